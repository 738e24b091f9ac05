import { PRESETS, type PresetId } from "../core/quiet-time/presets";
import type { QuietTime } from "../core/quiet-time/quiet-time";

/** The quiet time that was added from a preset, if its time was not changed since. */
export function findFromPreset(
  presetId: PresetId,
  quietTimes: readonly QuietTime[],
): QuietTime | undefined {
  const { routines, days, start, lengthMinutes } = PRESETS[presetId];
  return quietTimes.find(
    (each) =>
      each.start === start &&
      each.lengthMinutes === lengthMinutes &&
      each.routines.join() === routines.join() &&
      each.days.join() === days.join(),
  );
}

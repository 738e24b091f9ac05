import { PRESETS, type PresetId } from "../core/quiet-time/presets";
import type { QuietTime } from "../core/quiet-time/quiet-time";

/** The quiet time that was added from a preset: under the preset's id, whatever its times are now, or as the preset is. */
export function findFromPreset(
  presetId: PresetId,
  quietTimes: readonly QuietTime[],
): QuietTime | undefined {
  const { routines, days, start, lengthMinutes } = PRESETS[presetId];
  const alike = quietTimes.filter((each) => each.routines.join() === routines.join());
  return (
    alike.find(({ id }) => id === presetId) ??
    alike.find(
      (each) =>
        each.start === start &&
        each.lengthMinutes === lengthMinutes &&
        each.days.join() === days.join(),
    )
  );
}

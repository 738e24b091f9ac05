import { useState } from "preact/hooks";
import {
  MAX_LENGTH_MINUTES,
  MIN_LENGTH_MINUTES,
  type QuietTime,
} from "../../core/quiet-time/quiet-time";
import { STEP_MINUTES, shiftStart } from "./week-geometry";

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  PageUp: -6,
  PageDown: 6,
};

/** What is being moved is a draft until it is let go; then it is saved once, with a way back. */
export function useMoving(save: (before: QuietTime, after: QuietTime) => void) {
  const [draft, setDraft] = useState<{ before: QuietTime; after: QuietTime } | null>(null);

  const change = (quietTime: QuietTime, part: Partial<QuietTime>) => {
    const before = draft?.before.id === quietTime.id ? draft.before : quietTime;
    setDraft({ before, after: { ...quietTime, ...part } });
  };
  const letGo = () => {
    if (!draft) return;
    setDraft(null);
    const { before, after } = draft;
    if (before.start !== after.start || before.lengthMinutes !== after.lengthMinutes)
      save(before, after);
  };
  /** Arrows move by 5 minutes, page keys by 30; with Shift they change the length. */
  const press = (quietTime: QuietTime, event: KeyboardEvent) => {
    const steps = KEY_STEPS[event.key];
    if (steps === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const by = steps * STEP_MINUTES;
    change(
      quietTime,
      event.shiftKey
        ? { lengthMinutes: boundedLength(quietTime.lengthMinutes + by) }
        : { start: shiftStart(quietTime.start, by) },
    );
  };
  return {
    /** The quiet time as it looks while it is being moved. */
    asMoved: (quietTime: QuietTime) => (draft?.after.id === quietTime.id ? draft.after : quietTime),
    /** The one that is held or moved now, as it looks. */
    held: draft?.after ?? null,
    hold: (quietTime: QuietTime) => change(quietTime, {}),
    dragTo: (quietTime: QuietTime, start: number) => change(quietTime, { start }),
    press,
    letGo,
    giveUp: () => setDraft(null),
  };
}

const boundedLength = (minutes: number): number =>
  Math.min(MAX_LENGTH_MINUTES, Math.max(MIN_LENGTH_MINUTES, minutes));

import { useState } from "preact/hooks";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import { MAX_LENGTH_MINUTES, MIN_LENGTH_MINUTES } from "../../core/quiet-time/quiet-time-bounds";
import { STEP_MINUTES, shiftStart } from "./week-geometry";

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -6,
  PageDown: 6,
};

/** In steps; undefined: not a key that moves. Of left and right, the one that reads onward is later. */
function stepsOf({ key, currentTarget }: KeyboardEvent): number | undefined {
  if (key !== "ArrowLeft" && key !== "ArrowRight") return KEY_STEPS[key];
  const isRightToLeft = getComputedStyle(currentTarget as Element).direction === "rtl";
  return (key === "ArrowRight") === isRightToLeft ? -1 : 1;
}

/** Keeps a draft of the quiet time while it is moved, and saves it once, with undo, when it is released. */
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
    const steps = stepsOf(event);
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
    /** The quiet time, or its draft while it is moved. */
    asMoved: (quietTime: QuietTime) => (draft?.after.id === quietTime.id ? draft.after : quietTime),
    /** The draft of the quiet time that is held or moved now. */
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

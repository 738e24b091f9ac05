import { isLocalDate, weekdayOf } from "../local-date";
import { MINUTES_A_DAY } from "../time";
import type { QuietTime, QuietTimeProblem } from "./quiet-time";
import { MAX_LENGTH_MINUTES, MAX_NAME_LENGTH, MIN_LENGTH_MINUTES } from "./quiet-time-bounds";

/** A quiet time as it is being written: start and length may still be empty or out of bounds. */
export type QuietTimeDraft = Omit<QuietTime, "start" | "lengthMinutes"> & {
  start: number | null;
  lengthMinutes: number | null;
};

/**
 * What a draft lacks, in the order of the form's fields; empty when it is a whole quiet time.
 * Bounds are inclusive. How many there are already is for the keeper of the list to say.
 */
export function problemsOf(draft: QuietTimeDraft): QuietTimeProblem[] {
  const problems: QuietTimeProblem[] = [];
  if (draft.routines.length === 0) problems.push("no-routine");
  if (draft.days.length === 0) problems.push("no-day");
  if (!isWholeWithin(draft.start, 0, MINUTES_A_DAY - 1)) problems.push("no-start");
  if (!isWholeWithin(draft.lengthMinutes, MIN_LENGTH_MINUTES, MAX_LENGTH_MINUTES))
    problems.push("length-out-of-bounds");
  if ([...draft.name].length > MAX_NAME_LENGTH) problems.push("name-too-long");
  if (draft.fortnightFrom !== null && !isMonday(draft.fortnightFrom)) problems.push("no-fortnight");
  return problems;
}

/** Whether nothing is lacking. */
export function isWhole(draft: QuietTimeDraft): draft is QuietTime {
  return problemsOf(draft).length === 0;
}

function isWholeWithin(value: number | null, least: number, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}

const isMonday = (date: string): boolean => isLocalDate(date) && weekdayOf(date) === 1;

import { MAX_LENGTH_MINUTES, MIN_LENGTH_MINUTES } from "../core/quiet-time/quiet-time-bounds";
import { MINUTES_A_DAY, type MinuteOfDay } from "../core/time";

/** The minute of the day at which a quiet time ends, also past midnight. */
export const endOf = (start: MinuteOfDay, lengthMinutes: number): MinuteOfDay =>
  (start + lengthMinutes) % MINUTES_A_DAY;

/** Minutes from one minute of the day to the next time it is the other; null: too few or too many for a quiet time. */
export function lengthBetween(start: MinuteOfDay, end: MinuteOfDay): number | null {
  const minutes = (end - start + MINUTES_A_DAY) % MINUTES_A_DAY;
  return minutes >= MIN_LENGTH_MINUTES && minutes <= MAX_LENGTH_MINUTES ? minutes : null;
}

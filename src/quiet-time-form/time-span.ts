import {
  MAX_LENGTH_MINUTES,
  MIN_LENGTH_MINUTES,
  WEEKDAYS,
  type Weekday,
} from "../core/quiet-time/quiet-time-bounds";
import { MINUTES_A_DAY, type MinuteOfDay } from "../core/time";

/** How far one press of a stepper of the form moves a time. */
export const STEP_MINUTES = 15;
const FIRST_LENGTH_MINUTES = 30;
const HALF_HOUR_MINUTES = 30;

const withinDay = (minute: number): MinuteOfDay =>
  ((minute % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;

/** When it ends; past midnight that is on the next day. */
export const endOf = (start: MinuteOfDay, lengthMinutes: number): MinuteOfDay =>
  withinDay(start + lengthMinutes);

/** From a start to the next time that the clock shows the end. Equal times are no length at all, not a day. */
export const lengthBetween = (start: MinuteOfDay, end: MinuteOfDay): number =>
  withinDay(end - start);

/** The start moved, past midnight too. Its length stays. */
export const stepStart = (start: MinuteOfDay, byMinutes: number): MinuteOfDay =>
  withinDay(start + byMinutes);

/** The length after its end moved, within the bounds; where none is known, from the first one. */
export const stepLength = (lengthMinutes: number | null, byMinutes: number): number =>
  Math.min(
    MAX_LENGTH_MINUTES,
    Math.max(MIN_LENGTH_MINUTES, (lengthMinutes ?? FIRST_LENGTH_MINUTES) + byMinutes),
  );

/**
 * What a new quiet time begins with: the next half hour, every day. No routine is among it: a wrong guess
 * would be saved unnoticed, while a missing one is asked for and costs the same tap.
 */
export const prefill = (
  now: MinuteOfDay,
): { days: Weekday[]; start: MinuteOfDay; lengthMinutes: number } => ({
  days: [...WEEKDAYS],
  start: withinDay((Math.floor(now / HALF_HOUR_MINUTES) + 1) * HALF_HOUR_MINUTES),
  lengthMinutes: FIRST_LENGTH_MINUTES,
});

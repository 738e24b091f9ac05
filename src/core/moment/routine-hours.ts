import { MINUTES_A_DAY, type MinuteOfDay } from "../time";
import { ROUTINES, type Routine } from "./moment";

/**
 * From which hour on, and up to which hour, a routine is likely in a family with a small child; past midnight
 * where the second is the smaller. Null: it is bound to a place, so no hour alone makes it fit. Guesses, wide
 * on purpose: a quiet time of the parent's own goes before them.
 */
const HOURS: Readonly<Record<Routine, readonly [number, number] | null>> = {
  wake: [5, 10],
  feed: [0, 24],
  nappy: [0, 24],
  dress: [6, 12],
  goodbye: null,
  onroad: null,
  hello: null,
  chores: [7, 21],
  floor: [7, 20],
  outside: [8, 18],
  bath: [16, 21],
  pyjama: [17, 22],
  bedtime: [18, 6],
  back: [0, 24],
};

/** Routines that can be anywhere, at whatever hour. */
export const ANYWHERE: readonly Routine[] = ROUTINES.filter((routine) => HOURS[routine] !== null);

/** Whether the routine is likely at this time of the day. */
export function fitsHour(routine: Routine, minute: MinuteOfDay): boolean {
  const hours = HOURS[routine];
  if (hours === null) return false;
  const [from, to] = hours;
  const hour = (minute * 24) / MINUTES_A_DAY;
  return from < to ? from <= hour && hour < to : from <= hour || hour < to;
}

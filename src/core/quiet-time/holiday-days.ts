import { addDays, isLocalDate } from "../local-date";
import type { LocalDate } from "../time";

/** The first and the last day of a holiday, both without cards. Free of schemas: the popup asks for it. */
export interface HolidayDays {
  from: LocalDate;
  until: LocalDate;
}

/** How far ahead the last day may be. */
export const MAX_HOLIDAY_DAYS_AHEAD = 365;

export type HolidayProblem = "no-date" | "in-the-past" | "wrong-order" | "too-far";

/** What is wrong with the days, as typed; null: they can be planned. */
export function problemOfHoliday(
  { from, until }: HolidayDays,
  today: LocalDate,
): HolidayProblem | null {
  if (!isLocalDate(from) || !isLocalDate(until)) return "no-date";
  if (from < today) return "in-the-past";
  if (until < from) return "wrong-order";
  return until > addDays(today, MAX_HOLIDAY_DAYS_AHEAD) ? "too-far" : null;
}

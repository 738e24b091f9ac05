import type { LocalDate } from "../time";
import type { CalendarMark } from "./calendar-mark";

/** Every weekday of every quiet time, and as many that were given up. */
export const MAX_CALENDAR_MARKS = 1_400;

const keyOf = ({ quietTimeId, weekday }: CalendarMark): string => `${quietTimeId} ${weekday}`;

/** What calendars hold by now: each entry as the last file had it, and none whose days are over. */
export function uniteMarks(all: readonly CalendarMark[], today: LocalDate): CalendarMark[] {
  const last = new Map(all.map((mark) => [keyOf(mark), mark]));
  return [...last.values()].filter(({ until }) => until >= today).slice(-MAX_CALENDAR_MARKS);
}

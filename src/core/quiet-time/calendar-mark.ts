import * as v from "valibot";
import { id, localDate, wholeBetween } from "../field-schemas";
import { type LocalDate, MINUTES_A_DAY } from "../time";
import { WEEKDAYS } from "./quiet-time-bounds";

/** An entry that a calendar file held. A later file marks it as cancelled if nothing holds there any more. */
export const calendarMarkSchema = v.object({
  quietTimeId: id,
  weekday: v.picklist(WEEKDAYS),
  /** The first and the last of its days. */
  from: localDate,
  until: localDate,
  start: wholeBetween(0, MINUTES_A_DAY - 1),
});
export type CalendarMark = v.InferOutput<typeof calendarMarkSchema>;

/** Every weekday of every quiet time, and as many that were given up. */
export const MAX_CALENDAR_MARKS = 1_400;

const keyOf = ({ quietTimeId, weekday }: CalendarMark): string => `${quietTimeId} ${weekday}`;

/** What calendars hold by now: each entry as the last file had it, and none whose days are over. */
export function uniteMarks(all: readonly CalendarMark[], today: LocalDate): CalendarMark[] {
  const last = new Map(all.map((mark) => [keyOf(mark), mark]));
  return [...last.values()].filter(({ until }) => until >= today).slice(-MAX_CALENDAR_MARKS);
}

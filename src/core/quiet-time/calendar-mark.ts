import * as v from "valibot";
import { id, localDate, wholeBetween } from "../field-schemas";
import { MINUTES_A_DAY } from "../time";
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

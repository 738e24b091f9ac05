import { addDays, mondayOf } from "../core/local-date";
import type { Instant, LocalDate, MinuteOfDay } from "../core/time";

/** The device's own calendar date at an instant. */
export function localDateOf(instant: Instant): LocalDate {
  const date = new Date(instant);
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** The Monday that begins a fortnight which holds this week, or the next. */
export function fortnightFrom(week: "this" | "next", now: Instant): LocalDate {
  const monday = mondayOf(localDateOf(now));
  return week === "this" ? monday : addDays(monday, 7);
}

/** What the device's own clock says at an instant. */
export function minuteOfDayOf(instant: Instant): MinuteOfDay {
  const date = new Date(instant);
  return date.getHours() * 60 + date.getMinutes();
}

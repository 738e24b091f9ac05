import { WEEKDAYS } from "../core/quiet-time/quiet-time-bounds";
import { HOUR_MS, type Instant, MINUTE_MS, MINUTES_A_DAY } from "../core/time";
import { factsFor } from "./languages";

/**
 * A duration such as "38 min" or "1 hr 5 min", in whole minutes, never negative. One unit format for each part,
 * joined by a space.
 */
export function formatMinutes(minutes: number, locale: string): string {
  const whole = Math.max(0, Math.floor(minutes));
  const hours = Math.floor((whole * MINUTE_MS) / HOUR_MS);
  const rest = whole - hours * 60;
  const parts: string[] = [];
  if (hours > 0) parts.push(formatUnit(hours, "hour", locale));
  if (rest > 0 || hours === 0) parts.push(formatUnit(rest, "minute", locale));
  return parts.join("\u00a0");
}

/** Only British English has "mins"; the short form of every other locale is the unit symbol. */
function formatUnit(value: number, unit: "hour" | "minute", region: string): string {
  const locale = region.startsWith("en") ? "en-US" : region;
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(value);
}

/** "18:52" or "6:52 PM", as the locale writes it, on the device's own clock. */
export function formatTime(instant: Instant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" }).format(instant);
}

/** A wall-clock minute of the day, 0 to 1439, as the locale writes it. */
export function formatMinuteOfDay(minute: number, locale: string): string {
  return timeOfDayFormat(locale).format(wall(minute));
}

/** "18" or "6 PM": an hour of a scale that goes from 0 to 24. */
export function formatHourMark(hour: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: "numeric", timeZone: "UTC" });
  if (format.resolvedOptions().hourCycle?.startsWith("h2")) return String(hour);
  // Some languages add a word, such as "Uhr".
  return format
    .formatToParts(wall(hour * 60))
    .filter(({ type }) => type === "hour" || type === "dayPeriod")
    .map(({ value }) => value)
    .join("\u00a0");
}

const timeOfDayFormat = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });

const wall = (minute: number): Instant => Date.UTC(2000, 0, 1, 0, minute);

/**
 * "16:15–17:00" of a wall-clock day, each end as `formatMinuteOfDay` writes it. `formatRange` adds the dates if the
 * range passes midnight, and zeros in some locales, so only its separators are taken and placed around the two times.
 */
export function formatRange(start: number, lengthMinutes: number, locale: string): string {
  const end = start + lengthMinutes;
  const format = timeOfDayFormat(locale);
  // A clock of 12 hours says "AM" or "PM" once for both ends, where both have the same.
  const has12Hours = format.resolvedOptions().hour12;
  if (has12Hours && end < MINUTES_A_DAY) return format.formatRange(wall(start), wall(end));
  const ends = {
    startRange: formatMinuteOfDay(start, locale),
    endRange: formatMinuteOfDay(end, locale),
  };
  // From morning to evening: so "AM" and "PM" belong to one end each, and only separators are shared.
  return format
    .formatRangeToParts(wall(9 * 60), wall(21 * 60))
    .map(({ source, value }, place, parts) => {
      if (source === "shared") return value;
      return parts[place - 1]?.source === source ? "" : ends[source];
    })
    .join("");
}

/** "Wednesday", "Wed" or "W"; ISO weekday, Monday is 1. */
export function formatWeekday(
  weekday: number,
  locale: string,
  style: "long" | "short" | "narrow",
): string {
  // 2001-01-01 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" }).format(
    Date.UTC(2001, 0, weekday),
  );
}

const MAX_BRIEF_LETTERS = 5;

/** "Wed", or "W" in a locale whose short names are long, such as Arabic: for a place as wide as a button. */
export function formatWeekdayBriefly(weekday: number, locale: string): string {
  const isBrief = WEEKDAYS.every(
    (day) => formatWeekday(day, locale, "short").length <= MAX_BRIEF_LETTERS,
  );
  return formatWeekday(weekday, locale, isBrief ? "short" : "narrow");
}

/** "Mon – Fri", as the locale writes a range; ISO weekdays. */
export function formatWeekdayRange(first: number, last: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  return format.formatRange(Date.UTC(2001, 0, first), Date.UTC(2001, 0, last));
}

/** "23 November": a calendar date, `YYYY-MM-DD`. */
export function formatDay(date: string, locale: string): string {
  const format = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  return formatInFull(Date.parse(`${date}T00:00Z`), locale, format);
}

/** A date with its month in letters. A language may have "1er janvier", where `Intl` gives "1 janvier". */
export function formatInFull(
  instant: number,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const date = new Intl.DateTimeFormat(locale, options).format(instant);
  const first = factsFor(locale)?.firstOfMonth;
  return first ? date.replace(/\b1(?=\s\p{L})/u, first) : date;
}

/** "23 November 2026": a calendar date, `YYYY-MM-DD`. */
export function formatDate(date: string, locale: string): string {
  const format = { dateStyle: "long", timeZone: "UTC" } as const;
  return formatInFull(Date.parse(`${date}T00:00Z`), locale, format);
}

/** "a, b and c". */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

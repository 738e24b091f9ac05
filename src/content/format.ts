import { HOUR, type Instant, MINUTE } from "../domain/time";

/**
 * A length of time for people: "38 min", "1 hr, 5 min". Whole minutes, never negative.
 * By unit and list formats, since `Intl.DurationFormat` is above our lowest browsers.
 */
export function formatMinutes(minutes: number, locale: string): string {
  const whole = Math.max(0, Math.floor(minutes));
  const hours = Math.floor((whole * MINUTE) / HOUR);
  const rest = whole - hours * 60;
  const parts: string[] = [];
  if (hours > 0) parts.push(formatUnit(hours, "hour", locale));
  if (rest > 0 || hours === 0) parts.push(formatUnit(rest, "minute", locale));
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(parts);
}

/** British English alone writes "mins"; every other locale's short form is the unit's sign. */
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
  const wall = Date.UTC(2000, 0, 1, 0, minute);
  return new Intl.DateTimeFormat(locale, {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  }).format(wall);
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

/** "23 November": a calendar date, `YYYY-MM-DD`. */
export function formatDay(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" }).format(
    Date.parse(`${date}T00:00Z`),
  );
}

/** "a, b and c". */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

/** First day of the week, ISO weekday, by `getWeekInfo` where present, else Monday. */
export function firstWeekday(locale: string): number {
  const asked = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return asked.getWeekInfo?.().firstDay ?? asked.weekInfo?.firstDay ?? 1;
}

import { WEEKDAYS, type Weekday } from "../core/quiet-time/quiet-time-bounds";
import { firstWeekday } from "./first-weekday";
import { formatList, formatWeekday, formatWeekdayRange } from "./format";

interface DayWords {
  everyDay: string;
  weekdays: string;
  weekends: string;
}

/** "weekdays", "every day", else "Wednesday" or "Mon, Tue and Thu", from the locale's first day. */
export function daysInWords(days: readonly Weekday[], locale: string, words: DayWords): string {
  const key = [...days].sort().join("");
  if (key === "1234567") return words.everyDay;
  if (key === "12345") return words.weekdays;
  if (key === "67") return words.weekends;
  const style = days.length > 2 ? "short" : "long";
  const names = inWeekOrder(days, locale).map((day) => formatWeekday(day, locale, style));
  return formatList(names, locale);
}

/** "every day", "Mon – Fri", "Wed", else "Mon, Tue and Thu": for where there is little room. */
export function daysInShort(days: readonly Weekday[], locale: string, everyDay: string): string {
  const sorted = [...days].sort();
  if (sorted.length === WEEKDAYS.length) return everyDay;
  const [first, last] = [sorted[0], sorted.at(-1)];
  const nameOf = (day: Weekday) => formatWeekday(day, locale, "short");
  const isRun = first && last && last > first && last - first === sorted.length - 1;
  if (isRun) return formatWeekdayRange(first, last, locale);
  return formatList(inWeekOrder(days, locale).map(nameOf), locale);
}

/** Weekdays from the first day of the locale's week. */
export function inWeekOrder(days: readonly Weekday[], locale: string): Weekday[] {
  const first = firstWeekday(locale);
  return [...days].sort((a, b) => ((a - first + 7) % 7) - ((b - first + 7) % 7));
}

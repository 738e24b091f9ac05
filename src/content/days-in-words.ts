import { WEEKDAYS, type Weekday } from "../core/quiet-time/quiet-time-bounds";
import { firstWeekday } from "./first-weekday";
import { formatList, formatWeekday, formatWeekdayRange } from "./format";

/** Days that are chosen and named together, each ascending. */
export const DAY_SETS = {
  everyDay: [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
} as const satisfies Readonly<Record<string, readonly Weekday[]>>;

export const isDaySet = (days: readonly Weekday[], set: readonly Weekday[]): boolean =>
  [...days].sort().join("") === set.join("");

interface DayWords {
  everyDay: string;
  weekdays: string;
  weekends: string;
}

/** "weekdays", "every day", else "Wednesday" or "Mon, Tue and Thu", from the locale's first day. */
export function daysInWords(days: readonly Weekday[], locale: string, words: DayWords): string {
  if (isDaySet(days, DAY_SETS.everyDay)) return words.everyDay;
  if (isDaySet(days, DAY_SETS.weekdays)) return words.weekdays;
  if (isDaySet(days, DAY_SETS.weekends)) return words.weekends;
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

import { wordsIn } from "../../src/content/all-words";
import { card } from "../../src/content/en/card";
import { popup } from "../../src/content/en/popup";
import { fill, plural } from "../../src/content/fill";
import {
  formatMinuteOfDay,
  formatMinutes,
  formatRange,
  formatTime,
  formatWeekday,
} from "../../src/content/format";

/**
 * What tests click and read, from the product's English texts, so that a better word breaks no test. No other
 * file of the tests in browsers names an English text.
 */
export { card as CARD } from "../../src/content/en/card";
export { finding as FINDING } from "../../src/content/en/finding";
export { home as HOME } from "../../src/content/en/home";
export { data as DATA } from "../../src/content/en/home-data";
export { popup as POPUP } from "../../src/content/en/popup";
export { routines as ROUTINES } from "../../src/content/en/routines";
export { site as SITE } from "../../src/content/en/site";
export { sets as SETS } from "../../src/content/en/starter-sets";
export { toolbar as TOOLBAR } from "../../src/content/en/toolbar";
export { welcome as WELCOME } from "../../src/content/en/welcome";

type Values = Readonly<Record<string, string | number>>;

/** The locale that suites open their browsers with. */
const LOCALE = "en-US";

/** A time of day, whichever it is. */
export const CLOCK = /\d+:\d\d(?:\s[AP]M)?/;

/** ISO weekday: Monday is 1. */
export const weekdayName = (weekday: number): string => formatWeekday(weekday, LOCALE, "long");

export const WEEKDAY_NAMES = [1, 2, 3, 4, 5, 6, 7].map(weekdayName);

/** A page's text has plain spaces only; formatters write other spaces too. */
const tidy = (text: string): string => text.replace(/\s+/g, " ");

/** The sentence with its places filled in, as a test reads it. */
export const fillText = (sentence: string, values: Values): string => tidy(fill(sentence, values));

export const laterIn = (minutes: number): string =>
  fillText(card.laterInFull, { minutes: minutesText(minutes) });

export const pluralText = (forms: Parameters<typeof plural>[0], count: number): string =>
  plural(forms, count, LOCALE);

/** The small print of a card in a session since then. */
export const sinceText = (instant: number): string =>
  fillText(card.since, { time: tidy(formatTime(instant, LOCALE)) });

export const minutesText = (minutes: number): string => tidy(formatMinutes(minutes, LOCALE));
const timeText = (minute: number): string => tidy(formatMinuteOfDay(minute, LOCALE));
export const rangeText = (minute: number, lengthMinutes: number): string =>
  tidy(formatRange(minute, lengthMinutes, LOCALE));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** The sentence anywhere in a text. A place without a value may hold anything. */
export function pattern(sentence: string, values: Record<string, string | RegExp> = {}): RegExp {
  const parts = sentence.split(/\{(\w+)\}/);
  const sources = parts.map((part, at) => {
    if (at % 2 === 0) return escaped(part);
    const value = values[part] ?? /.+/;
    return typeof value === "string" ? escaped(value) : `(?:${value.source})`;
  });
  return new RegExp(sources.join(""));
}

/** One of the patterns. */
export const either = (...patterns: RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join("|"));

/** A name that begins with the sentence. */
export const startingWith = (...args: Parameters<typeof pattern>): RegExp =>
  new RegExp(`^${pattern(...args).source}`);

/** The button that opens the form of a new quiet time, whether there are others or none. */
export const ADD_QUIET_TIME = new RegExp(`^(${popup.add}|${popup.chooseOwn})$`);

const FOUR = { time: timeText(4 * 60) };
/** What the popup says before midnight, and after it. */
export const PAUSED_UNTIL_TOMORROW = pattern(popup.pausedUntil, {
  when: either(pattern(popup.tomorrowAt, FOUR), pattern(popup.atTime, FOUR)),
});

export const MOMENT_WORDS = wordsIn("en").moments;

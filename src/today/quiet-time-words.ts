import { daysInWords } from "../content/days-in-words";
import { fill } from "../content/fill";
import { formatRange, formatTime } from "../content/format";
import { nameOfQuietTime } from "../content/quiet-time-name";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { QuietTimeView, View } from "../core/view/view";
import type { PageWords } from "../ui/words";

/** The parent's own name for it, else its preset's, else its routines: "Pick-up and on the way". */
export const nameOf = (quietTime: QuietTime, words: PageWords): string =>
  nameOfQuietTime(quietTime, words, words.locale);

/** The same for a quiet time known by its id. */
export function nameOfId(id: string, view: View, words: PageWords): string {
  const loaded = view.quietTimes.find(({ quietTime }) => quietTime.id === id);
  return loaded ? nameOf(loaded.quietTime, words) : words.popup.quietTime;
}

/** The sentence with days, times and, if every other week, which week; `{range}` is left to the caller. */
export function timesOf({ quietTime, thisWeek }: QuietTimeView, { popup, locale }: PageWords) {
  const days = daysInWords(quietTime.days, locale, popup);
  const range = formatRange(quietTime.start, quietTime.lengthMinutes, locale);
  const week = thisWeek ? popup.thisWeek : popup.nextWeek;
  const sentence = thisWeek === null ? popup.times : popup.timesInWeek;
  return { sentence: fill(sentence, { days, week }), range };
}

/** Today's exception, skipped or moved; empty if there is none. */
export function todayOf({ today }: QuietTimeView, { popup, locale }: PageWords): string {
  if (today?.skipped) return popup.skippedToday;
  if (!today || today.movedByMinutes === 0) return "";
  return fill(popup.movedToday, { time: formatTime(today.startsAt, locale) });
}

import { daysInWords } from "../content/days-in-words";
import { fill } from "../content/fill";
import { formatList, formatMinuteOfDay, formatTime } from "../content/format";
import type { QuietTime } from "../domain/quiet-time";
import { MINUTES_A_DAY } from "../domain/time";
import type { QuietTimeView, View } from "../domain/view";
import type { PopupWords } from "./popup-words";

/** The parent's own name for it, else its routines: "Pick-up and on the road". */
export function nameOf(quietTime: QuietTime, { card, locale, language }: PopupWords): string {
  if (quietTime.name) return quietTime.name;
  const names = quietTime.routines.map((routine) => card.routines[routine]);
  return formatList(
    names.map((name, place) => (place === 0 || language === "de" ? name : withSmallLetter(name))),
    locale,
  );
}

/** The same for a quiet time known by its id. */
export function nameOfId(id: string, view: View, words: PopupWords): string {
  const found = view.quietTimes.find(({ quietTime }) => quietTime.id === id);
  return found ? nameOf(found.quietTime, words) : words.popup.quietTime;
}

/** "weekdays", "16:15–17:00" and, for every other week, "next week". */
export function timesOf({ quietTime, thisWeek }: QuietTimeView, words: PopupWords) {
  const { popup, locale } = words;
  return {
    days: daysInWords(quietTime.days, locale, popup),
    range: formatRange(quietTime.start, quietTime.lengthMinutes, locale),
    week: thisWeek === null ? null : thisWeek ? popup.thisWeek : popup.nextWeek,
  };
}

/** What is different today: skipped, or moved; empty where it is as planned. */
export function todayOf({ today }: QuietTimeView, { popup, locale }: PopupWords): string {
  if (today?.skipped) return popup.skippedToday;
  if (!today || today.movedByMinutes === 0) return "";
  return fill(popup.movedToday, { time: formatTime(today.startsAt, locale) });
}

/** "16:15–17:00" as the locale writes it; past midnight the two ends, since a range would add dates. */
export function formatRange(start: number, lengthMinutes: number, locale: string): string {
  const end = start + lengthMinutes;
  if (end >= MINUTES_A_DAY)
    return `${formatMinuteOfDay(start, locale)}–${formatMinuteOfDay(end, locale)}`;
  return new Intl.DateTimeFormat(locale, {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  }).formatRange(Date.UTC(2000, 0, 1, 0, start), Date.UTC(2000, 0, 1, 0, end));
}

const withSmallLetter = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

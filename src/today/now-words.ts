import { fill } from "../content/fill";
import { formatInFull, formatMinutes, formatTime } from "../content/format";
import type { Holiday, Pause } from "../core/quiet-time/pause";
import { HOUR_MS, type Instant } from "../core/time";
import type { View } from "../core/view/view";
import type { PageWords } from "../ui/words";
import { nameOfId } from "./quiet-time-words";
import { whenWords } from "./when-words";

/** "Bedtime at 19:30", or what runs now and until when; null: nothing within two weeks. */
export function nextWords(view: View, words: PageWords): string | null {
  const { popup, locale } = words;
  const { next, now } = view;
  if (!next) return null;
  const name = nameOfId(next.quietTimeId, view, words);
  // During its lead-in a quiet time has not begun.
  if (next.running && next.startsAt <= now)
    // Here the reason below says whether a card comes.
    return fill(popup.running, { name, time: formatTime(next.endsAt, locale) });
  const sentence = whenWords(next.startsAt, now, locale, {
    today: popup.nextToday,
    tomorrow: popup.nextTomorrow,
    onDay: popup.nextOn,
  });
  const named = fill(sentence, { name });
  return next.staysAway ? fill(popup.nextWithoutCard, { next: named }) : named;
}

/** "Browsing 38 min, since 18:22". */
export function sessionWords({ session }: View, { popup, locale }: PageWords): string {
  if (!session) return popup.sessionNone;
  const time = formatTime(session.since, locale);
  if (session.minutes < 1) return fill(popup.sessionNew, { time });
  return fill(popup.session, { time, minutes: formatMinutes(session.minutes, locale) });
}

/** "Paused until tomorrow at 04:00.", or in a holiday "Quiet until the end of 2 January." */
export function pauseWords(
  pause: Pick<Pause, "until">,
  { now, holiday }: View,
  { popup, locale }: PageWords,
): string {
  if (pause.until === "i-say-so") return popup.pausedUntilSaid;
  if (pause.until === holiday?.until)
    return fill(popup.holiday.running, { until: lastDayOf(holiday, locale) });
  const when = whenWords(pause.until, now, locale, {
    today: popup.atTime,
    tomorrow: popup.tomorrowAt,
    onDay: popup.onDayAt,
  });
  return fill(popup.pausedUntil, { when });
}

/** "Quiet from 20 December until the end of 2 January.": a holiday that has not begun. */
export function holidayWords(holiday: Holiday, { popup, locale }: PageWords): string {
  const [from, until] = [firstDayOf(holiday, locale), lastDayOf(holiday, locale)];
  return from === until
    ? fill(popup.holiday.plannedDay, { from })
    : fill(popup.holiday.planned, { from, until });
}

/** Half a day into its first day and before the end of its last one: a zone that changed meanwhile moves neither. */
const MIDDAY_MS = 12 * HOUR_MS;
const firstDayOf = ({ from }: Holiday, locale: string) => formatDate(from + MIDDAY_MS, locale);
const lastDayOf = ({ until }: Holiday, locale: string) => formatDate(until - MIDDAY_MS, locale);
const formatDate = (instant: Instant, locale: string): string =>
  formatInFull(instant, locale, { day: "numeric", month: "long" });

/** That a card is on the page, and why none comes now. */
export function whyWords({ card, pause, warnings, reason }: View, { popup }: PageWords): string[] {
  const isOnPage = card?.where === "page";
  // With a card in the popup, no reason for its absence is needed.
  const isAbsent = (!card || isOnPage) && !pause && !warnings.includes("not-read");
  const why = isAbsent && reason ? [popup.why[reason]] : [];
  return isOnPage ? [popup.onPage, ...why] : why;
}

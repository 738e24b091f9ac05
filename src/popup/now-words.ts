import { fill } from "../content/fill";
import { formatMinutes, formatTime } from "../content/format";
import type { Pause } from "../core/quiet-time/pause";
import type { View } from "../core/view/view";
import type { PopupWords } from "./popup-words";
import { nameOfId } from "./quiet-time-words";
import { whenWords } from "./when-words";

/** "Bedtime at 19:30", or what runs now and until when; null: nothing within two weeks. */
export function nextWords(view: View, words: PopupWords): string | null {
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
export function sessionWords({ session }: View, { popup, locale }: PopupWords): string {
  if (!session) return popup.sessionNone;
  const time = formatTime(session.since, locale);
  if (session.minutes < 1) return fill(popup.sessionNew, { time });
  return fill(popup.session, { time, minutes: formatMinutes(session.minutes, locale) });
}

/** "Paused until tomorrow at 04:00." */
export function pauseWords(pause: Pause, { now }: View, { popup, locale }: PopupWords): string {
  if (pause.until === "i-say-so") return popup.pausedUntilSaid;
  const when = whenWords(pause.until, now, locale, {
    today: popup.atTime,
    tomorrow: popup.tomorrowAt,
    onDay: popup.onDayAt,
  });
  return fill(popup.pausedUntil, { when });
}

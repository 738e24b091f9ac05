import { fill } from "../content/fill";
import { formatMinutes, formatTime } from "../content/format";
import type { View } from "../core/view/view";
import { type PopupWords, useWords } from "./popup-words";
import { nameOfId } from "./quiet-time-words";
import { whenWords } from "./when-words";

/** The next quiet time and, unless the parent hides it, the length of this session, with equal emphasis. */
export function NowPair({ view }: { view: View }) {
  const words = useWords();
  const { popup } = words;
  return (
    <dl class="now-pair">
      <dt>{hasBegun(view) ? popup.now : popup.next}</dt>
      <dd class="own-words">{nextWords(view, words)}</dd>
      {!view.settings.hideBrowsing && <dt>{popup.browsing}</dt>}
      {!view.settings.hideBrowsing && <dd>{sessionWords(view, words)}</dd>}
    </dl>
  );
}

/** During its lead-in a quiet time has not begun. */
const hasBegun = ({ next, now }: View): boolean => next?.running === true && next.startsAt <= now;

function nextWords(view: View, words: PopupWords): string {
  const { popup, locale } = words;
  if (!view.next) {
    const waits = view.pause?.until === "i-say-so" && view.quietTimes.length > 0;
    return waits ? popup.nextPaused : popup.nextNone;
  }
  const name = nameOfId(view.next.quietTimeId, view, words);
  if (hasBegun(view)) {
    return fill(popup.running, { name, time: formatTime(view.next.endsAt, locale) });
  }
  const sentence = whenWords(view.next.startsAt, view.now, locale, {
    today: popup.nextToday,
    tomorrow: popup.nextTomorrow,
    onDay: popup.nextOn,
  });
  return fill(sentence, { name });
}

function sessionWords({ session }: View, { popup, locale }: PopupWords): string {
  if (!session) return popup.sessionNone;
  const time = formatTime(session.since, locale);
  if (session.minutes < 1) return fill(popup.sessionNew, { time });
  return fill(popup.session, { time, minutes: formatMinutes(session.minutes, locale) });
}

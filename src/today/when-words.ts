import { fill } from "../content/fill";
import { formatInFull, formatTime } from "../content/format";
import { DAY_MS, type Instant } from "../core/time";

/** Sentences with `{time}`, and `{day}` in the last, for how far away an instant is. */
interface WhenSentences {
  today: string;
  tomorrow: string;
  onDay: string;
}

/** Fills the sentence for today, for tomorrow, or for a day with its name and date. */
export function whenWords(
  instant: Instant,
  now: Instant,
  locale: string,
  sentences: WhenSentences,
): string {
  const time = formatTime(instant, locale);
  const daysAway = daysBetween(now, instant);
  if (daysAway === 0) return fill(sentences.today, { time });
  if (daysAway === 1) return fill(sentences.tomorrow, { time });
  return fill(sentences.onDay, { time, day: formatDay(instant, locale) });
}

/** Midnights between two instants on the device's own calendar. Rounded, since a day may be 23 h. */
function daysBetween(from: Instant, to: Instant): number {
  return Math.round(
    (new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / DAY_MS,
  );
}

const formatDay = (instant: Instant, locale: string): string =>
  formatInFull(instant, locale, { weekday: "long", day: "numeric", month: "long" });

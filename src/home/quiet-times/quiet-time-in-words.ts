import { daysAndRange } from "../../content/days-and-range";
import { fill } from "../../content/fill";
import { formatRange } from "../../content/format";
import type { HomeTexts } from "../../content/load-home";
import { nameOfQuietTime } from "../../content/quiet-time-name";
import { presetOf } from "../../core/quiet-time/presets";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import type { QuietTimeView } from "../../core/view/view";

/** The parent's own name for it, else its preset's, else its routines. */
export const nameInWords = (quietTime: QuietTime, texts: HomeTexts, locale: string): string =>
  nameOfQuietTime(quietTime, texts, locale);

/** "19:00–19:45", as the popup writes it. */
export const timesInWords = ({ start, lengthMinutes }: QuietTime, locale: string): string =>
  formatRange(start, lengthMinutes, locale);

/** "weekdays, 19:00–19:45". */
export const whenInWords = (quietTime: QuietTime, texts: HomeTexts, locale: string): string =>
  daysAndRange(quietTime, texts.popup, locale);

/** "Every other week: this week."; null: it holds every week. */
export function weekInWords({ thisWeek }: QuietTimeView, { home }: HomeTexts): string | null {
  if (thisWeek === null) return null;
  return thisWeek ? home.quietTimes.thisWeek : home.quietTimes.nextWeek;
}

/** "Pyjamas +2" for one of three routines without a name. */
export function shortNameInWords(quietTime: QuietTime, texts: HomeTexts, locale: string): string {
  const { name, routines } = quietTime;
  const [first, ...others] = routines;
  if (name || presetOf(quietTime) || !first || others.length === 0)
    return nameInWords(quietTime, texts, locale);
  return `${texts.card.routines[first]} +${others.length}`;
}

/** "Bedtime, every day, 19:00–19:45", and whether it is off. */
export function blockInWords(
  quietTime: QuietTime,
  name: string,
  texts: HomeTexts,
  locale: string,
): string {
  const { block, blockOff } = texts.home.quietTimes;
  const times = whenInWords(quietTime, texts, locale);
  return fill(quietTime.on ? block : blockOff, { name, times });
}

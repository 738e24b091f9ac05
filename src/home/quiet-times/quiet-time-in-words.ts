import { daysAndRange } from "../../content/days-and-range";
import { formatRange } from "../../content/format";
import type { HomeTexts } from "../../content/load-home";
import { nameOfQuietTime } from "../../content/quiet-time-name";
import type { QuietTime } from "../../core/quiet-time/quiet-time";

/** The parent's own name for it, else its preset's, else its routines. */
export const nameInWords = (quietTime: QuietTime, texts: HomeTexts, locale: string): string =>
  nameOfQuietTime(quietTime, texts, locale);

/** "19:00–19:45", as the popup writes it. */
export const timesInWords = ({ start, lengthMinutes }: QuietTime, locale: string): string =>
  formatRange(start, lengthMinutes, locale);

/** "weekdays, 19:00–19:45". */
export const whenInWords = (quietTime: QuietTime, texts: HomeTexts, locale: string): string =>
  daysAndRange(quietTime, texts.popup, locale);

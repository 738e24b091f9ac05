import type { QuietTime } from "../core/quiet-time/quiet-time";
import { daysInWords } from "./days-in-words";
import type { PopupText } from "./en/popup";
import { fill } from "./fill";
import { formatRange } from "./format";

type Span = Pick<QuietTime, "days" | "start" | "lengthMinutes">;

/** "weekdays, 16:15–17:00": the same in the popup, the welcome and the site. */
export const daysAndRange = (
  { days, start, lengthMinutes }: Span,
  popup: PopupText,
  locale: string,
): string =>
  fill(popup.times, {
    days: daysInWords(days, locale, popup),
    range: formatRange(start, lengthMinutes, locale),
  });

import { addDays } from "../local-date";
import type { MomentId } from "../moment/moment";
import type { LocalDate } from "../time";
import type { QuietTime } from "./quiet-time";

/**
 * After so many days the cards may stay at home. A habit that somebody chose takes 59 to 66 days at the median
 * (Singh 2024). Reminders keep an act repeated but hinder it from becoming a habit (Stawarz 2015).
 */
export const DAYS_UNTIL_HANDOVER = 56;
/** For so long the cards come at every second occurrence; afterwards none comes. */
export const HANDOVER_DAYS = 28;

type HandedOver = Pick<QuietTime, "handover">;

/** Whether the parent may be asked on this date if the cards should come less often: once for each quiet time. */
export const mayAskHandover = ({ ours, handover }: QuietTime, date: LocalDate): boolean =>
  !handover && Boolean(ours && date >= addDays(ours.since, DAYS_UNTIL_HANDOVER));

/** How far the cards were handed over on this date; null: they come as usual. */
export function handoverStage({ handover }: HandedOver, today: LocalDate): "fewer" | "none" | null {
  if (!handover?.from) return null;
  return today < addDays(handover.from, HANDOVER_DAYS) ? "fewer" : "none";
}

/** The quiet time once it was asked; `from` is the date of the yes, and null says that its cards come. */
export const withHandover = (quietTime: QuietTime, from: LocalDate | null): QuietTime => ({
  ...quietTime,
  handover: { from },
});

/** The quiet time with its own moment from this date on. */
export const withOurs = (
  { ours, ...quietTime }: QuietTime,
  momentId: MomentId,
  since: LocalDate,
): QuietTime => ({
  ...quietTime,
  ours: {
    momentId,
    since,
    ...(ours && { replaced: { momentId: ours.momentId, since: ours.since } }),
  },
});

/** Takes back that this moment was fixed: what it replaced is there again. */
export const withoutOurs = (quietTime: QuietTime): QuietTime => ({
  ...quietTime,
  ours: quietTime.ours?.replaced ?? null,
});

import { addDays } from "../local-date";
import type { Dose } from "../parent-data/settings";
import { DAY, type Instant, MINUTE, type Zone } from "../time";
import type { Offer } from "./offer";
import type { Reason } from "./reason";

/** A card after another needs this much time between. */
export const BETWEEN_CARDS = 15 * MINUTE;
/** First cards in seven local dates, today included, for "about three a week" (Cortes et al. 2021). */
const A_WEEK = 3;
/** What was shown longer ago lies on no date of these seven, wherever the parent has flown: its date is not asked. */
const COUNTS_FOR = 9 * DAY;

/** Whether the occurrence has had its card. */
export const isSpent = (offers: readonly Offer[], occurrence: string): boolean =>
  offers.some((offer) => offer.shownAt !== null && offer.spends.includes(occurrence));

/** Why no further first card may come now, or null. Cards from the future (a clock set back) don't count. */
export function doseReason(
  offers: readonly Offer[],
  dose: Dose,
  now: Instant,
  zone: Zone,
): Reason | null {
  const shown = offers.filter((offer) => offer.shownAt !== null && offer.shownAt <= now);
  if (shown.some((offer) => now - (offer.shownAt ?? 0) < BETWEEN_CARDS)) return "so-soon";
  const dates = shown
    .filter((offer) => !offer.followUp && now - (offer.shownAt ?? 0) < COUNTS_FOR)
    .map((offer) => zone.toWall(offer.shownAt ?? 0).date);
  const today = zone.toWall(now).date;
  const countToday = dates.filter((date) => date === today).length;
  const countWeek = dates.filter((date) => date > addDays(today, -7)).length;
  if (dose === "two-a-day" && countToday >= 2) return "enough-today";
  if (dose === "one-a-day" && countToday >= 1) return "enough-today";
  if (dose === "three-a-week" && countToday >= 1) return "enough-today";
  return dose === "three-a-week" && countWeek >= A_WEEK ? "enough-this-week" : null;
}

/** One step fewer: what "fewer cards" does. */
export function fewerThan(dose: Dose): Dose {
  const fewer: Record<Dose, Dose> = {
    "each-quiet-time": "two-a-day",
    "two-a-day": "one-a-day",
    "one-a-day": "three-a-week",
    "three-a-week": "three-a-week",
  };
  return fewer[dose];
}

import type { Context } from "../context";
import { addDays } from "../local-date";
import type { FrequencyCap } from "../parent-data/setting-choices";
import type { Stored } from "../state";
import { DAY_MS, MINUTE_MS } from "../time";

/** Two cards have at least this much time between them. */
export const MIN_BETWEEN_CARDS_MS = 15 * MINUTE_MS;
/** First cards in seven local dates, today included, for "about three a week" (Cortes et al. 2021). */
const MAX_FIRST_CARDS_PER_WEEK = 3;
/** A card shown longer ago than this is on none of the seven dates in any zone, so its date is not computed. */
const COUNTED_MS = 9 * DAY_MS;

/** Why no further first card may come now, or null. Cards from the future (a clock set back) don't count. */
export function frequencyCapReason(
  { offers, settings: { dose: cap } }: Pick<Stored, "offers" | "settings">,
  { now, zone }: Context,
) {
  const shown = offers.filter((offer) => offer.shownAt !== null && offer.shownAt <= now);
  if (shown.some((offer) => now - (offer.shownAt ?? 0) < MIN_BETWEEN_CARDS_MS)) return "so-soon";
  const dates = shown
    .filter((offer) => !offer.followUp && now - (offer.shownAt ?? 0) < COUNTED_MS)
    .map((offer) => zone.toWall(offer.shownAt ?? 0).date);
  const today = zone.toWall(now).date;
  const countToday = dates.filter((date) => date === today).length;
  const countWeek = dates.filter((date) => date > addDays(today, -7)).length;
  if (cap === "two-a-day" && countToday >= 2) return "enough-today";
  if (cap === "one-a-day" && countToday >= 1) return "enough-today";
  if (cap === "three-a-week" && countToday >= 1) return "enough-today";
  return cap === "three-a-week" && countWeek >= MAX_FIRST_CARDS_PER_WEEK
    ? "enough-this-week"
    : null;
}

/** One step fewer: what "fewer cards" does. */
export function fewerThan(cap: FrequencyCap): FrequencyCap {
  const fewer: Record<FrequencyCap, FrequencyCap> = {
    "each-quiet-time": "two-a-day",
    "two-a-day": "one-a-day",
    "one-a-day": "three-a-week",
    "three-a-week": "three-a-week",
  };
  return fewer[cap];
}

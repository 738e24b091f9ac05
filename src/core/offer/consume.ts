import { occurrencesNear, runningOnes } from "../quiet-time/occurrence";
import type { State } from "../state";
import type { Instant, Zone } from "../time";
import { markShown, type Offer } from "./offer";

/** Keys of every occurrence that runs now, unskipped: a card that comes now spends them all. */
export const runningKeys = (state: State, now: Instant, zone: Zone): string[] =>
  runningOnes(occurrencesNear(state.quietTimes, now, state.adjustments, zone), now).map(
    ({ key }) => key,
  );

/**
 * The offer comes in sight and spends what runs; whatever else was due for any of it is gone.
 * What an earlier showing of it spent stays spent.
 */
export function spendOn(state: State, id: string, running: readonly string[]): State {
  const own = state.offers.find((offer) => offer.id === id);
  if (!own) return state;
  const before = own.shownAt === null ? [own.occurrence] : own.spends;
  const spends = [...new Set([...before, ...running])];
  const offers = state.offers.map((offer): Offer => {
    if (offer.id === id) return { ...offer, spends };
    const isSpentToo = offer.status === "due" && spends.includes(offer.occurrence);
    return isSpentToo ? { ...offer, status: "gone", tickingSince: null } : offer;
  });
  return { ...state, offers };
}

/** The same, where it is seen at once: in the popup, by the parent's own hand. */
export function showAndSpend(state: State, id: string, now: Instant, zone: Zone): State {
  const spent = spendOn(state, id, runningKeys(state, now, zone));
  const offers = spent.offers.map((offer) => (offer.id === id ? markShown(offer, now) : offer));
  return { ...spent, offers };
}

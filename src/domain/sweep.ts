import { isPaused } from "./decide";
import type { Effect } from "./effect";
import { addDays } from "./local-date";
import type { Step } from "./means";
import { dateOfKey, isRunning, type Occurrence, occurrencesNear } from "./occurrence";
import { isOnScreen, isOpen, type Offer, REMEMBERED_FOR } from "./offer";
import type { State } from "./state";
import { DAY, type Instant, type Zone } from "./time";

/**
 * Offers whose quiet time is over, skipped, moved away, removed or paused are gone, and a card of theirs
 * that is on screen is taken away. Stale is gone: nothing brings them back.
 */
export function sweepOffers(state: State, now: Instant, zone: Zone): Step {
  const forgotten = forgetOld(state, now, zone);
  if (!forgotten.offers.some(isOpen)) return { state: forgotten, effects: [] };
  const near = isPaused(state, now)
    ? []
    : occurrencesNear(state.quietTimes, now, state.adjustments, zone);
  const offers = forgotten.offers.map((offer) => sweepOne(offer, near, now));
  if (offers.every((offer, index) => offer === forgotten.offers[index]))
    return { state: forgotten, effects: [] };
  const effects = forgotten.offers.flatMap((offer, index) =>
    offers[index]?.status === "gone" && isOnScreen(offer) ? [withdraw(offer)] : [],
  );
  return { state: { ...forgotten, offers }, effects };
}

function sweepOne(offer: Offer, near: readonly Occurrence[], now: Instant): Offer {
  if (!isOpen(offer)) return offer;
  const occurrence = near.find(({ key }) => key === offer.occurrence);
  if (!occurrence || occurrence.skipped || !isRunning(occurrence, now))
    return { ...offer, status: "gone", tickingSince: null };
  return offer.endsAt === occurrence.endsAt ? offer : { ...offer, endsAt: occurrence.endsAt };
}

export const withdraw = (offer: Offer): Effect => ({
  kind: "withdraw",
  offerId: offer.id,
  tabId: offer.place === "page" ? offer.tabId : null,
});

/** Days after which a skip or a move can no longer matter. */
const ADJUSTMENTS_KEPT_DAYS = 3;

function forgetOld(state: State, now: Instant, zone: Zone): State {
  const isOld = (offer: Offer) => offer.dueAt < now - REMEMBERED_FOR || offer.dueAt > now + DAY;
  // An offer from the future was made under a wrong clock; it is dropped only once it is closed.
  const offers = state.offers.some((offer) => isOld(offer) && !isOpen(offer))
    ? state.offers.filter((offer) => !isOld(offer) || isOpen(offer))
    : state.offers;
  const oldest = addDays(zone.toWall(now).date, -ADJUSTMENTS_KEPT_DAYS);
  const keys = Object.keys(state.adjustments);
  const adjustments = keys.some((key) => dateOfKey(key) < oldest)
    ? Object.fromEntries(
        Object.entries(state.adjustments).filter(([key]) => dateOfKey(key) >= oldest),
      )
    : state.adjustments;
  if (offers === state.offers && adjustments === state.adjustments) return state;
  return { ...state, offers, adjustments };
}

import type { Step } from "../context";
import type { Effect } from "../effect";
import { addDays } from "../local-date";
import {
  type Adjustments,
  dateOfKey,
  isRunning,
  type Occurrence,
  occurrencesNear,
} from "../quiet-time/occurrence";
import type { State } from "../state";
import { DAY, type Instant, type Zone } from "../time";
import { isPaused } from "./decide";
import { holderOf, isOnScreen, isOpen, markShown, type Offer, REMEMBERED_FOR } from "./offer";
import { atAGlance, openOnes } from "./open-offers";

/**
 * Offers whose quiet time is over, skipped, moved away, removed or paused are gone, and a card of theirs
 * that is on screen is taken away. Stale is gone: nothing brings them back.
 */
export function sweepOffers(state: State, now: Instant, zone: Zone): Step {
  const forgotten = forgetOld(state, now, zone);
  const open = openOnes(forgotten.offers);
  if (open.length === 0) return { state: forgotten, effects: [] };
  const near = isPaused(state, now)
    ? []
    : occurrencesNear(state.quietTimes, now, state.adjustments, zone);
  if (open.every((offer) => sweepOne(offer, near, now) === offer))
    return { state: forgotten, effects: [] };
  const offers = forgotten.offers.map((offer) => sweepOne(offer, near, now));
  const effects = forgotten.offers.flatMap((offer, index) =>
    offers[index]?.status === "gone" && isOpen(offer) && isInSight(offer) ? [withdraw(offer)] : [],
  );
  return { state: { ...forgotten, offers }, effects };
}

/** On screen, or a notification that may still lie about. */
const isInSight = (offer: Offer): boolean => isOnScreen(offer) || holderOf(offer) === "system";

function sweepOne(offer: Offer, near: readonly Occurrence[], now: Instant): Offer {
  if (!isOpen(offer)) return offer;
  const occurrence = near.find(({ key }) => key === offer.occurrence);
  if (!occurrence || occurrence.skipped || !isRunning(occurrence, now)) {
    // On its way to the screen it may have come: it counts as shown, since never twice beats never lost.
    const counted = isOnScreen(offer) ? markShown(offer, now) : offer;
    return { ...counted, status: "gone", tickingSince: null };
  }
  return offer.endsAt === occurrence.endsAt ? offer : { ...offer, endsAt: occurrence.endsAt };
}

export const withdraw = (offer: Offer): Effect => ({
  kind: "withdraw",
  offerId: offer.id,
  tabId: offer.tabId,
});

/** Days after which a skip or a move can no longer matter. */
const ADJUSTMENTS_KEPT_DAYS = 3;

/** Longest pause with an end: a week, until 04:00, with a clock change to spare. */
const LONGEST_PAUSE = 8 * DAY;

/**
 * Forgets what is older than it is kept for, and what a clock that ran ahead left in the future. Only once
 * a session has ended on this day's clock: a clock that is wrong for a few minutes (a flat battery, a
 * slip of the hand) must not cost a parent what they set, or bring a card a second time.
 */
function forgetOld(state: State, now: Instant, zone: Zone): State {
  if (state.session.ended.length === 0) return state;
  const { earliest, latest } = atAGlance(state.offers);
  const isOld = (dueAt: Instant) => dueAt < now - REMEMBERED_FOR || dueAt > now + DAY;
  const offers =
    isOld(earliest) || isOld(latest)
      ? keepThose(state.offers, (offer) => !isOld(offer.dueAt) || isOpen(offer))
      : state.offers;
  const adjustments = forgetAdjustments(state.adjustments, now, zone);
  const pause = isPauseFromTheFuture(state.pause, now) ? null : state.pause;
  const isSame =
    offers === state.offers && adjustments === state.adjustments && pause === state.pause;
  return isSame ? state : { ...state, offers, adjustments, pause };
}

function forgetAdjustments(adjustments: Adjustments, now: Instant, zone: Zone): Adjustments {
  const entries = Object.entries(adjustments);
  if (entries.length === 0) return adjustments;
  const oldest = addDays(zone.toWall(now).date, -ADJUSTMENTS_KEPT_DAYS);
  const kept = keepThose(entries, ([key]) => dateOfKey(key) >= oldest);
  return kept === entries ? adjustments : Object.fromEntries(kept);
}

const isPauseFromTheFuture = (pause: State["pause"], now: Instant): boolean =>
  pause !== null && pause.until !== "i-say-so" && pause.until > now + LONGEST_PAUSE;

/** Those that pass; the same list where all do. */
function keepThose<Item>(items: readonly Item[], passes: (item: Item) => boolean) {
  return items.every(passes) ? items : items.filter(passes);
}

import type { Context, Step } from "../context";
import { addDays } from "../local-date";
import { expireImportUndo } from "../parent-data/import-undo";
import type { Adjustments } from "../quiet-time/adjustment";
import { dateOfKey } from "../quiet-time/occurrence";
import { isPaused, withoutStalePause } from "../quiet-time/pause";
import type { State } from "../state";
import { DAY_MS, type Instant } from "../time";
import { isDue, isOpen, KEEP_OFFERS_MS, type Offer } from "./offer";
import type { OfferEvent } from "./offer-event";
import { dispatchToAll } from "./offers";

/**
 * Expires offers whose quiet time ended, or was skipped, moved away, removed or paused, and takes their cards
 * off the screen. Nothing brings an expired card back.
 */
export function expireOffers(state: State, context: Context): Step {
  const kept = deleteOld(state, context);
  if (context.openOffers.length === 0) return { state: kept, effects: [] };
  const isAllPaused = isPaused(kept, context.now);
  return dispatchToAll(kept, context, (offer) =>
    isOpen(offer) ? timeEventFor(offer, context, isAllPaused) : null,
  );
}

function timeEventFor(offer: Offer, { running }: Context, isAllPaused: boolean): OfferEvent {
  const occurrence = running.find(({ key }) => key === offer.occurrence);
  if (isAllPaused || !occurrence || occurrence.skipped) return { kind: "expired" };
  // The parent handed its cards over in another browser, or changed its days.
  if (occurrence.staysAway && isDue(offer)) return { kind: "expired" };
  return { kind: "rescheduled", endsAt: occurrence.endsAt };
}

/** A skip or a move can't matter any more after so many days. */
const KEEP_ADJUSTMENTS_DAYS = 3;

/**
 * Deletes what is older than it is kept for, and what a clock that ran ahead left in the future. Only once a
 * session has ended on this day's clock: a clock that is wrong for a few minutes must not cost a parent what
 * they set, or bring a card a second time.
 */
function deleteOld(before: State, { now, zone }: Context): State {
  if (before.session.ended.length === 0) return before;
  const state = expireImportUndo(before, now);
  const isOld = (at: Instant) => at < now - KEEP_OFFERS_MS || at > now + DAY_MS;
  const offers = keepThose(state.offers, (offer) => !isOld(offer.dueAt) || isOpen(offer));
  const shownOnRequest = keepThose(state.shownOnRequest, ({ at }) => !isOld(at));
  const today = zone.toWall(now).date;
  const adjustments = keepAdjustments(state.adjustments, addDays(today, -KEEP_ADJUSTMENTS_DAYS));
  const inCalendar = keepThose(state.inCalendar, ({ until }) => until >= today);
  const pause = withoutStalePause(state.pause, now);
  const kept = { offers, shownOnRequest, adjustments, inCalendar, pause };
  const isSame = Object.entries(kept).every(([key, part]) => state[key as keyof State] === part);
  return isSame ? state : { ...state, ...kept };
}

function keepAdjustments(adjustments: Adjustments, oldest: string): Adjustments {
  const entries = Object.entries(adjustments);
  const kept = keepThose(entries, ([key]) => dateOfKey(key) >= oldest);
  return kept === entries ? adjustments : Object.fromEntries(kept);
}

/** Those that pass; the same list where all do. */
function keepThose<Item>(items: readonly Item[], passes: (item: Item) => boolean) {
  return items.every(passes) ? items : items.filter(passes);
}

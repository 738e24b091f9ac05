import { changeOffer, type Means, type Step } from "../context";
import type { Effect } from "../effect";
import type { Cause } from "../event";
import type { Sight } from "../session/browser-snapshot";
import type { State } from "../state";
import type { Instant, Zone } from "../time";
import { findPlace, type PlaceByItself, toolbarTriesIn } from "./channel";
import { spendOn } from "./consume";
import { decide } from "./decide";
import { offerFor, refreshDue, type Show } from "./due-offer";
import { dueDuration, holderOf, isOnScreen, longestWait, type Offer, tick } from "./offer";
import { openOnes } from "./open-offers";

/** Decides, and brings the card where it may come. */
export function consider(
  state: State,
  cause: Cause,
  sight: Sight,
  now: Instant,
  zone: Zone,
  means: Means,
): Step {
  const { state: ready, due, decision } = prepare(state, sight, now, zone, means);
  // With the popup open the card is seen there, and nothing else may come beside it.
  if (!due || !decision || now < due.notBefore || sight.popupOpen)
    return { state: ready, effects: [] };
  const isOverdue = dueDuration(due, now) >= longestWait(decision.quietTime.lengthMinutes);
  const place = findPlace(ready, due, decision.quietTime, cause, sight, isOverdue, now);
  if (place) return bring(ready, due, decision, place, sight, now);
  const afterMs = toolbarTriesIn(ready, cause, sight, now);
  return { state: ready, effects: afterMs === null ? [] : [{ kind: "look-again", afterMs }] };
}

interface Prepared {
  state: State;
  due: Offer | null;
  decision: Show | null;
}

/** Decides and makes what is due, so that dot and popup know of it, but brings nothing. */
export function prepare(
  before: State,
  sight: Sight,
  now: Instant,
  zone: Zone,
  means: Means,
): Prepared {
  const state = refreshDue(before, sight, now, zone, means);
  const decision = decide(state, sight, now, zone);
  const nothing = { due: null, decision: null };
  // Never two at once, nor one made ready behind another whose showing is still to be confirmed.
  if (decision.kind === "hold" || openOnes(state.offers).some(isOnScreen))
    return { state: runClockOf(null, state, now), ...nothing };
  const due = offerFor(state, decision, sight, now, means);
  const noMomentFor = due ? null : decision.occurrence.key;
  const next = noteNoMoment(runClockOf(due?.id ?? null, state, now), noMomentFor);
  return due ? { state: putOffer(next, due), due, decision } : { state: next, ...nothing };
}

/** Holds pause the clock of what is due; only what is in turn goes on. */
function runClockOf(inTurn: string | null, state: State, now: Instant): State {
  const isHeld = ({ status, id }: Offer) => status === "due" && id !== inTurn;
  if (!openOnes(state.offers).some(isHeld)) return state;
  const offers = state.offers.map((offer) => (isHeld(offer) ? tick(offer, false, now) : offer));
  const isSame = offers.every((offer, index) => offer === state.offers[index]);
  return isSame ? state : { ...state, offers };
}

function noteNoMoment(state: State, noMomentFor: string | null): State {
  if (state.recent.noMomentFor === noMomentFor) return state;
  return { ...state, recent: { ...state.recent, noMomentFor } };
}

function putOffer(state: State, offer: Offer): State {
  const isNew = !state.offers.some(({ id }) => id === offer.id);
  if (isNew) return { ...state, offers: [...state.offers, offer] };
  return changeOffer(state, offer.id, () => offer);
}

/** The card is on its way: saved as showing before it is brought, and it takes what it spends. */
function bring(
  state: State,
  due: Offer,
  decision: Show,
  place: PlaceByItself,
  sight: Sight,
  now: Instant,
): Step {
  const toPage = holderOf({ place }) === "page";
  const tabId = toPage ? (sight.tab?.id ?? null) : null;
  // Where it can't come after all, the time it has waited still counts.
  const shown: Offer = { ...tick(due, false, now), status: "showing", place, tabId };
  const onItsWay = toPage ? { since: now, leftFor: null } : null;
  const setOut = { ...state, recent: { ...state.recent, onItsWay } };
  const next = changeOffer(setOut, due.id, () => shown);
  return { state: spendOn(next, due.id, decision.spends), effects: [effectFor(shown, place)] };
}

function effectFor({ id: offerId, tabId, idea }: Offer, place: PlaceByItself): Effect {
  switch (place) {
    case "page":
      // Only where a tab is in view is a page the place.
      return { kind: "show-on-page", offerId, tabId: tabId as number, idea };
    case "toolbar":
      return { kind: "open-toolbar", offerId };
    case "notification":
      return { kind: "notify", offerId };
  }
}

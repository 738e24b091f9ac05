import {
  type Context,
  refreshContext,
  type SnapshotContext,
  type Step,
  type TriggerContext,
} from "../context";
import type { Effect } from "../effect";
import { isLoading, LOADED_AFTER_MS } from "../session/loading";
import type { State } from "../state";
import { chooseChannel, toolbarRetryInMs } from "./channel";
import { consumeRunning } from "./consume";
import { decide } from "./decide";
import { makeOffer, refreshMoments, type Show } from "./due-offer";
import { type DueOffer, isDue, isOnScreen, type Offer } from "./offer";
import type { Delivery } from "./offer-event";
import { dispatchTo, dispatchToAll, mapOffers } from "./offers";
import { advanceStopwatch, maxWaitMs, waitedMs } from "./stopwatch";

/** Decides whether a card may come, and delivers it if this is a natural break. */
export function evaluate(state: State, context: TriggerContext): Step {
  const { now, snapshot } = context;
  const { state: ready, due, decision } = ensureDueOffer(state, context);
  // With the popup open the card is seen there, and nothing else may come beside it.
  if (!due || !decision || now < due.notBefore || snapshot.popupOpen)
    return { state: ready, effects: [] };
  const { quietTime } = decision;
  const isOverdue = waitedMs(due, now) >= maxWaitMs(quietTime.lengthMinutes);
  const delivery = chooseChannel(ready, { offer: due, quietTime, isOverdue }, context);
  if (delivery) return present(ready, due, delivery, context);
  const afterMs = isLoading(ready, snapshot) ? LOADED_AFTER_MS : toolbarRetryInMs(ready, context);
  const effects: Effect[] = afterMs === null ? [] : [{ kind: "reevaluate-later", afterMs }];
  return { state: ready, effects };
}

interface Ensured {
  state: State;
  due: DueOffer | null;
  decision: Show | null;
}

/** Decides and makes the offer that is due, so that dot and popup show it, but delivers nothing. */
export function ensureDueOffer(before: State, given: SnapshotContext): Ensured {
  const state = refreshMoments(before, given);
  const context = refreshContext(given, before, state);
  const decision = decide(state, context);
  const nothing = { due: null, decision: null };
  // Never two at once, nor one made ready behind another whose delivery is still to be confirmed.
  if (decision.kind === "hold" || context.openOffers.some(isOnScreen))
    return { state: holdAllBut(null, state, context), ...nothing };
  const due = offerFor(decision, state, context);
  const held = holdAllBut(due?.id ?? null, state, context);
  const next = recordExhausted(held, due ? null : decision.occurrence.key);
  return due ? { state: putOffer(next, due), due, decision } : { state: next, ...nothing };
}

/** The one that is due already, with its time gone on, or a new one; null: no moment is left for it. */
function offerFor(decision: Show, state: State, context: SnapshotContext): DueOffer | null {
  const { due } = decision;
  return due
    ? advanceStopwatch(due, context.now >= due.notBefore, context.now)
    : makeOffer(state, decision, context);
}

/** Stops the stopwatch of every due offer but the one whose turn it is. */
function holdAllBut(inTurn: string | null, state: State, context: Context): State {
  const isHeld = (offer: Offer) => isDue(offer) && offer.id !== inTurn;
  if (!context.openOffers.some(isHeld)) return state;
  return dispatchToAll(state, context, (offer) =>
    isHeld(offer) ? { kind: "stopwatch", runs: false } : null,
  ).state;
}

function recordExhausted(state: State, exhaustedOccurrence: string | null): State {
  if (state.volatile.exhaustedOccurrence === exhaustedOccurrence) return state;
  return { ...state, volatile: { ...state.volatile, exhaustedOccurrence } };
}

function putOffer(state: State, offer: DueOffer): State {
  const isNew = !state.offers.some(({ id }) => id === offer.id);
  if (isNew) return { ...state, offers: [...state.offers, offer] };
  return mapOffers(state, (one) => (one.id === offer.id ? offer : one));
}

/** The card is on its way: stored as showing before it is delivered, and its occurrences are consumed. */
function present(state: State, due: DueOffer, to: Delivery, context: Context): Step {
  const { now } = context;
  const injectingSince = to.place === "page" ? now : null;
  const volatile = { ...state.volatile, injectingSince, activeTabId: to.tabId };
  const sent = { ...state, volatile };
  const { state: shown } = dispatchTo(sent, due.id, { kind: "presented", to }, context);
  return { state: consumeRunning(shown, due.id, context), effects: [effectFor(due, to)] };
}

function effectFor({ id: offerId, idea }: DueOffer, to: Delivery): Effect {
  switch (to.place) {
    case "page":
      return { kind: "show-on-page", offerId, tabId: to.tabId, idea };
    case "toolbar":
      return { kind: "open-toolbar", offerId };
    case "notification":
      return { kind: "notify", offerId };
  }
}

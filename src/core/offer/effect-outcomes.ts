import type { Context, SnapshotContext, Step } from "../context";
import type { OutcomeOf } from "../event";
import type { State, Volatile } from "../state";
import { SECOND_MS } from "../time";
import { isOnPage, isOnScreen, surfaceOf } from "./offer";
import type { OfferEvent } from "./offer-event";
import { dispatchTo, dispatchToAll, findOffer } from "./offers";
import { breakSince } from "./pending-injection";
import { pingCard } from "./ping-card";

/** After a page that can't hold the card, the toolbar may be tried once the page has been still for this long. */
const TOOLBAR_RETRY_MS = 3 * SECOND_MS;

/** At start-up: asks the tabs whether the cards that should be there are, and gives up those nothing can hold. */
export function verifyCards(state: State, context: SnapshotContext): Step {
  const { popupOpen } = context.snapshot;
  const lost = dispatchToAll(state, context, (offer) => {
    const mayBeThere = isOnPage(offer) || (surfaceOf(offer) !== "system" && popupOpen);
    return isOnScreen(offer) && !mayBeThere ? { kind: "lost" } : null;
  });
  return { state: lost.state, effects: lost.state.offers.flatMap(pingCard) };
}

/** The injection ended: the card is on the page, or the page would not have it. */
export function onPageCardOutcome(
  state: State,
  { offerId, outcome }: OutcomeOf<"page-card-outcome">,
  context: Context,
): Step {
  const offer = findOffer(state, offerId);
  const isPending = offer?.status === "showing" && isOnPage(offer);
  const since = isPending ? breakSince(state.volatile, offer.tabId, outcome) : null;
  const arrived = isPending ? withVolatile(state, { injectingSince: null }) : state;
  if (outcome === "shown") {
    const isCollapsed = state.settings.smallFirst;
    const shown = dispatchTo(arrived, offerId, { kind: "page-shown", isCollapsed }, context);
    // Another tab became active meanwhile: perhaps in the other half of a split view.
    const pings = since && offer ? pingCard(offer) : [];
    return { state: shown.state, effects: [...shown.effects, ...pings] };
  }
  if (!isPending) return { state, effects: [] };
  // The card itself said that it is there, and went with its page before the injection had ended.
  if (state.volatile.injectingSince === null)
    return dispatchTo(state, offerId, { kind: "hidden", by: "page" }, context);
  const { state: refused } = dispatchTo(arrived, offerId, { kind: "refused", at: "page" }, context);
  if (since)
    return {
      state: refused,
      effects: [{ kind: "reevaluate-later", afterMs: 0, trigger: since }],
    };
  return {
    state: withVolatile(refused, { page: { tabId: offer.tabId, outcome } }),
    effects: outcome === "failed" ? [{ kind: "reevaluate-later", afterMs: TOOLBAR_RETRY_MS }] : [],
  };
}

const withVolatile = (state: State, changed: Partial<Volatile>): State => ({
  ...state,
  volatile: { ...state.volatile, ...changed },
});

/** The toolbar popup opened, or the browser would not open it. */
export function onToolbarOutcome(
  state: State,
  { offerId, outcome }: OutcomeOf<"toolbar-outcome">,
  context: Context,
): Step {
  const event: OfferEvent =
    outcome === "opened" ? { kind: "toolbar-opened" } : { kind: "refused", at: "toolbar" };
  const { state: next, effects } = dispatchTo(state, offerId, event, context);
  if (outcome !== "needs-click") return { state: next, effects };
  return { state: { ...next, settings: { ...next.settings, toolbarNeedsClick: true } }, effects };
}

/** A notification goes away by itself: a card that was shown in one waits in the popup. */
export function onNotificationOutcome(
  state: State,
  { offerId, outcome }: OutcomeOf<"notification-outcome">,
  context: Context,
): Step {
  const event: OfferEvent =
    outcome === "shown" ? { kind: "notification-shown" } : { kind: "refused", at: "notification" };
  return dispatchTo(state, offerId, event, context);
}

/** The tab said whether the card is there and in view. */
export function onPingOutcome(
  state: State,
  { offerId, isPresent, isInView }: OutcomeOf<"ping-outcome">,
  context: Context,
): Step {
  if (isPresent && !isInView)
    return dispatchTo(state, offerId, { kind: "hidden", by: "tab" }, context);
  const kind = isPresent ? "page-confirmed" : "page-denied";
  return dispatchTo(state, offerId, { kind }, context);
}

/** The popup was closed, by the parent or by the browser. */
export const onPopupClosed = (state: State, context: Context): Step =>
  dispatchToAll(state, context, ({ status }) =>
    status === "showing" ? { kind: "hidden", by: "popup" } : null,
  );

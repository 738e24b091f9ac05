import { changeOffer, findOffer, type Step } from "../context";
import type { Effect } from "../effect";
import type { Cause } from "../event";
import type { Sight } from "../session/browser-snapshot";
import type { Recent, State } from "../state";
import type { Instant, Zone } from "../time";
import { SECOND } from "../time";
import { sweepOffers } from "./expire";
import { holderOf, isOnPage, isOnScreen, leave, markShown, type Offer } from "./offer";

/** A page that can't hold the card: the toolbar may try once the page has been still for this long. */
const TOOLBAR_TRIES_AFTER = 3 * SECOND;

const only = (state: State, effects: readonly Effect[] = []): Step => ({ state, effects });

/** Shown or not, nobody knows: it counts as shown, since never twice beats never lost. */
const markLost = (offer: Offer, now: Instant): Offer =>
  isOnScreen(offer) ? { ...markShown(offer, now), status: "unanswered" } : offer;

const backToDue = (offer: Offer): Offer =>
  offer.status === "showing" ? { ...offer, status: "due", place: null, tabId: null } : offer;

/** The background began a life: cards that should be on screen are asked after. */
export function wakeUp(state: State, sight: Sight, now: Instant, zone: Zone): Step {
  const swept = sweepOffers(state, now, zone);
  const mayBeThere = (offer: Offer) =>
    isOnPage(offer) ? offer.tabId !== null : holderOf(offer) !== "system" && sight.popupOpen;
  const isLost = (offer: Offer) => isOnScreen(offer) && !mayBeThere(offer);
  const offers = swept.state.offers.map((offer) => (isLost(offer) ? markLost(offer, now) : offer));
  const isSame = offers.every((offer, index) => offer === swept.state.offers[index]);
  const asks = offers.filter(isOnPage).flatMap(askAfter);
  return only(isSame ? swept.state : { ...swept.state, offers }, [...swept.effects, ...asks]);
}

export const askAfter = (offer: Offer): Effect[] =>
  offer.tabId === null ? [] : [{ kind: "ask-tab", offerId: offer.id, tabId: offer.tabId }];

/** What came of showing the card on a page. */
export function hearPage(
  state: State,
  offerId: string,
  said: "shown" | "typing" | "full-screen" | "failed",
  now: Instant,
): Step {
  const offer = findOffer(state, offerId);
  if (!offer) return only(state);
  if (offer.status !== "showing" || !isOnPage(offer) || offer.tabId === null)
    return said === "shown" ? takeBack(state, offer, now) : only(state);
  const arrived = { ...state, recent: { ...state.recent, onItsWay: null } };
  const since = breakSince(state.recent, offer.tabId, said);
  if (said === "shown") return since ? showBehind(arrived, offer, now) : show(arrived, offer, now);
  if (since) {
    const again: Effect = { kind: "look-again", afterMs: 0, cause: since };
    return only(changeOffer(arrived, offerId, backToDue), [again]);
  }
  const recent = { ...arrived.recent, page: { tabId: offer.tabId, said } };
  const next = changeOffer({ ...state, recent }, offerId, backToDue);
  const effects: Effect[] =
    said === "failed" ? [{ kind: "look-again", afterMs: TOOLBAR_TRIES_AFTER }] : [];
  return only(next, effects);
}

/**
 * The natural break that came while the card was on its way: another tab, or another page in its own. What
 * the page it set out for said tells nothing of the one in view.
 */
function breakSince({ onItsWay, loaded }: Recent, tabId: number, said: string): Cause | null {
  if (!onItsWay) return null;
  if (onItsWay.leftFor !== null) return { why: "tab-activated", tabId: onItsWay.leftFor };
  const hasLoaded = loaded?.tabId === tabId && loaded.at > onItsWay.since;
  return said === "failed" && hasLoaded ? { why: "page-loaded", tabId } : null;
}

function show(state: State, offer: Offer, now: Instant): Step {
  const status = state.settings.smallFirst ? "folded" : "showing";
  return only(changeOffer(state, offer.id, (one) => ({ ...markShown(one, now), status })));
}

/** It came in a tab that is no longer in view. */
const showBehind = (state: State, offer: Offer, now: Instant): Step =>
  only(
    changeOffer(state, offer.id, (one) => leave(markShown(one, now), now)),
    [{ kind: "withdraw", offerId: offer.id, tabId: offer.tabId }],
  );

/** It came on the page after it was over or moved on: it was there for a blink, and never two at once. */
function takeBack(state: State, offer: Offer, now: Instant): Step {
  if (isOnPage(offer)) return only(state);
  const next = changeOffer(state, offer.id, (one) => markShown(one, now));
  return only(next, [{ kind: "withdraw", offerId: offer.id, tabId: offer.tabId }]);
}

/** What came of opening the toolbar popup. */
export function hearToolbar(
  state: State,
  offerId: string,
  said: "opened" | "needs-click" | "failed",
  now: Instant,
): Step {
  const isItsTurn = (offer: Offer) => offer.status === "showing" && offer.place === "toolbar";
  if (said === "opened")
    return only(
      changeOffer(state, offerId, (offer) => (isItsTurn(offer) ? markShown(offer, now) : offer)),
    );
  const next = changeOffer(state, offerId, (offer) =>
    isItsTurn(offer) ? backToDue(offer) : offer,
  );
  if (said === "failed") return only(next);
  return only({ ...next, settings: { ...next.settings, toolbarNeedsClick: true } });
}

/** A notification goes by itself: what was shown waits in the popup. */
export function hearNotification(
  state: State,
  offerId: string,
  said: "shown" | "failed",
  now: Instant,
): Step {
  return only(
    changeOffer(state, offerId, (offer) => {
      if (offer.status !== "showing" || offer.place !== "notification") return offer;
      return said === "shown" ? markLost(offer, now) : backToDue(offer);
    }),
  );
}

/** Whether the card is still in its tab. */
export function hearTab(state: State, offerId: string, there: boolean, now: Instant): Step {
  return only(
    changeOffer(state, offerId, (offer) => {
      if (!isOnPage(offer)) return offer;
      if (there) return markShown(offer, now);
      return offer.shownAt === null ? markLost(offer, now) : leave(offer, now);
    }),
  );
}

/** The popup is gone, clicked away or done. */
export function leavePopup(state: State, now: Instant): Step {
  const isThere = (offer: Offer) => offer.status === "showing" && holderOf(offer) === "popup";
  if (!state.offers.some(isThere)) return only(state);
  const offers = state.offers.map((offer) => (isThere(offer) ? leave(offer, now) : offer));
  return only({ ...state, offers });
}

import { openHome } from "../browser/background-client";
import { injectIdea } from "../browser/page-card";
import { isOnPage, type Offer } from "../core/offer/offer";
import { isMediaQuiet } from "../core/session/browser-snapshot";
import type { State } from "../core/state";
import { cardViewOf } from "../core/view/view-of";
import type { CardReply, InitialCard } from "../protocol/replies";
import type { Details } from "../protocol/requests";
import { resolveLanguage, resolveLocale } from "./background-texts";
import { environmentAt } from "./environment";
import type { RequestContext } from "./reply";

/** The card as it now stands for where it asked from; null: it is over there. */
export async function handleCardAction(
  { offerId, action }: Details<"card">,
  { store, sender }: RequestContext,
): Promise<CardReply> {
  const from = sender.isOwnPage ? "popup" : "page";
  const { state, reply } = await store.dispatch((snapshot) => ({
    kind: "card-action",
    offerId,
    action,
    from,
    tabId: sender.isOwnPage ? null : sender.tabId,
    isMediaQuiet: isMediaQuiet(snapshot),
  }));
  if (reply?.kind === "new-moment")
    await injectIdea(reply.tabId, reply.idea, resolveLanguage(state));
  if (reply?.kind === "finding") await openHome(`finding/${reply.momentId}`);
  const offer = state.offers.find(({ id }) => id === offerId);
  const isHere =
    offer !== undefined &&
    (from === "popup"
      ? offer.status === "showing" || offer.status === "unanswered"
      : isInTab(offer, sender.tabId));
  return { card: isHere ? cardViewOf(state, offer, environmentAt(Date.now())) : null };
}

/** What a card that was just injected into a tab is to show. */
export function initialCardFor(state: State, tabId: number | null): InitialCard | null {
  const offer = state.offers.find((one) => one.status === "showing" && isInTab(one, tabId));
  if (!offer) return null;
  const { corner, cardStays } = state.settings;
  const card = cardViewOf(state, offer, environmentAt(Date.now()));
  return { card, corner, cardStays, ...resolveLocale(state) };
}

const isInTab = (offer: Offer, tabId: number | null): boolean =>
  isOnPage(offer) && offer.tabId === tabId;

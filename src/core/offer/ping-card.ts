import type { Effect } from "../effect";
import { isOnPage, type Offer } from "./offer";

/** Asks the tab of a page's card whether the card is there, and visible. */
export const pingCard = (offer: Offer): Effect[] =>
  isOnPage(offer) ? [{ kind: "ping-card", offerId: offer.id, tabId: offer.tabId }] : [];

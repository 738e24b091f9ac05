import type { Instant } from "../time";
import type { DeliveryChannel, Offer, OfferAnswer, OfferBase, OfferStatus } from "./offer";

/** An offer as it is stored: every field in every status, so that one schema reads them all. */
export interface StoredOffer extends OfferBase {
  status: OfferStatus;
  dueFor: number;
  tickingSince: Instant | null;
  place: DeliveryChannel | null;
  tabId: number | null;
  answer: OfferAnswer | null;
  answeredAt: Instant | null;
}

export const toStored = (offer: Offer): StoredOffer => ({
  dueFor: 0,
  tickingSince: null,
  place: null,
  tabId: null,
  answer: null,
  answeredAt: null,
  ...offer,
});

/** What the offer keeps in whichever status. */
export function baseOf(offer: Offer): OfferBase {
  const { status, dueFor, tickingSince, place, tabId, answer, answeredAt, ...base } =
    toStored(offer);
  return base;
}

/**
 * The offer with the fields of its status. Fields that contradict the status change the status, never lose
 * the offer: on screen but in no place waits in the popup, answered but without an answer has expired.
 */
export function fromStored(stored: StoredOffer): Offer {
  const { status, dueFor, tickingSince, place, tabId, answer, answeredAt, ...base } = stored;
  switch (status) {
    case "due":
      return { ...base, status, dueFor, tickingSince };
    case "showing":
      if (place === "page" && tabId !== null) return { ...base, status, dueFor, place, tabId };
      if (place !== "page" && place !== null)
        return { ...base, status, dueFor, place, tabId: null };
      break;
    case "folded":
      if (place === "page" && tabId !== null) return { ...base, status, dueFor, place, tabId };
      break;
    case "answered":
      if (answer === null) return { ...base, status: "gone", place, tabId };
      return {
        ...base,
        status,
        answer,
        answeredAt: answeredAt ?? base.shownAt ?? base.dueAt,
        place,
        tabId,
      };
    case "unanswered":
    case "gone":
      return { ...base, status, place, tabId };
  }
  // It may have been shown: it counts as shown, so that it does not come a second time.
  return { ...base, status: "unanswered", shownAt: base.shownAt ?? base.dueAt, place, tabId };
}

import type { Stored } from "../state";
import { type Offer, wasClosedAtOnce, wereTwoClosed } from "./offer";
import { openOnes } from "./open-offers";

/** Whether this card asks if fewer would be nicer: the two answers before it were "Close". */
export const asksFewer = ({ settings, offers }: Stored, id: string): boolean =>
  !settings.fewerWasOffered && wereTwoClosed(offers.filter((offer) => offer.id !== id));

/** Whether this card offers "small first": the one before it was closed at once. */
export const asksSmall = ({ settings, offers }: Stored, id: string): boolean =>
  !settings.smallFirst &&
  !settings.smallWasOffered &&
  wasClosedAtOnce(offers.filter((offer) => offer.id !== id));

/** Each is asked once: a card that asked and went by without an answer to it has had its "no". */
export function rememberAsked<Some extends Stored>(before: Some, after: Some): Some {
  if (before.offers === after.offers) return after;
  const passed = openOnes(before.offers).filter((offer) => hasPassed(offer, after.offers));
  const fewer = passed.some(({ id }) => asksFewer(before, id));
  const small = passed.some(({ id }) => asksSmall(before, id));
  if (!fewer && !small) return after;
  const { settings } = after;
  return {
    ...after,
    settings: {
      ...settings,
      fewerWasOffered: settings.fewerWasOffered || fewer,
      smallWasOffered: settings.smallWasOffered || small,
    },
  };
}

/** It was open and is answered now, or it was seen and left: but for one that had been left before. */
function hasPassed(offer: Offer, after: readonly Offer[]): boolean {
  const now = after.find(({ id }) => id === offer.id);
  if (now === undefined) return false;
  if (now.status === "answered") return true;
  const isLeft = now.status === "unanswered" || now.status === "gone";
  return isLeft && offer.status !== "unanswered" && now.shownAt !== null && now.seen;
}

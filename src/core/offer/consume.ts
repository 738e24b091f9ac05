import type { Context } from "../context";
import type { State } from "../state";
import { transition } from "./machine";
import { isDue } from "./offer";
import { findOffer, mapOffers } from "./offers";

/** Whether the occurrence has had its card. */
export const isConsumed = ({ offers }: Pick<State, "offers">, occurrence: string): boolean =>
  offers.some((offer) => offer.shownAt !== null && offer.spends.includes(occurrence));

/** Keys of every occurrence that runs now and is not skipped: a card that is shown now consumes them all. */
export const runningKeys = ({ running }: Context): string[] =>
  running.filter(({ skipped }) => !skipped).map(({ key }) => key);

/** The offer consumes what runs; whatever else was due for any of it is superseded. */
export function consumeRunning(state: State, id: string, context: Context): State {
  const { now } = context;
  const running = runningKeys(context);
  const consumed = mapOffers(state, (offer) =>
    offer.id === id ? transition(offer, { kind: "consumed", running }, now) : offer,
  );
  const spends = findOffer(consumed, id)?.spends ?? [];
  return mapOffers(consumed, (offer) => {
    const isOther = offer.id !== id && isDue(offer) && spends.includes(offer.occurrence);
    return isOther ? transition(offer, { kind: "superseded" }, now) : offer;
  });
}

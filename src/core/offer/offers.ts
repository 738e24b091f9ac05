import type { Context, Step } from "../context";
import type { State } from "../state";
import { transition, withdrawalsAfter } from "./machine";
import { isOpen, type Offer, type OpenOffer } from "./offer";
import type { OfferEvent } from "./offer-event";

export const findOffer = ({ offers }: Pick<State, "offers">, id: string): Offer | undefined =>
  offers.find((offer) => offer.id === id);

/** Those that can still be answered, in their order. */
export const openOffers = ({ offers }: Pick<State, "offers">): OpenOffer[] => offers.filter(isOpen);

/** The state with every offer changed; the same object where the change changes nothing. */
export function mapOffers(state: State, change: (offer: Offer) => Offer): State {
  let isSame = true;
  const offers = state.offers.map((offer) => {
    const changed = change(offer);
    isSame &&= changed === offer;
    return changed;
  });
  return isSame ? state : { ...state, offers };
}

/** The event happens to one offer. */
export function dispatchTo(state: State, id: string, event: OfferEvent, context: Context): Step {
  return dispatchToAll(state, context, (offer) => (offer.id === id ? event : null));
}

/** What happens to each offer; null: nothing. */
export function dispatchToAll(
  state: State,
  { now }: Context,
  eventFor: (offer: Offer) => OfferEvent | null,
): Step {
  const effects: Step["effects"][number][] = [];
  const next = mapOffers(state, (offer) => {
    const event = eventFor(offer);
    if (!event) return offer;
    const after = transition(offer, event, now);
    effects.push(...withdrawalsAfter(event, offer, after));
    return after;
  });
  return { state: next, effects };
}

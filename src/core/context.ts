import type { Effect } from "./effect";
import type { Moment } from "./moment/moment";
import type { Offer } from "./offer/offer";
import type { State } from "./state";
import type { Chance } from "./time";

/** What follows from an event. */
export interface Step {
  state: State;
  effects: readonly Effect[];
}

/** What the core draws from besides state and time: the library, and chance. */
export interface Means {
  moments: readonly Moment[];
  chance: Chance;
}

/** The state with one offer changed; the same object where the change changes nothing. */
export function changeOffer(state: State, id: string, change: (offer: Offer) => Offer): State {
  const offers = state.offers.map((offer) => (offer.id === id ? change(offer) : offer));
  return offers.every((offer, index) => offer === state.offers[index])
    ? state
    : { ...state, offers };
}

export const findOffer = (state: State, id: string): Offer | undefined =>
  state.offers.find((offer) => offer.id === id);

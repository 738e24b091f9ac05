import type { Context, Step } from "../context";
import { quietTimeIdOfKey } from "../quiet-time/occurrence";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { State } from "../state";
import { transition, withdrawalsAfter } from "./machine";
import type { Offer } from "./offer";
import type { OfferEvent } from "./offer-event";

export const findOffer = ({ offers }: Pick<State, "offers">, id: string): Offer | undefined =>
  offers.find((offer) => offer.id === id);

export const quietTimeOfOffer = (
  { quietTimes }: Pick<State, "quietTimes">,
  { occurrence }: Pick<Offer, "occurrence">,
): QuietTime | undefined => quietTimes.find(({ id }) => id === quietTimeIdOfKey(occurrence));

/** The state with the quiet time of an occurrence changed. */
export const changeQuietTime = <Some extends Pick<State, "quietTimes">>(
  state: Some,
  occurrence: string,
  changed: (quietTime: QuietTime) => QuietTime,
): Some => ({
  ...state,
  quietTimes: state.quietTimes.map((one) =>
    one.id === quietTimeIdOfKey(occurrence) ? changed(one) : one,
  ),
});

/** The state with every offer changed; the same object where the change changes nothing. */
export function mapOffers(state: State, change: (offer: Offer) => Offer): State {
  let offers: Offer[] | null = null;
  for (const [index, offer] of state.offers.entries()) {
    const changed = change(offer);
    if (changed === offer) continue;
    offers ??= [...state.offers];
    offers[index] = changed;
  }
  return offers ? { ...state, offers } : state;
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

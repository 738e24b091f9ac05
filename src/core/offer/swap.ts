import { changeOffer, type Means, type Step } from "../context";
import { dateOfKey, occurrenceOn, quietTimeIdOfKey } from "../quiet-time/occurrence";
import type { State } from "../state";
import type { Instant, Zone } from "../time";
import { ideaFor, isComingBack, mayBeOver, routineOf } from "./due-offer";
import { isOnPage, MOST_SWAPS, type Offer } from "./offer";

/** Another idea for the same quiet time, twice at most. Where none is left the card stays as it is. */
export function swap(state: State, offer: Offer, now: Instant, zone: Zone, means: Means): Step {
  const idea = nextIdea(state, offer, now, zone, means);
  if (!idea) return { state, effects: [] };
  const swapped = [...offer.swapped, offer.idea.momentId];
  const quietTime = quietTimeOf(state, offer);
  const routine = routineOf(idea, quietTime?.routines ?? [offer.routine]);
  const next = changeOffer(state, offer.id, (one) => ({ ...one, swapped, idea, routine }));
  if (!isOnPage(offer) || offer.tabId === null) return { state: next, effects: [] };
  const words = { kind: "bring-words", offerId: offer.id, tabId: offer.tabId, idea } as const;
  return { state: next, effects: [words] };
}

const quietTimeOf = (state: State, { occurrence }: Offer) =>
  state.quietTimes.find(({ id }) => id === quietTimeIdOfKey(occurrence));

function nextIdea(state: State, offer: Offer, now: Instant, zone: Zone, means: Means) {
  const quietTime = quietTimeOf(state, offer);
  if (!quietTime || offer.swapped.length >= MOST_SWAPS) return null;
  const { occurrence: key, idea, swapped } = offer;
  const occurrence = occurrenceOn(quietTime, dateOfKey(key), state.adjustments, zone);
  const isOver = occurrence !== null && mayBeOver(occurrence, now);
  const wanted = {
    quietTime,
    routines: quietTime.routines,
    comingBack: isOver || isComingBack(idea, means.moments),
    except: [...swapped, idea.momentId],
  };
  return ideaFor(state, wanted, now, means);
}

import type { Context, Step } from "../context";
import { dateOfKey, occurrenceOn } from "../quiet-time/occurrence";
import type { State } from "../state";
import { ideaFor, isComingBack, mayBeOver, routineOf } from "./due-offer";
import { isOnPage, MAX_SWAPS, type Offer } from "./offer";
import { dispatchTo, quietTimeOfOffer } from "./offers";

/** Another moment for the same quiet time, twice at most. Where none is left the card stays as it is. */
export function swap(state: State, offer: Offer, context: Context): Step {
  const idea = nextIdea(state, offer, context);
  if (!idea) return { state, effects: [] };
  const routine = routineOf(idea, quietTimeOfOffer(state, offer)?.routines ?? [offer.routine]);
  const step = dispatchTo(state, offer.id, { kind: "swapped", idea, routine }, context);
  return isOnPage(offer)
    ? { ...step, reply: { kind: "new-moment", tabId: offer.tabId, idea } }
    : step;
}

function nextIdea(state: State, offer: Offer, context: Context) {
  const { moments, now, zone } = context;
  const quietTime = quietTimeOfOffer(state, offer);
  if (!quietTime || offer.swapped.length >= MAX_SWAPS) return null;
  const { occurrence: key, idea, swapped } = offer;
  const occurrence = occurrenceOn(quietTime, dateOfKey(key), state.adjustments, zone);
  const isOver = occurrence !== null && mayBeOver(occurrence, now);
  const wanted = {
    quietTime,
    routines: quietTime.routines,
    comingBack: isOver || isComingBack(idea, moments),
    except: [...swapped, idea.momentId],
  };
  return ideaFor(state, wanted, context);
}

import type { Context } from "../context";
import { currentOccurrence, type Occurrence } from "../quiet-time/occurrence";
import type { Stored } from "../state";
import { HOUR_MS } from "../time";
import { allMoments } from "./all-moments";
import { type Choice, chooseIdea } from "./choose";
import type { Idea } from "./idea";
import {
  type Hands,
  isOnTheRoad,
  type Moment,
  type MomentId,
  ROUTINES,
  type Routine,
} from "./moment";

/** What the parent chose for "A small moment now". */
export interface MomentFilters {
  handsFull: boolean;
  onTheRoad: boolean;
  calm: boolean;
  tired: boolean;
}

/** A quiet time that begins within this decides what the moment is for. */
const SOON_MS = 2 * HOUR_MS;

/** A moment at once, without any set-up; null only where all that suits was put away as not for us. */
export function momentNow(
  state: Stored,
  filters: MomentFilters,
  except: readonly MomentId[],
  context: Context,
): Idea | null {
  const { moments, now, random } = context;
  const fitting = moments.filter((moment) => passes(moment, filters));
  const choice: Choice = {
    ...choiceFor(state, fitting),
    hands: handsFor(filters),
    routines: filters.onTheRoad ? ["onroad", "hello"] : routinesNow(state, context),
    except,
  };
  return (
    chooseIdea(choice, now, random) ??
    chooseIdea({ ...choice, routines: filters.onTheRoad ? ["onroad"] : ROUTINES }, now, random) ??
    chooseIdea({ ...choice, routines: ROUTINES, except: [] }, now, random)
  );
}

/** What the parent told of child and taste, for any choice. */
export function choiceFor(state: Stored, moments: readonly Moment[]): Choice {
  return {
    moments: allMoments(moments, state.own),
    routines: [],
    bands: state.settings.bands,
    avoid: state.settings.avoid,
    comingBack: false,
    hands: null,
    history: state.offers
      .filter((offer) => offer.shownAt !== null)
      .flatMap((offer) =>
        [...offer.swapped, offer.idea.momentId].map((momentId) => ({
          momentId,
          at: offer.shownAt ?? 0,
        })),
      ),
    kept: state.kept.map(({ momentId }) => momentId),
    notForUs: state.notForUs.map(({ momentId }) => momentId),
    except: [],
  };
}

function passes(moment: Moment, filters: MomentFilters): boolean {
  if (filters.calm && (moment.surprise || moment.movement === "explore")) return false;
  return !filters.tired || moment.watching === true || (moment.minutes === 1 && !moment.props);
}

function handsFor(filters: MomentFilters): readonly Hands[] | null {
  if (filters.onTheRoad) return ["voice-only"];
  return filters.handsFull ? ["busy", "voice-only"] : null;
}

/** Routines of the quiet time that runs or begins soon; without one, all that can be anywhere. */
function routinesNow(state: Stored, { now, occurrences }: Context): readonly Routine[] {
  const isSoon = (one: Occurrence) =>
    !one.skipped && one.opensAt > now && one.opensAt <= now + SOON_MS;
  const soon = currentOccurrence(occurrences, now) ?? occurrences.find(isSoon);
  const quietTime = state.quietTimes.find(({ id }) => id === soon?.quietTimeId);
  return quietTime?.routines ?? ROUTINES.filter(isAnywhere);
}

const isAnywhere = (routine: Routine): boolean => !isOnTheRoad(routine) && routine !== "goodbye";

import type { Context } from "../context";
import { currentOccurrence, type Occurrence, occurrencesNear } from "../quiet-time/occurrence";
import type { Stored } from "../state";
import { HOUR_MS } from "../time";
import { allMoments } from "./all-moments";
import { type Choice, chooseFresh, chooseIdea } from "./choose";
import type { Idea } from "./idea";
import {
  type Hands,
  isOnTheRoad,
  type Moment,
  type MomentId,
  ROUTINES,
  type Routine,
} from "./moment";
import { ANYWHERE, fitsHour } from "./routine-hours";
import { type ShownMoment, uniteShown } from "./shown-on-request";

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
  const choice: Choice = { ...choiceFor(state, fitting), hands: handsFor(filters), except };
  const first = (from: readonly (readonly Routine[])[], choose: typeof chooseIdea) => {
    for (const routines of from) {
      const idea = choose({ ...choice, routines }, now, random);
      if (idea) return idea;
    }
    return null;
  };
  const near = filters.onTheRoad ? [ON_THE_ROAD] : routinesNow(state, context);
  return (
    first(near, chooseFresh) ??
    first(filters.onTheRoad ? near : [...near, ANYWHERE, ROUTINES], chooseIdea) ??
    chooseIdea({ ...choice, routines: ROUTINES, except: [] }, now, random)
  );
}

const ON_THE_ROAD = ROUTINES.filter(isOnTheRoad);

/** What the parent told of child and taste, for any choice. */
export function choiceFor(state: Stored, moments: readonly Moment[]): Choice {
  return {
    moments: allMoments(moments, state.own),
    routines: [],
    bands: state.settings.bands,
    avoid: state.settings.avoid,
    comingBack: false,
    hands: null,
    history: historyOf(state),
    kept: state.kept.map(({ momentId }) => momentId),
    notForUs: state.notForUs.map(({ momentId }) => momentId),
    except: [],
  };
}

/** All that the parent saw, on whatever surface: on cards, and on request. */
export const historyOf = ({ offers, shownOnRequest }: Stored): ShownMoment[] =>
  uniteShown([
    ...offers.flatMap(({ shownAt, swapped, idea }) =>
      shownAt === null
        ? []
        : [...swapped, idea.momentId].map((momentId) => ({ momentId, at: shownAt })),
    ),
    ...shownOnRequest,
  ]);

function passes(moment: Moment, filters: MomentFilters): boolean {
  if (filters.calm && (moment.surprise || moment.movement === "explore")) return false;
  return !filters.tired || moment.watching === true || (moment.minutes === 1 && !moment.props);
}

function handsFor(filters: MomentFilters): readonly Hands[] | null {
  if (filters.onTheRoad) return ["voice-only"];
  return filters.handsFull ? ["busy", "voice-only"] : null;
}

/** The routines of the quiet time that runs or begins soon, if one does; then all that fit the hour. */
function routinesNow(state: Stored, { now, zone }: Context): readonly (readonly Routine[])[] {
  const isSoon = (one: Occurrence) =>
    !one.skipped && one.opensAt > now && one.opensAt <= now + SOON_MS;
  const near = occurrencesNear(state, now, zone);
  const soon = currentOccurrence(near, now) ?? near.find(isSoon);
  const quietTime = state.quietTimes.find(({ id }) => id === soon?.quietTimeId);
  const { minute } = zone.toWall(now);
  const ofHour = ROUTINES.filter((routine) => fitsHour(routine, minute));
  return quietTime ? [quietTime.routines, ofHour] : [ofHour];
}

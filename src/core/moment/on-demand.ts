import { isOnTheRoad } from "../offer/decide";
import { currentOccurrence, type Occurrence, occurrencesNear } from "../quiet-time/occurrence";
import type { Stored } from "../state";
import { type Chance, HOUR, type Instant, type Zone } from "../time";
import type { Idea } from "../view/view";
import { type Choice, chooseIdea } from "./choose";
import { type Hands, type Moment, type MomentId, ROUTINES, type Routine } from "./moment";
import { allMoments } from "./own-moment";

/** What the parent wishes for "A small moment now". */
export interface Wish {
  handsFull: boolean;
  onTheRoad: boolean;
  calm: boolean;
  tired: boolean;
}

/** A quiet time that begins within this tells what the moment is for. */
const SOON = 2 * HOUR;

/** A moment at once, with nothing set up; null only where all that suits was waved away. */
export function momentNow(
  state: Stored,
  moments: readonly Moment[],
  wish: Wish,
  except: readonly MomentId[],
  now: Instant,
  zone: Zone,
  chance: Chance,
): Idea | null {
  const wished = moments.filter((moment) => isWished(moment, wish));
  const choice: Choice = {
    ...choiceFor(state, wished),
    hands: handsFor(wish),
    routines: wish.onTheRoad ? ["onroad", "hello"] : routinesNow(state, now, zone),
    except,
  };
  return (
    chooseIdea(choice, now, chance) ??
    chooseIdea({ ...choice, routines: wish.onTheRoad ? ["onroad"] : ROUTINES }, now, chance) ??
    chooseIdea({ ...choice, routines: ROUTINES, except: [] }, now, chance)
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

function isWished(moment: Moment, wish: Wish): boolean {
  if (wish.calm && (moment.surprise || moment.movement === "explore")) return false;
  return !wish.tired || moment.watching === true || (moment.minutes === 1 && !moment.props);
}

function handsFor(wish: Wish): readonly Hands[] | null {
  if (wish.onTheRoad) return ["voice-only"];
  return wish.handsFull ? ["busy", "voice-only"] : null;
}

/** Routines of the quiet time that runs or begins soon; without one, all that can be anywhere. */
function routinesNow(state: Stored, now: Instant, zone: Zone): readonly Routine[] {
  const near = occurrencesNear(state.quietTimes, now, state.adjustments, zone);
  const isSoon = (one: Occurrence) =>
    !one.skipped && one.opensAt > now && one.opensAt <= now + SOON;
  const soon = currentOccurrence(near, now) ?? near.find(isSoon);
  const quietTime = state.quietTimes.find(({ id }) => id === soon?.quietTimeId);
  return quietTime?.routines ?? ROUTINES.filter(isAnywhere);
}

const isAnywhere = (routine: Routine): boolean => !isOnTheRoad(routine) && routine !== "goodbye";

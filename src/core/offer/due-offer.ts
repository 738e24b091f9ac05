import type { Means } from "../context";
import { type Choice, chooseIdea, isForAge, wordingFor } from "../moment/choose";
import type { AgeBand, Moment, Routine } from "../moment/moment";
import { choiceFor } from "../moment/on-demand";
import { allMoments } from "../moment/own-moment";
import { type Occurrence, occurrencesNear } from "../quiet-time/occurrence";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { Sight } from "../session/browser-snapshot";
import { sessionMinutes } from "../session/session";
import type { State } from "../state";
import { type Instant, MINUTE, type Zone } from "../time";
import type { Idea } from "../view/view";
import { type Decision, isOnTheRoad } from "./decide";
import { type Offer, tick } from "./offer";
import { openOnes } from "./open-offers";

export type Show = Extract<Decision, { kind: "show" }>;

/** From here on the routine may be over, so the idea is a coming-back one. */
export const ROUTINE_MAY_BE_OVER_AFTER = 20 * MINUTE;
/** From a session of this length on, about one card in three is a coming-back one. */
const LONG_SESSION_MINUTES = 20;
const COMING_BACK_CHANCE = 1 / 3;

/** Whether the routine may be over by now. */
export const mayBeOver = (occurrence: Occurrence, now: Instant): boolean =>
  now >= occurrence.startsAt + ROUTINE_MAY_BE_OVER_AFTER;

/** The offer that is due, its clock running, or a new one; null where no idea is left. */
export function offerFor(
  state: State,
  decision: Show,
  sight: Sight,
  now: Instant,
  means: Means,
): Offer | null {
  const { due } = decision;
  return due ? tick(due, now >= due.notBefore, now) : makeOffer(state, decision, sight, now, means);
}

function makeOffer(
  state: State,
  { occurrence, quietTime, spends }: Show,
  sight: Sight,
  now: Instant,
  means: Means,
): Offer | null {
  const isOver = mayBeOver(occurrence, now);
  const comingBack = isOver || (isLongSession(state, now) && means.chance() < COMING_BACK_CHANCE);
  const routines = routinesNow(quietTime, sight);
  const wished = { quietTime, routines, comingBack, except: [] };
  const idea = ideaFor(state, wished, now, means);
  if (!idea) return null;
  const count = state.offers.filter((offer) => offer.occurrence === occurrence.key).length;
  return {
    id: `${occurrence.key}#${count + 1}`,
    status: "due",
    occurrence: occurrence.key,
    spends,
    routine: routineOf(idea, routines),
    idea,
    swapped: [],
    dueAt: now,
    endsAt: occurrence.endsAt,
    notBefore: now,
    dueFor: 0,
    tickingSince: now,
    place: null,
    tabId: null,
    shownAt: null,
    seen: false,
    returned: false,
    followUp: false,
    answer: null,
    answeredAt: null,
  };
}

/** Of the quiet time's routines those of which a card may come by itself: on a phone none of the road. */
const routinesNow = ({ routines }: QuietTime, { phone }: Sight): readonly Routine[] =>
  phone ? routines.filter((routine) => !isOnTheRoad(routine)) : routines;

/** The routine a card is for: a coming-back idea stands for the first of its quiet time. */
export const routineOf = (idea: Idea, routines: readonly Routine[]): Routine =>
  routines.find((routine) => routine === idea.routine) ?? routines[0] ?? idea.routine;

const isLongSession = ({ session }: State, now: Instant): boolean =>
  session.current !== null && sessionMinutes(session.current, now) >= LONG_SESSION_MINUTES;

/** What an idea is wanted for. */
interface Wanted {
  quietTime: QuietTime;
  /** Of the quiet time's, those that may come now. */
  routines: readonly Routine[];
  comingBack: boolean;
  except: readonly string[];
}

/** An idea for the quiet time; a coming-back one where wished, and any other where none of that is left. */
export function ideaFor(
  state: State,
  { quietTime, routines, comingBack, except }: Wanted,
  now: Instant,
  { moments, chance }: Means,
): Idea | null {
  const bands = bandsFor(state, quietTime);
  const choice: Choice = { ...choiceFor(state, moments), bands, routines, except, comingBack };
  return (
    chooseIdea(choice, now, chance) ??
    chooseIdea({ ...choice, comingBack: !comingBack }, now, chance)
  );
}

const bandsFor = (state: State, { forWhom }: QuietTime): readonly AgeBand[] =>
  forWhom === "all" ? state.settings.bands : [forWhom];

export const isComingBack = (idea: Idea, moments: readonly Moment[]): boolean =>
  idea.routine === "back" ||
  moments.some(({ id, comingBack }) => id === idea.momentId && comingBack === true);

/**
 * What is due keeps an idea that fits, in the wording that does: not one that was since said to be not for
 * us, or that the edited quiet time has no place for, and a coming-back one once the routine may be over.
 * With none left it is gone.
 */
export function refreshDue(
  state: State,
  sight: Sight,
  now: Instant,
  zone: Zone,
  means: Means,
): State {
  if (!openOnes(state.offers).some(({ status }) => status === "due")) return state;
  const near = occurrencesNear(state.quietTimes, now, state.adjustments, zone);
  const offers = state.offers.map((offer) => {
    const occurrence = near.find(({ key }) => key === offer.occurrence);
    const quietTime = state.quietTimes.find(({ id }) => id === occurrence?.quietTimeId);
    if (offer.status !== "due" || !occurrence || !quietTime) return offer;
    const comingBack = mayBeOver(occurrence, now) || isComingBack(offer.idea, means.moments);
    const except = [...offer.swapped, offer.idea.momentId];
    const routines = routinesNow(quietTime, sight);
    return refreshOne(state, offer, { quietTime, routines, comingBack, except }, now, means);
  });
  const isSame = offers.every((offer, index) => offer === state.offers[index]);
  return isSame ? state : { ...state, offers };
}

function refreshOne(state: State, offer: Offer, wanted: Wanted, now: Instant, means: Means): Offer {
  const kept = fitted(state, offer.idea, wanted, means.moments);
  const isAsWanted = kept !== null && isComingBack(kept, means.moments) === wanted.comingBack;
  const other = isAsWanted ? null : ideaFor(state, wanted, now, means);
  const isBetter = other !== null && (kept === null || isComingBack(other, means.moments));
  const idea = isBetter ? other : kept;
  if (idea === offer.idea) return offer;
  if (idea === null) return { ...offer, status: "gone", tickingSince: null };
  return { ...offer, idea, routine: routineOf(idea, wanted.routines) };
}

/** The idea as it suits by now, maybe in another wording; null where it does not any more. */
function fitted(
  state: State,
  idea: Idea,
  { quietTime, routines }: Wanted,
  moments: readonly Moment[],
): Idea | null {
  const moment = allMoments(moments, state.own).find(({ id }) => id === idea.momentId);
  if (!moment || state.notForUs.some(({ momentId }) => momentId === idea.momentId)) return null;
  const isHere = idea.routine === "back" || routines.includes(idea.routine);
  const wording = wordingFor(moment, state.settings.avoid);
  if (!isHere || !isForAge(moment, bandsFor(state, quietTime)) || wording === null) return null;
  return wording === idea.wording ? idea : { ...idea, wording };
}

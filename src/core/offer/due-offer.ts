import type { Context, SnapshotContext } from "../context";
import { allMoments } from "../moment/all-moments";
import { type Choice, chooseIdea, isForAge, wordingFor } from "../moment/choose";
import { chooseOurs } from "../moment/choose-ours";
import type { Idea } from "../moment/idea";
import { type AgeBand, isOnTheRoad, type Moment, type Routine } from "../moment/moment";
import { choiceFor } from "../moment/on-demand";
import { isSame } from "../parent-data/equal";
import type { Occurrence } from "../quiet-time/occurrence";
import type { QuietTime } from "../quiet-time/quiet-time";
import { sessionMinutes } from "../session/session";
import type { State } from "../state";
import { type Instant, MINUTE_MS } from "../time";
import { runningKeys } from "./consume";
import type { decide } from "./decide";
import { type DueOffer, isDue } from "./offer";
import type { OfferEvent } from "./offer-event";
import { dispatchToAll } from "./offers";

export type Show = Extract<ReturnType<typeof decide>, { kind: "show" }>;

/** From here on the routine may be over, so the moment is one for coming back. */
export const ROUTINE_MAY_BE_OVER_MS = 20 * MINUTE_MS;
/** From a session of this length on, about one card in three is for coming back. */
const LONG_SESSION_MINUTES = 20;
const COMING_BACK_PROBABILITY = 1 / 3;

/** Whether the routine may be over by now. */
export const mayBeOver = (occurrence: Occurrence, now: Instant): boolean =>
  now >= occurrence.startsAt + ROUTINE_MAY_BE_OVER_MS;

/** A new offer for the quiet time that runs; null where no moment is left. */
export function makeOffer(
  state: State,
  { occurrence, quietTime }: Show,
  context: SnapshotContext,
): DueOffer | null {
  const { now } = context;
  const isOver = mayBeOver(occurrence, now);
  const comingBack =
    isOver || (isLongSession(state, now) && context.random() < COMING_BACK_PROBABILITY);
  const routines = automaticRoutines(quietTime, context);
  const idea = ideaFor(state, { quietTime, routines, comingBack, except: [] }, context);
  if (!idea) return null;
  return {
    id: nextOfferId(state, occurrence.key),
    status: "due",
    occurrence: occurrence.key,
    spends: runningKeys(context),
    routine: routineOf(idea, routines),
    idea,
    swapped: [],
    dueAt: now,
    endsAt: occurrence.endsAt,
    notBefore: now,
    dueFor: 0,
    tickingSince: now,
    shownAt: null,
    seen: false,
    returned: false,
    followUp: false,
  };
}

/** The n-th offer of an occurrence has `#n`. */
export function nextOfferId({ offers }: State, occurrence: string): string {
  const count = offers.filter((offer) => offer.occurrence === occurrence).length;
  return `${occurrence}#${count + 1}`;
}

/** The quiet time's routines of which a card may come by itself: on a phone none of the road. */
export const automaticRoutines = (
  { routines }: QuietTime,
  { snapshot }: SnapshotContext,
): readonly Routine[] =>
  snapshot.phone ? routines.filter((routine) => !isOnTheRoad(routine)) : routines;

/** The routine a card is for: a moment for coming back stands for the first one of its quiet time. */
export const routineOf = (idea: Idea, routines: readonly Routine[]): Routine =>
  routines.find((routine) => routine === idea.routine) ?? routines[0] ?? idea.routine;

const isLongSession = ({ session }: State, now: Instant): boolean =>
  session.current !== null && sessionMinutes(session.current, now) >= LONG_SESSION_MINUTES;

/** What a moment is wanted for. */
export interface Wanted {
  quietTime: QuietTime;
  /** Of the quiet time's, those that may come now. */
  routines: readonly Routine[];
  comingBack: boolean;
  except: readonly string[];
}

const choiceOf = (
  state: State,
  { quietTime, routines, comingBack, except }: Wanted,
  { moments }: Context,
): Choice => ({
  ...choiceFor(state, moments),
  ...{ bands: bandsFor(state, quietTime), routines, except, comingBack },
});

/** The moment that the parent fixed to the quiet time; null: none, or it does not suit. */
export const oursFor = (state: State, wanted: Wanted, context: Context): Idea | null =>
  wanted.quietTime.ours
    ? chooseOurs(
        choiceOf(state, wanted, context),
        wanted.quietTime.ours.momentId,
        context.now,
        context.random,
      )
    : null;

/**
 * A moment for the quiet time: the one that is fixed to it; else one for coming back where wanted, and any other
 * where none of that is left.
 */
export function ideaFor(state: State, wanted: Wanted, context: Context): Idea | null {
  const { now, random } = context;
  const { comingBack } = wanted;
  const choice = choiceOf(state, wanted, context);
  return (
    oursFor(state, wanted, context) ??
    chooseIdea(choice, now, random) ??
    chooseIdea({ ...choice, comingBack: !comingBack }, now, random)
  );
}

/** The ages a quiet time is for: its own, or those of all children. */
export const bandsFor = (state: State, { forWhom }: QuietTime): readonly AgeBand[] =>
  forWhom === "all" ? state.settings.bands : [forWhom];

export const isComingBack = (idea: Idea, moments: readonly Moment[]): boolean =>
  idea.routine === "back" ||
  moments.some(({ id, comingBack }) => id === idea.momentId && comingBack === true);

/**
 * Checks the moment of each offer that is due, and its wording. It is replaced if the parent said that it is
 * not for them, if the edited quiet time has no place for it, or, by one for coming back, once the routine may
 * be over. With no moment left the offer is gone.
 */
export function refreshMoments(state: State, context: SnapshotContext): State {
  if (!context.openOffers.some(isDue)) return state;
  return dispatchToAll(state, context, (offer) =>
    isDue(offer) ? momentEventFor(state, offer, context) : null,
  ).state;
}

function momentEventFor(
  state: State,
  offer: DueOffer,
  context: SnapshotContext,
): OfferEvent | null {
  const occurrence = context.running.find(({ key }) => key === offer.occurrence);
  const quietTime = state.quietTimes.find(({ id }) => id === occurrence?.quietTimeId);
  if (!occurrence || !quietTime) return null;
  const routines = automaticRoutines(quietTime, context);
  const comingBack =
    mayBeOver(occurrence, context.now) || isComingBack(offer.idea, context.moments);
  const wanted = { quietTime, routines, comingBack };
  const ours = oursFor(state, { ...wanted, except: offer.swapped }, context);
  const except = [...offer.swapped, offer.idea.momentId];
  const idea = ours ?? bestIdea(state, offer.idea, { ...wanted, except }, context);
  if (isSame(idea, offer.idea)) return null;
  if (idea === null) return { kind: "no-moment-left" };
  return { kind: "moment-replaced", idea, routine: routineOf(idea, routines) };
}

/** The same moment as long as it suits, or one that suits better; null where none is left. */
function bestIdea(state: State, idea: Idea, wanted: Wanted, context: Context): Idea | null {
  const { moments } = context;
  const kept = fitted(state, idea, wanted, moments);
  const isAsWanted = kept !== null && isComingBack(kept, moments) === wanted.comingBack;
  const other = isAsWanted ? null : ideaFor(state, wanted, context);
  const isBetter = other !== null && (kept === null || isComingBack(other, moments));
  return isBetter ? other : kept;
}

/** The moment as it suits by now, maybe in another wording; null where it does not any more. */
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

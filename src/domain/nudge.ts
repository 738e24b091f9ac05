import { chooseIdea } from "./choose";
import { type Decision, decide } from "./decide";
import type { Effect } from "./effect";
import type { Cause } from "./event";
import { askAfter } from "./hear";
import { changeOffer, type Means, type Step } from "./means";
import type { AgeBand, Moment } from "./moment";
import { dueDuration, isOnScreen, leave, longestWait, type Offer, tick } from "./offer";
import { findPlace, toolbarTriesIn } from "./place";
import { sessionMinutes } from "./session";
import type { Sight } from "./sight";
import type { Recent, State } from "./state";
import { withdraw } from "./sweep";
import { type Instant, MINUTE, type Zone } from "./time";
import type { Idea } from "./view";
import { choiceFor } from "./wish";

type Show = Extract<Decision, { kind: "show" }>;

/** From here on the routine may be over, so the idea is a coming-back one. */
export const ROUTINE_MAY_BE_OVER_AFTER = 20 * MINUTE;
/** From a session of this length on, about one card in three is a coming-back one. */
const LONG_SESSION_MINUTES = 20;
const COMING_BACK_CHANCE = 1 / 3;

/** Remembers what just happened, as far as it tells of a natural break, and lets go of a card that lost its tab. */
export function noteCause(state: State, cause: Cause, sight: Sight, now: Instant): Step {
  const recent = recentAfter(state.recent, cause, sight, now);
  const next = recent === state.recent ? state : { ...state, recent };
  const onPage = state.offers.find((offer) => isOnScreen(offer) && offer.place === "page");
  if (!onPage || !("tabId" in cause)) return { state: next, effects: [] };
  const isClosed = cause.why === "tab-closed" && cause.tabId === onPage.tabId;
  const isSwitched = cause.why === "tab-activated" && cause.tabId !== onPage.tabId;
  if (isClosed || isSwitched) {
    const left = changeOffer(next, onPage.id, (offer) => leave(offer, now));
    return { state: left, effects: [withdraw(onPage)] };
  }
  // A new address within the same document looks like a load: only the card itself can tell.
  const mayBeGone = cause.why === "page-loaded" && cause.tabId === onPage.tabId;
  return { state: next, effects: mayBeGone ? askAfter(onPage) : [] };
}

/** So many made tabs are remembered: only the last 20 s of them matter. */
const MADE_TABS = 10;

function recentAfter(recent: Recent, cause: Cause, sight: Sight, now: Instant): Recent {
  switch (cause.why) {
    case "page-loaded":
      return cause.tabId === sight.tab?.id
        ? { ...recent, loaded: { tabId: cause.tabId, at: now }, page: null }
        : { ...recent, otherEventAt: now };
    case "tab-made":
      return {
        ...recent,
        otherEventAt: now,
        made: [...recent.made, { tabId: cause.tabId, at: now }].slice(-MADE_TABS),
      };
    case "tab-activated":
    case "page-loading":
      return { ...recent, otherEventAt: now, page: null };
    case "tab-closed":
    case "focus":
    case "back-from-elsewhere":
      return { ...recent, otherEventAt: now };
    case "back-from-idle":
      return { ...recent, backFromIdleAt: now };
    default:
      return recent;
  }
}

/** Decides, and brings the card where it may come. */
export function consider(
  state: State,
  cause: Cause,
  sight: Sight,
  now: Instant,
  zone: Zone,
  means: Means,
): Step {
  const decision = decide(state, sight, now, zone);
  if (decision.kind === "hold") return { state: pauseClocks(state, now), effects: [] };
  const due = offerFor(state, decision, now, means);
  if (!due) return { state, effects: [] };
  const ready = putOffer(state, due);
  if (now < due.notBefore || state.offers.some(isOnScreen)) return { state: ready, effects: [] };
  const isOverdue = dueDuration(due, now) >= longestWait(decision.quietTime.lengthMinutes);
  const place = findPlace(ready, due, decision.quietTime, cause, sight, isOverdue, now);
  if (!place) return { state: ready, effects: waitForToolbar(ready, cause, sight) };
  return bring(ready, due, decision, place, sight);
}

function waitForToolbar(state: State, cause: Cause, sight: Sight): Effect[] {
  const afterMs = toolbarTriesIn(state, cause, sight);
  return afterMs === null ? [] : [{ kind: "look-again", afterMs }];
}

/** The card is on its way: saved as showing before it is brought, and it takes what it spends. */
function bring(
  state: State,
  due: Offer,
  decision: Show,
  place: "page" | "toolbar" | "notification",
  sight: Sight,
): Step {
  const tabId = place === "page" ? (sight.tab?.id ?? null) : null;
  const shown: Offer = {
    ...due,
    status: "showing",
    place,
    tabId,
    spends: decision.spends,
    tickingSince: null,
  };
  const offers = state.offers.map((offer) => {
    if (offer.id === due.id) return shown;
    const isSpentToo = offer.status === "due" && decision.spends.includes(offer.occurrence);
    return isSpentToo ? { ...offer, status: "gone" as const } : offer;
  });
  return { state: { ...state, offers }, effects: [effectFor(shown)] };
}

function effectFor({ id, place, tabId, idea }: Offer): Effect {
  if (place === "page" && tabId !== null) return { kind: "show-on-page", offerId: id, tabId, idea };
  return place === "toolbar"
    ? { kind: "open-toolbar", offerId: id }
    : { kind: "notify", offerId: id };
}

/** Holds pause the clock of what is due. */
function pauseClocks(state: State, now: Instant): State {
  const offers = state.offers.map((offer) =>
    offer.status === "due" ? tick(offer, false, now) : offer,
  );
  return offers.every((offer, index) => offer === state.offers[index])
    ? state
    : { ...state, offers };
}

function putOffer(state: State, offer: Offer): State {
  const index = state.offers.findIndex(({ id }) => id === offer.id);
  if (state.offers[index] === offer) return state;
  if (index < 0) return { ...state, offers: [...state.offers, offer] };
  return changeOffer(state, offer.id, () => offer);
}

/** The offer that is due for the occurrence, with an idea that still fits; null where no idea is left. */
function offerFor(state: State, decision: Show, now: Instant, means: Means): Offer | null {
  const due = state.offers.find(
    (offer) => offer.status === "due" && offer.occurrence === decision.occurrence.key,
  );
  if (!due) return makeOffer(state, decision, now, means);
  const ticking = tick(due, now >= due.notBefore, now);
  const mayBeOver = now >= decision.occurrence.startsAt + ROUTINE_MAY_BE_OVER_AFTER;
  if (!mayBeOver || isComingBack(due.idea, means.moments)) return ticking;
  const idea = ideaFor(state, decision, true, [], now, means);
  return idea ? { ...ticking, idea } : ticking;
}

const isComingBack = (idea: Idea, moments: readonly Moment[]): boolean =>
  idea.routine === "back" ||
  moments.some(({ id, comingBack }) => id === idea.momentId && comingBack);

function makeOffer(state: State, decision: Show, now: Instant, means: Means): Offer | null {
  const { occurrence, quietTime } = decision;
  const comingBack =
    now >= occurrence.startsAt + ROUTINE_MAY_BE_OVER_AFTER ||
    (isLongSession(state, now) && means.chance() < COMING_BACK_CHANCE);
  const idea = ideaFor(state, decision, comingBack, [], now, means);
  const routine = quietTime.routines[0];
  if (!idea || !routine) return null;
  const count = state.offers.filter((offer) => offer.occurrence === occurrence.key).length;
  return {
    id: `${occurrence.key}#${count + 1}`,
    status: "due",
    occurrence: occurrence.key,
    spends: decision.spends,
    routine: quietTime.routines.find((one) => one === idea.routine) ?? routine,
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

const isLongSession = (state: State, now: Instant): boolean =>
  state.session.current !== null &&
  sessionMinutes(state.session.current, now) >= LONG_SESSION_MINUTES;

/** An idea for the quiet time; a coming-back one where wished, and any other where none of that is left. */
export function ideaFor(
  state: State,
  { quietTime }: Pick<Show, "quietTime">,
  comingBack: boolean,
  except: readonly string[],
  now: Instant,
  { moments, chance }: Means,
): Idea | null {
  const bands: readonly AgeBand[] =
    quietTime.forWhom === "all" ? state.settings.bands : [quietTime.forWhom];
  const choice = {
    ...choiceFor(state, moments),
    bands,
    routines: quietTime.routines,
    except,
    comingBack,
  };
  return (
    chooseIdea(choice, now, chance) ??
    chooseIdea({ ...choice, comingBack: !comingBack }, now, chance)
  );
}

import { fewerThan } from "./dose";
import { keepMoment, putNotForUs } from "./edit";
import type { CardAct, Event } from "./event";
import { markShown } from "./hear";
import { changeOffer, findOffer, type Means, type Step } from "./means";
import { ideaFor } from "./nudge";
import {
  answerOffer,
  isOnScreen,
  isOpen,
  laterMinutes,
  leave,
  MOST_SWAPS,
  type Offer,
} from "./offer";
import { nextDayStart } from "./session";
import type { State } from "./state";
import { withdraw } from "./sweep";
import { type Instant, MINUTE, type Zone } from "./time";

type CardEvent = Extract<Event, { kind: "card" }>;

/** What a card does: only one that is open, and only from where it is. */
export function actOnCard(
  state: State,
  { offerId, what, from }: CardEvent,
  now: Instant,
  zone: Zone,
  means: Means,
): Step {
  const offer = findOffer(state, offerId);
  const isItsPlace = from === "popup" || (offer?.place === "page" && isOnScreen(offer));
  if (!offer || !isOpen(offer) || !isItsPlace || now >= offer.endsAt) return { state, effects: [] };
  if (what.act === "another") return swap(state, offer, from, now, means);
  const next = act(state, offer, what, from, now, zone);
  const isTakenFromPage = from === "popup" && isOnScreen(offer) && offer.place === "page";
  const isMovedOn = next !== state && !isShownOnPage(findOffer(next, offerId));
  return { state: next, effects: isTakenFromPage && isMovedOn ? [withdraw(offer)] : [] };
}

const isShownOnPage = (offer: Offer | undefined): boolean =>
  offer !== undefined && isOnScreen(offer) && offer.place === "page";

function act(
  state: State,
  offer: Offer,
  what: Exclude<CardAct, { act: "another" }>,
  from: CardEvent["from"],
  now: Instant,
  zone: Zone,
): State {
  const change = (changed: (one: Offer) => Offer) => changeOffer(state, offer.id, changed);
  switch (what.act) {
    case "shown":
      return from === "popup"
        ? change((one) => showInPopup(one, now))
        : change((one) => markShown(one, now));
    case "seen":
      return change((one) => (one.seen ? one : { ...one, seen: true }));
    case "folded":
      return change((one) => (one.status === "showing" ? { ...one, status: "folded" } : one));
    case "unfolded":
      return change((one) => (one.status === "folded" ? { ...one, status: "showing" } : one));
    case "left":
      return change((one) => leave(one, now));
    case "do":
      return change((one) => answerOffer(one, "do", now));
    case "close":
      return change((one) => answerOffer(one, "closed", now));
    case "later":
      return bringBack(state, offer, what.minutes, now);
    case "not-today":
      return {
        ...change((one) => answerOffer(one, "not-today", now)),
        pause: { until: nextDayStart(now, zone) },
      };
    case "not-for-us":
      return putNotForUs(
        change((one) => answerOffer(one, "not-for-us", now)),
        offer.idea.momentId,
        true,
        now,
      );
    case "keep":
      return keepMoment(state, offer.idea.momentId, offer.idea.wording, what.kept, now);
    case "fewer":
      return answerFewer(state, what.yes);
    case "small":
      return answerSmall(state, what.yes);
  }
}

/** The parent opened the popup where a card waits, or it opened there by itself. */
function showInPopup(offer: Offer, now: Instant): Offer {
  const isTaken = offer.status === "due" || offer.status === "folded";
  if (isTaken) return { ...markShown(offer, now), status: "showing", place: "popup", tabId: null };
  return offer.place === "toolbar" ? markShown(offer, now) : offer;
}

function bringBack(state: State, offer: Offer, minutes: number, now: Instant): State {
  if (!laterMinutes(offer, now).includes(minutes)) return state;
  const answered = changeOffer(state, offer.id, (one) => answerOffer(one, "later", now));
  const count = state.offers.filter((one) => one.occurrence === offer.occurrence).length;
  const later: Offer = {
    ...offer,
    id: `${offer.occurrence}#${count + 1}`,
    status: "due",
    dueAt: now,
    notBefore: now + minutes * MINUTE,
    dueFor: 0,
    tickingSince: null,
    place: null,
    tabId: null,
    shownAt: null,
    seen: false,
    returned: false,
    followUp: true,
  };
  return { ...answered, offers: [...answered.offers, later] };
}

/** Another idea for the same quiet time, twice at most. */
function swap(
  state: State,
  offer: Offer,
  from: CardEvent["from"],
  now: Instant,
  means: Means,
): Step {
  const quietTime = state.quietTimes.find(({ id }) => offer.occurrence.startsWith(`${id}@`));
  if (!quietTime || offer.swapped.length >= MOST_SWAPS) return { state, effects: [] };
  const swapped = [...offer.swapped, offer.idea.momentId];
  const comingBack =
    offer.idea.routine === "back" ||
    means.moments.some(({ id, comingBack }) => id === offer.idea.momentId && comingBack);
  const idea = ideaFor(state, { quietTime }, comingBack, swapped, now, means);
  if (!idea) return { state, effects: [] };
  const next = changeOffer(state, offer.id, (one) => ({ ...one, swapped, idea }));
  if (from === "popup" || offer.tabId === null) return { state: next, effects: [] };
  return {
    state: next,
    effects: [{ kind: "bring-words", offerId: offer.id, tabId: offer.tabId, idea }],
  };
}

const answerFewer = (state: State, yes: boolean): State => ({
  ...state,
  settings: {
    ...state.settings,
    fewerWasOffered: true,
    dose: yes ? fewerThan(state.settings.dose) : state.settings.dose,
  },
});

const answerSmall = (state: State, yes: boolean): State => ({
  ...state,
  settings: {
    ...state.settings,
    smallWasOffered: true,
    smallFirst: yes || state.settings.smallFirst,
  },
});

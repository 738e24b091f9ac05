import { changeOffer, findOffer, type Means, type Step } from "../context";
import type { CardAct, Event } from "../event";
import type { MomentId } from "../moment/moment";
import { keepMoment, putNotForUs } from "../parent-data/edit";
import { nextDayStart } from "../session/session";
import type { State } from "../state";
import { type Instant, MINUTE, type Zone } from "../time";
import { showAndSpend } from "./consume";
import { withdraw } from "./expire";
import { fewerThan } from "./frequency-cap";
import {
  answerOffer,
  fold,
  holderOf,
  isOnPage,
  isOnScreen,
  isOpen,
  laterMinutes,
  leave,
  markSeen,
  markShown,
  type Offer,
} from "./offer";
import { swap } from "./swap";

type CardEvent = Extract<Event, { kind: "card" }>;

/** What a card does: only one that is open, and only from where it is. */
export function actOnCard(
  state: State,
  event: CardEvent,
  now: Instant,
  zone: Zone,
  means: Means,
): Step {
  const offer = findOffer(state, event.offerId);
  if (!offer || !isOpen(offer) || now >= offer.endsAt || !isItsToSay(offer, event))
    return { state, effects: [] };
  const { what, from } = event;
  const isTouched = isOnScreen(offer) && Object.hasOwn(TOUCHES, what.act);
  const felt = isTouched ? changeOffer(state, offer.id, (one) => markSeen(one, now)) : state;
  if (what.act === "another")
    return swap(felt, findOffer(felt, offer.id) ?? offer, now, zone, means);
  const taken = takesHold(offer, event) ? showAndSpend(felt, offer.id, now, zone) : felt;
  const next = act(taken, findOffer(taken, offer.id) ?? offer, what, from, now, zone);
  const leaves = leavesItsPlace(offer, findOffer(next, offer.id), from);
  return { state: next, effects: leaves ? [withdraw(offer)] : [] };
}

/** Whoever presses something in a card has seen it, however short a time it was there. */
const TOUCHES = { another: true, keep: true, fewer: true, small: true, unfolded: true };

/**
 * A page's card speaks only while it is there, and of what was on it. A popup folds none, and can't say what is
 * seen of one on a page.
 */
function isItsToSay(offer: Offer, { from, what }: CardEvent): boolean {
  if ("idea" in what && !wasOn(offer, what.idea.momentId)) return false;
  if (from === "page") return isOnPage(offer);
  if (["folded", "unfolded", "left"].includes(what.act)) return false;
  return !(isOnPage(offer) && what.act === "seen");
}

/** An idea that was swapped away may be in view still, where the word of the swap got lost. */
const wasOn = ({ idea, swapped }: Offer, momentId: MomentId): boolean =>
  idea.momentId === momentId || swapped.includes(momentId);

/** What waits is seen, and spends what runs, once the parent opens or answers it in the popup. */
const takesHold = (offer: Offer, { from, what }: CardEvent): boolean =>
  from === "popup" && offer.status === "due" && Object.hasOwn(TAKES_HOLD, what.act);

const TAKES_HOLD = {
  shown: true,
  seen: true,
  do: true,
  close: true,
  later: true,
  "not-today": true,
  "not-for-us": true,
};

/** Moved on from popup while it stood on a page, or as a notification: taken away there. */
function leavesItsPlace(before: Offer, after: Offer | undefined, from: CardEvent["from"]): boolean {
  if (holderOf(before) === "system") return after?.status === "answered";
  return from === "popup" && isOnPage(before) && !(after && isOnPage(after));
}

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
      return change((one) => (from === "popup" ? showInPopup(one, now) : markShown(one, now)));
    case "seen":
      return change((one) => markSeen(from === "popup" ? showInPopup(one, now) : one, now));
    case "folded":
      return change((one) => fold(one, now));
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
        what.idea.momentId,
        true,
        now,
      );
    case "keep":
      return keepMoment(state, what.idea.momentId, what.idea.wording, what.kept, now);
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
  return holderOf(offer) === "popup" ? markShown(offer, now) : offer;
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
    answer: null,
    answeredAt: null,
  };
  return { ...answered, offers: [...answered.offers, later] };
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

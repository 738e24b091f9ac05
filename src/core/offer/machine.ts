import type { Effect } from "../effect";
import type { Instant } from "../time";
import {
  type AnsweredOffer,
  isDue,
  isOnPage,
  isOnScreen,
  MAX_SWAPS,
  type Offer,
  type OfferStatus,
  type OnScreenOffer,
  RETRY_DELAY_MS,
  surfaceOf,
} from "./offer";
import type { OfferEvent, OfferEventKind, OfferEventOf } from "./offer-event";
import { advanceStopwatch } from "./stopwatch";
import { become } from "./stored-offer";

type OfferIn<Status extends OfferStatus> = Extract<Offer, { status: Status }>;
type Cell<Status extends OfferStatus, Kind extends OfferEventKind> = (
  offer: OfferIn<Status>,
  event: OfferEventOf<Kind>,
  now: Instant,
) => Offer;
type Row<Status extends OfferStatus> = { [Kind in OfferEventKind]?: Cell<Status, Kind> };

/** The offer as seen by the parent: from now on its occurrences are consumed. */
const markShown = <Some extends Offer>(offer: Some, now: Instant): Some =>
  offer.shownAt === null ? { ...offer, shownAt: now } : offer;

/** What was read was shown, even if that message got lost: else a second card would be due. */
const markSeen = <Some extends Offer>(offer: Some, now: Instant): Some =>
  offer.seen && offer.shownAt !== null ? offer : { ...markShown(offer, now), seen: true };

const toDue = (offer: OnScreenOffer, dueFor: number): Offer =>
  become(offer, { status: "due", dueFor, tickingSince: null });

const toUnanswered = (offer: OnScreenOffer, now: Instant): Offer =>
  become(markShown(offer, now), { status: "unanswered" });

const toGone = (offer: Offer): Offer => become(offer, { status: "gone" });

/** If it was being delivered it may have been shown: it counts as shown, so that it never comes twice. */
const expireOnScreen = (offer: OnScreenOffer, _: unknown, now: Instant): Offer =>
  toGone(markShown(offer, now));

/** Answered means shown, even if that message got lost. */
const answer = (offer: Offer, event: OfferEventOf<"answered">, now: Instant): Offer =>
  become(markShown(offer, now), { status: "answered", answer: event.answer, answeredAt: now });

/**
 * Hidden before 8 s it goes back to `due`, once, after a delay and for a new natural break; else it waits in
 * the popup. The "shown" message may be lost: a second hide proves that it was shown.
 */
function hide(offer: OnScreenOffer, now: Instant): Offer {
  if (offer.seen || offer.returned) return toUnanswered(offer, now);
  return become(toDue(offer, 0), { returned: true, notBefore: now + RETRY_DELAY_MS });
}

const showInPopup = (offer: Offer, _: unknown, now: Instant): Offer =>
  become(markShown(offer, now), { status: "showing", place: "popup", tabId: null });

/** What an earlier showing consumed stays consumed. */
function consume<Some extends Offer>(offer: Some, running: readonly string[]): Some {
  const before = offer.shownAt === null ? [offer.occurrence] : offer.spends;
  return { ...offer, spends: [...new Set([...before, ...running])] };
}

const open = {
  swapped: <Some extends Offer>(offer: Some, { idea, routine }: OfferEventOf<"swapped">): Some => ({
    ...offer,
    swapped: [...offer.swapped, offer.idea.momentId],
    idea,
    routine,
  }),
  answered: answer,
  rescheduled: <Some extends Offer>(offer: Some, { endsAt }: OfferEventOf<"rescheduled">): Some =>
    offer.endsAt === endsAt ? offer : { ...offer, endsAt },
};

/** It was shown on a page after it was over or had moved on. */
const shownTooLate = <Some extends Offer>(offer: Some, _: unknown, now: Instant): Some =>
  markShown(offer, now);

const due = {
  ...open,
  presented: (offer, { to }, now) =>
    // If delivery fails, the time it has waited still counts.
    become(advanceStopwatch(offer, false, now), { status: "showing", ...to }),
  "page-shown": shownTooLate,
  "opened-in-popup": showInPopup,
  // A moment that was in sight once stays remembered as shown, as one does that the parent swapped away.
  "moment-replaced": (offer, { idea, routine }) =>
    offer.shownAt !== null && offer.swapped.length < MAX_SWAPS
      ? open.swapped(offer, { kind: "swapped", idea, routine })
      : { ...offer, idea, routine },
  "no-moment-left": toGone,
  consumed: (offer, { running }, now) => markShown(consume(offer, running), now),
  superseded: toGone,
  expired: toGone,
  stopwatch: (offer, { runs }, now) => advanceStopwatch(offer, runs, now),
} satisfies Row<"due">;

const onScreen = {
  ...open,
  "page-confirmed": <Some extends OnScreenOffer>(offer: Some, _: unknown, now: Instant): Some =>
    isOnPage(offer) ? markShown(offer, now) : offer,
  "page-denied": (offer: OnScreenOffer, _: unknown, now: Instant): Offer => {
    if (!isOnPage(offer)) return offer;
    return offer.shownAt === null ? toUnanswered(offer, now) : hide(offer, now);
  },
  lost: (offer: OnScreenOffer, _: unknown, now: Instant) => toUnanswered(offer, now),
  hidden: (offer: OnScreenOffer, { by }: OfferEventOf<"hidden">, now: Instant): Offer =>
    surfaceOf(offer) === (by === "popup" ? "popup" : "page") ? hide(offer, now) : offer,
  seen: <Some extends OnScreenOffer>(offer: Some, _: unknown, now: Instant): Some =>
    markSeen(offer, now),
  expired: expireOnScreen,
};

const showing = {
  ...onScreen,
  "page-shown": (offer, { isCollapsed }, now) => {
    const shown = markShown(offer, now);
    return isCollapsed && isOnPage(shown) ? { ...shown, status: "folded" } : shown;
  },
  refused: (offer, { at }) => (offer.place === at ? toDue(offer, offer.dueFor) : offer),
  "toolbar-opened": (offer, _, now) => (offer.place === "toolbar" ? markShown(offer, now) : offer),
  "notification-shown": (offer, _, now) =>
    offer.place === "notification" ? toUnanswered(offer, now) : offer,
  "opened-in-popup": (offer, _, now) =>
    surfaceOf(offer) === "popup" ? markShown(offer, now) : offer,
  collapsed: (offer, _, now) =>
    isOnPage(offer) ? { ...markSeen(offer, now), status: "folded" } : offer,
  consumed: (offer, { running }) => consume(offer, running),
} satisfies Row<"showing">;

const folded = {
  ...onScreen,
  "opened-in-popup": showInPopup,
  expanded: (offer) => ({ ...offer, status: "showing" }),
} satisfies Row<"folded">;

const unanswered = {
  ...open,
  "page-shown": shownTooLate,
  seen: (offer, _, now) => markSeen(offer, now),
  expired: toGone,
} satisfies Row<"unanswered">;

const closed = { "page-shown": shownTooLate };

/** Who answered had read it: left again, it waits in the popup. */
function reopen(offer: AnsweredOffer, { from }: OfferEventOf<"reopened">, now: Instant): Offer {
  const read = markSeen(offer, now);
  if (from === "popup") return showInPopup(read, null, now);
  return offer.place === "page" ? become(read, { status: "showing" }) : offer;
}

const answered = { ...closed, reopened: reopen } satisfies Row<"answered">;

/** status x event -> the next offer. `ignored-events.ts` gives the reason for each cell that is not here. */
export const MACHINE = { due, showing, folded, unanswered, answered, gone: closed };

/** The offer after the event: the same object where the event means nothing in its status. */
export function transition(offer: Offer, event: OfferEvent, now: Instant): Offer {
  const row: { [Kind in OfferEventKind]?: unknown } = MACHINE[offer.status];
  // The compiler can't tell that the row is of this offer's status and the cell of this event's kind.
  const cell = row[event.kind] as
    | ((one: Offer, event: OfferEvent, now: Instant) => Offer)
    | undefined;
  return cell ? cell(offer, event, now) : offer;
}

/** Takes the card away where the event ended its showing and its surface does not know yet. */
export function withdrawalsAfter(event: OfferEvent, before: Offer, after: Offer): Effect[] {
  return mustWithdraw(event, before, after) ? [withdraw(before)] : [];
}

function mustWithdraw(event: OfferEvent, before: Offer, after: Offer): boolean {
  const isSystems = surfaceOf(before) === "system";
  const hasLeftPage = isOnPage(before) && !isOnPage(after);
  switch (event.kind) {
    case "page-shown":
      return !isOnPage(after);
    case "expired":
      return before !== after && (isOnScreen(before) || isSystems);
    case "hidden":
      return event.by === "tab" && hasLeftPage;
    // A tab that did not answer in time may have the card all the same.
    case "page-denied":
    case "opened-in-popup":
      return hasLeftPage;
    case "answered":
      return event.from === "popup" && (hasLeftPage || isSystems);
    default:
      return false;
  }
}

export const withdraw = (offer: Offer): Effect => ({
  kind: "withdraw",
  offerId: offer.id,
  tabId: isDue(offer) ? null : offer.tabId,
});

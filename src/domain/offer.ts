import type { MomentId, Routine } from "./moment";
import type { Instant } from "./time";
import { DAY, MINUTE } from "./time";
import type { Idea } from "./view";

/** `due -> showing <-> folded -> answered | unanswered | gone` (PRODUCT 3). */
export type OfferStatus = "due" | "showing" | "folded" | "answered" | "unanswered" | "gone";
export type OfferPlace = "page" | "toolbar" | "popup" | "notification";
export type OfferAnswer = "do" | "later" | "not-today" | "not-for-us" | "closed";

/** One card for one quiet time, from the moment it is due. Saved before anything is shown. */
export interface Offer {
  id: string;
  status: OfferStatus;
  /** The occurrence it came for. */
  occurrence: string;
  /** Every occurrence it spends: all that ran when it was first shown. */
  spends: string[];
  routine: Routine;
  idea: Idea;
  /** Ideas that were swapped away, at most `MOST_SWAPS`. */
  swapped: MomentId[];
  dueAt: Instant;
  /** When it is over whatever happens: the end of its quiet time. */
  endsAt: Instant;
  /** Not shown before this: "Later", or a card that went out of sight and does not follow. */
  notBefore: Instant;
  /** How long it has been due without a reason to hold, in ms, up to `tickingSince`. */
  dueFor: number;
  /** Since when nothing holds it; null while held. */
  tickingSince: Instant | null;
  /** Where it is or last was. */
  place: OfferPlace | null;
  tabId: number | null;
  /** First seen; null: not yet. */
  shownAt: Instant | null;
  /** Visible for 8 s. */
  seen: boolean;
  /** Went out of sight before 8 s once, and came back to `due`. */
  returned: boolean;
  /** Brought back by "Later": not a first card, does not count for the dose. */
  followUp: boolean;
  answer: OfferAnswer | null;
  answeredAt: Instant | null;
}

export const MOST_SWAPS = 2;
/** Due for this long without a natural break, the card may come without one. */
export const LONGEST_WAIT = 3 * MINUTE;
/** Offers older than this are forgotten. */
export const REMEMBERED_FOR = 60 * DAY;
/** A card that went out of sight early does not follow from tab to tab: it waits this long. */
export const NOT_FOLLOWING = 30_000;
/** "Later" offers these minutes, as far as they end before the quiet time does. */
export const LATER_MINUTES = [5, 15, 30] as const;
/** "Small first" is offered when a card is closed within this. */
export const CLOSED_AT_ONCE = 2_000;

export const isOnScreen = (offer: Offer): boolean =>
  offer.status === "showing" || offer.status === "folded";

/** Still to be answered: waits, shows, or was left without an answer. */
export const isOpen = (offer: Offer): boolean =>
  offer.status === "due" || offer.status === "unanswered" || isOnScreen(offer);

/** How long the offer has been due without a reason to hold, in ms. */
export const dueDuration = (offer: Offer, now: Instant): number =>
  offer.dueFor + (offer.tickingSince === null ? 0 : Math.max(0, now - offer.tickingSince));

/** How long it waits for a natural break: 3 minutes, or a third of its quiet time if that is shorter. */
export const longestWait = (lengthMinutes: number): number =>
  Math.min(LONGEST_WAIT, (lengthMinutes * MINUTE) / 3);

/** The offer with its due clock running or paused. The same object where nothing changes. */
export function tick(offer: Offer, runs: boolean, now: Instant): Offer {
  if (runs === (offer.tickingSince !== null)) return offer;
  return { ...offer, dueFor: dueDuration(offer, now), tickingSince: runs ? now : null };
}

/** Out of sight: before 8 s back to `due`, once, and not at once; else it waits in the popup. */
export function leave(offer: Offer, now: Instant): Offer {
  if (!isOnScreen(offer)) return offer;
  if (offer.seen || offer.returned || offer.status === "folded")
    return { ...offer, status: "unanswered", tickingSince: null };
  return {
    ...offer,
    status: "due",
    returned: true,
    notBefore: now + NOT_FOLLOWING,
    place: null,
    tabId: null,
  };
}

export const answerOffer = (offer: Offer, answer: OfferAnswer, now: Instant): Offer => ({
  ...offer,
  status: "answered",
  answer,
  answeredAt: now,
  tickingSince: null,
});

/** Minutes of "Later" that end before the quiet time does. */
export const laterMinutes = (offer: Offer, now: Instant): number[] =>
  LATER_MINUTES.filter((minutes) => now + minutes * MINUTE < offer.endsAt);

/** Whether the last two answers were "Close": unanswered ones count neither way. */
export function wereTwoClosed(offers: readonly Offer[]): boolean {
  const answers = offers.filter((offer) => offer.status === "answered").slice(-2);
  return answers.length === 2 && answers.every((offer) => offer.answer === "closed");
}

/** Whether the card last answered was closed within two seconds of coming to a page. */
export function wasClosedAtOnce(offers: readonly Offer[]): boolean {
  const last = offers.filter((offer) => offer.status === "answered").at(-1);
  if (last?.answer !== "closed" || last.place !== "page") return false;
  return (last.answeredAt ?? 0) - (last.shownAt ?? 0) < CLOSED_AT_ONCE;
}

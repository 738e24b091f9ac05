import type { MomentId, Routine } from "../moment/moment";
import { LONGEST_GAP } from "../session/session";
import { DAY, type Instant, MINUTE, SECOND } from "../time";
import type { Idea } from "../view/view";

/** `due -> showing <-> folded -> answered | unanswered | gone` (PRODUCT 3). */
export const OFFER_STATUSES = [
  "due",
  "showing",
  "folded",
  "answered",
  "unanswered",
  "gone",
] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];
/**
 * Who holds a card that came to a place: a page, in its tab, until it says that the card is gone; our popup,
 * while it is open; or the system, which shows a notification and leaves the card to the popup.
 */
const HOLDERS = {
  page: "page",
  toolbar: "popup",
  popup: "popup",
  notification: "system",
} as const satisfies Record<string, "page" | "popup" | "system">;
export type OfferPlace = keyof typeof HOLDERS;
export const OFFER_PLACES = Object.keys(HOLDERS) as OfferPlace[];
export const OFFER_ANSWERS = ["do", "later", "not-today", "not-for-us", "closed"] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

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
export const NOT_FOLLOWING = 30 * SECOND;
/** "Later" offers these minutes, as far as they end before the quiet time does. */
export const LATER_MINUTES = [5, 15, 30] as const;
/** "Small first" is offered when a card is closed within this. */
export const CLOSED_AT_ONCE = 2 * SECOND;

export const isOnScreen = (offer: Offer): boolean =>
  offer.status === "showing" || offer.status === "folded";

/** Who holds it, or last did; null: it is nowhere. */
export const holderOf = ({ place }: Pick<Offer, "place">): "page" | "popup" | "system" | null =>
  place && HOLDERS[place];

export const isOnPage = (offer: Offer): boolean => isOnScreen(offer) && holderOf(offer) === "page";

/** Still to be answered: waits, shows, or was left without an answer. */
export const isOpen = (offer: Offer): boolean =>
  offer.status === "due" || offer.status === "unanswered" || isOnScreen(offer);

/** Waits in the popup, with the dot: after "Later" only once its minutes are over. */
export const isWaiting = (offer: Offer, now: Instant): boolean => {
  const isAsleep =
    offer.status === "due" && offer.followUp && !offer.returned && now < offer.notBefore;
  return isOpen(offer) && !isAsleep;
};

/** How long the offer has been due without a reason to hold, in ms. */
export const dueDuration = (offer: Offer, now: Instant): number =>
  offer.dueFor + sinceTick(offer, now);

/** A gap longer than a session's counts as a hold: asleep, away, or a clock that jumped. */
function sinceTick({ tickingSince }: Offer, now: Instant): number {
  const passed = tickingSince === null ? 0 : now - tickingSince;
  return passed < 0 || passed > LONGEST_GAP ? 0 : passed;
}

/** How long it waits for a natural break: 3 minutes, or a third of its quiet time if that is shorter. */
export const longestWait = (lengthMinutes: number): number =>
  Math.min(LONGEST_WAIT, (lengthMinutes * MINUTE) / 3);

/** Less than this is not worth a write. */
const WORTH_A_TICK = 30 * SECOND;

/** The offer with its due clock running or paused. The same object where nothing is worth a write. */
export function tick(offer: Offer, runs: boolean, now: Instant): Offer {
  const { tickingSince } = offer;
  if (!runs && tickingSince === null) return offer;
  const passed = tickingSince === null ? WORTH_A_TICK : now - tickingSince;
  if (runs && passed >= 0 && passed < WORTH_A_TICK) return offer;
  return { ...offer, dueFor: dueDuration(offer, now), tickingSince: runs ? now : null };
}

/** The offer as seen by the parent: from now on it spends its occurrences. */
export const markShown = (offer: Offer, now: Instant): Offer =>
  offer.shownAt === null ? { ...offer, shownAt: now } : offer;

/** Seen is shown, even where the word that it was shown got lost: or another would come. */
export const markSeen = (offer: Offer, now: Instant): Offer =>
  offer.seen && offer.shownAt !== null ? offer : { ...markShown(offer, now), seen: true };

/** Folded by the parent, or after 45 s: either way it was seen. */
export const fold = (offer: Offer, now: Instant): Offer =>
  offer.status === "showing" ? { ...markSeen(offer, now), status: "folded" } : offer;

/**
 * Out of sight: before 8 s back to `due`, once, not at once, and waiting for a natural break anew;
 * else it waits in the popup.
 */
export function leave(offer: Offer, now: Instant): Offer {
  if (!isOnScreen(offer)) return offer;
  // Where the word that it was shown got lost, going away twice says so: or another would come.
  if (offer.seen || offer.returned)
    return { ...markShown(offer, now), status: "unanswered", tickingSince: null };
  return {
    ...offer,
    status: "due",
    returned: true,
    notBefore: now + NOT_FOLLOWING,
    dueFor: 0,
    tickingSince: null,
    place: null,
    tabId: null,
  };
}

/** Answered is shown, even where the word that it was shown got lost. */
export const answerOffer = (offer: Offer, answer: OfferAnswer, now: Instant): Offer => ({
  ...markShown(offer, now),
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
  if (last?.answer !== "closed" || holderOf(last) !== "page") return false;
  const openFor = (last.answeredAt ?? 0) - (last.shownAt ?? 0);
  return openFor >= 0 && openFor <= CLOSED_AT_ONCE;
}

import type { Idea } from "../moment/idea";
import type { MomentId, Routine } from "../moment/moment";
import { DAY_MS, type Instant, MINUTE_MS, SECOND_MS } from "../time";

/** `machine.ts` says which status follows which. */
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
 * The surface that holds a delivered card: a page (in its tab, until it reports that the card is gone), our
 * popup (while it is open), or the system (which shows a notification and leaves the card to the popup).
 */
const SURFACES = {
  page: "page",
  toolbar: "popup",
  popup: "popup",
  notification: "system",
} as const satisfies Record<string, "page" | "popup" | "system">;
export type Surface = (typeof SURFACES)[DeliveryChannel];
export type DeliveryChannel = keyof typeof SURFACES;
export const DELIVERY_CHANNELS = Object.keys(SURFACES) as DeliveryChannel[];
export const OFFER_ANSWERS = ["do", "later", "not-today", "not-for-us", "closed"] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

/** What is said on a card in one line, each once ever, in the order of their worth. */
export const NEWS = ["ours", "coming-back", "new-ages"] as const;
export type News = (typeof NEWS)[number];
/** What a card asked or said besides its moment: one thing at most. */
export const ASIDES = ["question", ...NEWS] as const;

/** What every offer has. One offer is one card for one quiet time. */
export interface OfferBase {
  id: string;
  /** Key of the occurrence it was made for. */
  occurrence: string;
  /** Keys of the occurrences it consumes: all that ran when it was first shown. */
  spends: string[];
  routine: Routine;
  idea: Idea;
  /** Moments that were swapped away, at most `MAX_SWAPS`. */
  swapped: MomentId[];
  dueAt: Instant;
  /** The end of its quiet time: it expires then, whatever its status. */
  endsAt: Instant;
  /** Not shown before this: "Later", or the delay after it was hidden unread. */
  notBefore: Instant;
  /** First shown; null: not yet. */
  shownAt: Instant | null;
  /** It was visible for 8 s. */
  seen: boolean;
  /** It was hidden unread once and went back to `due`. */
  returned: boolean;
  /** Made by "Later": not a first card, so the frequency cap does not count it. */
  followUp: boolean;
  /** Absent or null: nothing yet. */
  aside?: (typeof ASIDES)[number] | null;
}

/** Waits for a natural break. Nothing shows it. */
export interface DueOffer extends OfferBase {
  status: "due";
  /** How long nothing has held it back, in ms, up to `tickingSince`. */
  dueFor: number;
  /** Since when nothing holds it back; null while held. */
  tickingSince: Instant | null;
}

export interface InTab {
  place: "page";
  tabId: number;
}

/** Shown, or being delivered until its surface confirms it (`shownAt` is null until then). */
export type ShowingOffer = OfferBase & {
  status: "showing";
  /** Kept in case the delivery fails and it is due again. */
  dueFor: number;
} & (InTab | { place: Exclude<DeliveryChannel, "page">; tabId: null });

/** Collapsed on its page. */
export interface CollapsedOffer extends OfferBase, InTab {
  status: "folded";
  dueFor: number;
}

/** The channel and tab an offer was last shown in; null: in none. */
export interface LastShownIn {
  place: DeliveryChannel | null;
  tabId: number | null;
}

export interface AnsweredOffer extends OfferBase, LastShownIn {
  status: "answered";
  answer: OfferAnswer;
  answeredAt: Instant;
}

/** Was shown and left without an answer: it waits in the popup until its quiet time ends. */
export interface UnansweredOffer extends OfferBase, LastShownIn {
  status: "unanswered";
}

/** Expired. */
export interface GoneOffer extends OfferBase, LastShownIn {
  status: "gone";
}

export type OnScreenOffer = ShowingOffer | CollapsedOffer;
export type OpenOffer = DueOffer | OnScreenOffer | UnansweredOffer;
export type Offer = OpenOffer | AnsweredOffer | GoneOffer;

export const MAX_SWAPS = 2;
/** Offers, and what was shown on request, are deleted once they are older than this. */
export const KEEP_OFFERS_MS = 60 * DAY_MS;
/** A card that was hidden unread does not follow from tab to tab: it waits this long. */
export const RETRY_DELAY_MS = 30 * SECOND_MS;
/** For 10 s a card offers to undo the press that ended it; the press may need a while to arrive. */
export const UNDO_ANSWER_WITHIN_MS = 15 * SECOND_MS;
/** "Later" offers these minutes, as far as they end before the quiet time does. */
export const LATER_MINUTES = [5, 15, 30] as const;

export const isDue = (offer: Offer): offer is DueOffer => offer.status === "due";

export const isOnScreen = (offer: Offer): offer is OnScreenOffer =>
  offer.status === "showing" || offer.status === "folded";

/** The surface that holds the offer, or held it last; null: none yet, or none any more. */
export const surfaceOf = (offer: Offer): Surface | null =>
  isDue(offer) || offer.place === null ? null : SURFACES[offer.place];

export const isOnPage = (offer: Offer): offer is OnScreenOffer & InTab =>
  isOnScreen(offer) && offer.place === "page";

/** Can still be answered: it is due, on screen, or was left without an answer. */
export const isOpen = (offer: Offer): offer is OpenOffer =>
  offer.status !== "answered" && offer.status !== "gone";

/** Waits in the popup, with the dot; after "Later" only once its minutes are over. */
export const isWaiting = (offer: Offer, now: Instant): boolean =>
  isOpen(offer) && !(isDue(offer) && isSnoozed(offer, now));

/** The minutes of "Later" still run. */
export const isSnoozed = ({ followUp, returned, notBefore }: DueOffer, now: Instant): boolean =>
  followUp && !returned && now < notBefore;

/** The minutes of "Later" that end before the quiet time does. */
export const laterMinutes = ({ endsAt }: Offer, now: Instant): number[] =>
  LATER_MINUTES.filter((minutes) => now + minutes * MINUTE_MS < endsAt);

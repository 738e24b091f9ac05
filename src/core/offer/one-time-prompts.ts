import { mayAskHandover, withHandover } from "../quiet-time/handover";
import { dateOfKey } from "../quiet-time/occurrence";
import type { Stored } from "../state";
import { SECOND_MS } from "../time";
import { isOpen, type Offer, type OpenOffer, surfaceOf } from "./offer";
import { changeQuietTime, quietTimeOfOffer } from "./offers";

/** "A small button first" is offered when a card is closed within this. */
export const CLOSED_AT_ONCE_MS = 2 * SECOND_MS;

/**
 * The one question that this card asks in the place of its buttons, or null: a card asks one at most, also once it
 * was answered.
 */
export function questionOf(state: Stored, offer: Offer): "fewer" | "small" | "handover" | null {
  if (offer.aside) return null;
  if (shouldOfferFewer(state, offer.id)) return "fewer";
  if (shouldOfferSmall(state, offer.id)) return "small";
  return shouldOfferHandover(state, offer) ? "handover" : null;
}

/** Whether this card shows the moment that its quiet time has had for eight weeks, and nobody asked yet. */
function shouldOfferHandover(state: Stored, offer: Offer): boolean {
  const quietTime = quietTimeOfOffer(state, offer);
  const isOurs = quietTime?.ours?.momentId === offer.idea.momentId;
  return isOurs && mayAskHandover(quietTime, dateOfKey(offer.occurrence));
}

/** The cards of this quiet time come less and less from this occurrence on, or as before. Only the first answer counts. */
export const answerHandover = <Some extends Pick<Stored, "quietTimes">>(
  state: Some,
  occurrence: string,
  yes: boolean,
): Some =>
  changeQuietTime(state, occurrence, (one) =>
    one.handover ? one : withHandover(one, yes ? dateOfKey(occurrence) : null),
  );

/** Whether this card asks if fewer would be nicer: the two answers before it were "Close". */
const shouldOfferFewer = ({ settings, offers }: Stored, id: string): boolean =>
  !settings.fewerWasOffered && wereTwoClosed(offers.filter((offer) => offer.id !== id));

/** Whether this card offers "small first": the one before it was closed at once. */
const shouldOfferSmall = ({ settings, offers }: Stored, id: string): boolean =>
  !settings.smallFirst &&
  !settings.smallWasOffered &&
  wasClosedAtOnce(offers.filter((offer) => offer.id !== id));

const answeredOf = (offers: readonly Offer[]) =>
  offers.filter((offer) => offer.status === "answered");

/** Whether the last two answers were "Close": unanswered ones count neither way. */
export function wereTwoClosed(offers: readonly Offer[]): boolean {
  const answers = answeredOf(offers).slice(-2);
  return answers.length === 2 && answers.every((offer) => offer.answer === "closed");
}

/** Whether the card last answered was closed within two seconds of coming to a page. */
export function wasClosedAtOnce(offers: readonly Offer[]): boolean {
  const last = answeredOf(offers).at(-1);
  if (last?.answer !== "closed" || surfaceOf(last) !== "page") return false;
  const openFor = last.answeredAt - (last.shownAt ?? 0);
  return openFor >= 0 && openFor <= CLOSED_AT_ONCE_MS;
}

/**
 * Each is asked once: a card that asked, and was answered or left without an answer to it, counts as "no"; so does
 * another moment in place of the one that was asked about.
 */
export function markPrompted<Some extends Stored>(before: Stored, after: Some): Some {
  if (before.offers === after.offers) return after;
  const open = before.offers.filter(isOpen);
  const passed = open.filter((offer) => hasPassed(offer, after.offers));
  const asked = passed.map((offer) => questionOf(before, offer));
  const fewer = asked.includes("fewer");
  const small = asked.includes("small");
  const handover =
    passed[asked.indexOf("handover")] ??
    open.find((one) => isSwapped(one, after.offers) && questionOf(before, one) === "handover");
  if (handover) return answerHandover(after, handover.occurrence, false);
  if (!fewer && !small) return after;
  const { settings } = after;
  return {
    ...after,
    settings: {
      ...settings,
      fewerWasOffered: settings.fewerWasOffered || fewer,
      smallWasOffered: settings.smallWasOffered || small,
    },
  };
}

const isSwapped = ({ id, swapped }: OpenOffer, after: readonly Offer[]): boolean =>
  (after.find((offer) => offer.id === id)?.swapped.length ?? 0) > swapped.length;

/**
 * The offer was open and has now been answered, or it was seen and then left. One that was `unanswered` before
 * does not count.
 */
function hasPassed(offer: OpenOffer, after: readonly Offer[]): boolean {
  const now = after.find(({ id }) => id === offer.id);
  if (now === undefined) return false;
  if (now.status === "answered") return true;
  const isLeft = now.status === "unanswered" || now.status === "gone";
  return isLeft && offer.status !== "unanswered" && now.shownAt !== null && now.seen;
}

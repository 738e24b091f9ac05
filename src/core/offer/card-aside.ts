import { isForAge } from "../moment/choose";
import type { Moment } from "../moment/moment";
import { dateOfKey } from "../quiet-time/occurrence";
import type { Stored } from "../state";
import { isComingBack } from "./due-offer";
import { isOpen, type News, type Offer } from "./offer";
import { quietTimeOfOffer } from "./offers";
import { questionOf } from "./one-time-prompts";

/**
 * What this card says in one line because it is new, each kind once ever: a change that nobody explains looks like a
 * fault, and a line that explained a rotation halved the leaving (Kovacs 2018). Never beside a question, nor where
 * the moment is saved, since the line of "our moment" stands there.
 */
export function newsOf(state: Stored, offer: Offer, moments: readonly Moment[]): News | null {
  const { aside } = offer;
  if (aside) return aside === "question" ? null : aside;
  // A card that was read without a line gets none later, when another browser has changed its quiet time.
  if (offer.seen) return null;
  const isKept = state.kept.some(({ momentId }) => momentId === offer.idea.momentId);
  if (isKept || questionOf(state, offer)) return null;
  const news = whatIsNew(state, offer, moments);
  return news && !state.settings.newsShown.includes(news) ? news : null;
}

/** In the order of their worth: our moment from its second card on, coming back, and moments for other ages. */
function whatIsNew(
  state: Stored,
  { occurrence, idea }: Offer,
  moments: readonly Moment[],
): News | null {
  const { agesBefore } = state.settings;
  const quietTime = quietTimeOfOffer(state, { occurrence });
  const ours = quietTime?.ours;
  if (ours?.momentId === idea.momentId) return ours.since < dateOfKey(occurrence) ? "ours" : null;
  if (isComingBack(idea, moments)) return "coming-back";
  const moment = moments.find(({ id }) => id === idea.momentId);
  const isOfNewAge =
    agesBefore && quietTime?.forWhom === "all" && moment && !isForAge(moment, agesBefore);
  return isOfNewAge ? "new-ages" : null;
}

/** What a card said counts as said once it was seen or answered, and stays on that card for as long as it is there. */
export function markNewsShown<Some extends Stored>(
  before: Stored,
  after: Some,
  moments: readonly Moment[],
): Some {
  if (before.offers === after.offers) return after;
  const offers = withNewsJustRead(before, after.offers, moments);
  const { settings } = after;
  // Read off the cards, since of a write that was cut short their part alone may have arrived.
  const missing = newsOn(offers).filter((news) => !settings.newsShown.includes(news));
  if (missing.length === 0) return after;
  const newsShown = [...settings.newsShown, ...new Set(missing)];
  return { ...after, offers, settings: { ...settings, newsShown } };
}

const newsOn = (offers: readonly Offer[]): News[] =>
  offers.flatMap(({ aside }) => (aside && aside !== "question" ? [aside] : []));

function withNewsJustRead(
  before: Stored,
  offers: readonly Offer[],
  moments: readonly Moment[],
): readonly Offer[] {
  for (const offer of before.offers) {
    const now = offers.find(({ id }) => id === offer.id);
    // Who answers a card at once has touched it.
    const isRead = isOpen(offer) && !offer.seen && (now?.seen || now?.status === "answered");
    const aside = isRead ? newsOf(before, offer, moments) : null;
    if (aside) return offers.map((one) => (one.id === offer.id ? { ...one, aside } : one));
  }
  return offers;
}

import { isForAge } from "../moment/choose";
import type { Moment } from "../moment/moment";
import { dateOfKey, quietTimeIdOfKey } from "../quiet-time/occurrence";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { Stored } from "../state";
import { isComingBack } from "./due-offer";
import { NEWS, type News, type Offer } from "./offer";
import { questionOf } from "./one-time-prompts";

export const quietTimeOfOffer = (
  { quietTimes }: Pick<Stored, "quietTimes">,
  { occurrence }: Pick<Offer, "occurrence">,
): QuietTime | undefined => quietTimes.find(({ id }) => id === quietTimeIdOfKey(occurrence));

/**
 * What this card says in one line because it is new, each kind once ever: a change that nobody explains looks like a
 * fault, and a line that explained a rotation halved the leaving (Kovacs 2018). Never beside a question, nor where
 * the moment is saved, since the line of "our moment" stands there.
 */
export function newsOf(state: Stored, offer: Offer, moments: readonly Moment[]): News | null {
  const { aside = null } = offer;
  if (aside !== null) return aside === "question" ? null : aside;
  const { momentId } = offer.idea;
  if (questionOf(state, offer) || state.kept.some((one) => one.momentId === momentId)) return null;
  return (
    NEWS.find(
      (kind) => !state.settings.saidOnce.includes(kind) && isNews[kind](state, offer, moments),
    ) ?? null
  );
}

type IsNews = (state: Stored, offer: Offer, moments: readonly Moment[]) => boolean;

const isNews: Readonly<Record<News, IsNews>> = {
  ours: (state, offer) => {
    const ours = quietTimeOfOffer(state, offer)?.ours;
    return ours?.momentId === offer.idea.momentId && ours.since < dateOfKey(offer.occurrence);
  },
  "coming-back": (_, { idea }, moments) => isComingBack(idea, moments),
  "new-ages": (state, offer, moments) => {
    const { agesBefore } = state.settings;
    const moment = moments.find(({ id }) => id === offer.idea.momentId);
    const isForAll = quietTimeOfOffer(state, offer)?.forWhom === "all";
    return agesBefore !== null && isForAll && moment !== undefined && !isForAge(moment, agesBefore);
  },
};

/** What a card said counts as said once it was seen, and stays on that card for as long as it is there. */
export function markSaid<Some extends Stored>(
  before: Stored,
  after: Some,
  moments: readonly Moment[],
): Some {
  if (before.offers === after.offers) return after;
  const wasUnread = new Map(before.offers.filter(({ seen }) => !seen).map((one) => [one.id, one]));
  let { settings } = after;
  const offers = after.offers.map((offer) => {
    const unread = offer.seen && !offer.aside && wasUnread.get(offer.id);
    const said = unread ? newsOf(before, unread, moments) : null;
    if (said === null) return offer;
    settings = { ...settings, saidOnce: [...settings.saidOnce, said] };
    return { ...offer, aside: said };
  });
  return settings === after.settings ? after : { ...after, offers, settings };
}

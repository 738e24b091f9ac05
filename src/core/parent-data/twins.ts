import type { ShownMoment } from "../moment/shown-on-request";
import type { Offer } from "../offer/offer";
import type { Adjustments } from "../quiet-time/adjustment";
import { dateOfKey, occurrenceKey, quietTimeIdOfKey } from "../quiet-time/occurrence";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { State } from "../state";
import { isSame } from "./equal";
import { eachList, LISTS, oncePerId, type ParentLists, type Thing, thingsOf } from "./lists";

/** New id by old id, for quiet times and own moments. */
export type Renames = ReadonlyMap<string, string>;

/** What may differ between two things that are one: id, switch, age band, its own moment, and when it was written. */
const OWN_TO_EACH = ["id", "on", "forWhom", "madeAt", "ours", "handover"];

/**
 * Things of `from` that stand in `to` under another id, each of them once. What has the same id in both
 * is no twin of a third.
 */
export function findTwins(from: ParentLists, to: ParentLists): Renames {
  const renames = new Map<string, string>();
  for (const kind of ["time", "own"] as const) {
    const here = new Set(thingsOf(from, kind).map(({ id }) => id));
    const free = thingsOf(to, kind).filter(({ id }) => !here.has(id));
    const taken = new Set(thingsOf(to, kind).map(({ id }) => id));
    for (const thing of thingsOf(from, kind).filter(({ id }) => !taken.has(id))) {
      const index = free.findIndex((other) => isSame(contentOf(thing), contentOf(other)));
      if (index >= 0) renames.set(String(thing.id), String(free.splice(index, 1)[0]?.id));
    }
  }
  return renames;
}

const contentOf = (thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([field]) => !OWN_TO_EACH.includes(field)));

/** What refers to things by id. */
export interface RefersToThings extends ParentLists {
  offers: readonly Offer[];
  shownOnRequest: readonly ShownMoment[];
  adjustments?: Adjustments;
}

/**
 * The same data under the new ids, wherever an id stands: in lists, adjustments and offers, so that a
 * quiet time that had its card today has had it under its new id too.
 */
export function renameThings<Data extends RefersToThings>(data: Data, renames: Renames): Data {
  if (renames.size === 0) return data;
  const rename = (id: string) => renames.get(id) ?? id;
  const inOccurrence = (key: string) =>
    occurrenceKey(rename(quietTimeIdOfKey(key)), dateOfKey(key));
  const { adjustments } = data;
  const inOurs = (one: Thing): Thing => {
    const ours = one.ours as QuietTime["ours"];
    return ours ? { ...one, ours: { ...ours, momentId: rename(ours.momentId) } } : one;
  };
  const renamed: RefersToThings = {
    ...eachList((kind) => {
      const { id } = LISTS[kind];
      const things = thingsOf(data, kind).map((one) => ({
        ...inOurs(one),
        [id]: rename(String(one[id])),
      }));
      return oncePerId<Thing>(things, id);
    }),
    offers: data.offers.map((offer) => ({
      ...offer,
      occurrence: inOccurrence(offer.occurrence),
      spends: offer.spends.map(inOccurrence),
      idea: { ...offer.idea, momentId: rename(offer.idea.momentId) },
      swapped: offer.swapped.map(rename),
    })),
    shownOnRequest: data.shownOnRequest.map((one) => ({
      ...one,
      momentId: rename(one.momentId),
    })),
    ...(adjustments && {
      adjustments: Object.fromEntries(
        Object.entries(adjustments).map(([key, value]) => [inOccurrence(key), value]),
      ),
    }),
  };
  return { ...data, ...renamed };
}

/** The same for everything that is stored. */
export const adoptIds = (state: State, renames: Renames): State => ({
  ...renameThings(state, renames),
  beforeImport: state.beforeImport && {
    ...state.beforeImport,
    before: renameThings(state.beforeImport.before, renames),
    after: renameThings(state.beforeImport.after, renames),
  },
});

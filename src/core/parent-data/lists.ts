import type { OwnMoment } from "../moment/own-moment";
import { MAX_OWN } from "../moment/own-moment-bounds";
import type { QuietTime } from "../quiet-time/quiet-time";
import { MAX_QUIET_TIMES } from "../quiet-time/quiet-time-bounds";
import type { Instant } from "../time";
import { type Kept, MAX_KEPT } from "./kept";
import { MAX_NOT_FOR_US, type NotForUs } from "./not-for-us";

/** A parent's lists by the kind that begins a thing's key, such as `kept.n1`: id, order and bound. */
export const LISTS = {
  time: { list: "quietTimes", id: "id", order: "start", most: MAX_QUIET_TIMES },
  kept: { list: "kept", id: "momentId", order: "keptAt", most: MAX_KEPT },
  not: { list: "notForUs", id: "momentId", order: "since", most: MAX_NOT_FOR_US },
  own: { list: "own", id: "id", order: "madeAt", most: MAX_OWN },
} as const;
export type Kind = keyof typeof LISTS;
export const KINDS = Object.keys(LISTS) as Kind[];

/** One entry of any of the lists. */
export type Thing = Readonly<Record<string, unknown>>;
export interface ParentLists {
  quietTimes: readonly QuietTime[];
  kept: readonly Kept[];
  notForUs: readonly NotForUs[];
  own: readonly OwnMoment[];
}

export const kindOfKey = (key: string): string => key.slice(0, Math.max(0, key.indexOf(".")));
export const idOfKey = (key: string): string => key.slice(key.indexOf(".") + 1);
export const isKind = (name: string): name is Kind => Object.hasOwn(LISTS, name);

export const thingsOf = (lists: ParentLists, kind: Kind): readonly Thing[] =>
  lists[LISTS[kind].list] as unknown as readonly Thing[];

/** Everything in the lists, by key. */
export function thingsByKey(lists: ParentLists): Map<string, Thing> {
  const keyOf = (kind: Kind, thing: Thing) => `${kind}.${thing[LISTS[kind].id]}`;
  return new Map(
    KINDS.flatMap((kind) => thingsOf(lists, kind).map((thing) => [keyOf(kind, thing), thing])),
  );
}

/** The lists that these things make, each in its order. */
export function listsOf(things: ReadonlyMap<string, Thing>): ParentLists {
  return eachList((kind) => {
    const { id, order } = LISTS[kind];
    const all = [...things].filter(([key]) => kindOfKey(key) === kind).map(([, thing]) => thing);
    return all.sort(by(order, id));
  });
}

/** Lists made kind by kind. */
export const eachList = <Lists = ParentLists>(make: (kind: Kind) => unknown): Lists =>
  Object.fromEntries(KINDS.map((kind) => [LISTS[kind].list, make(kind)])) as Lists;

/** The first thing of each id. */
export function oncePerId<One>(things: readonly One[], id: keyof One): One[] {
  const met = new Set<unknown>();
  return things.filter((thing) => !met.has(thing[id]) && met.add(thing[id]));
}

const by =
  (order: string, id: string) =>
  (a: Thing, b: Thing): number =>
    Number(a[order]) - Number(b[order]) || (String(a[id]) < String(b[id]) ? -1 : 1);

/** The age band says for whom a quiet time is in one browser; it never leaves that browser. */
export const withoutAge = (thing: Thing): Thing => {
  const { forWhom: _, ...rest } = thing as Partial<QuietTime>;
  return rest;
};

/** A thing of this browser that a change from another browser took away or replaced. */
export interface RemovedElsewhere {
  /** As in `thingsByKey`. */
  key: string;
  thing: Thing;
  /** When the change arrived, on this browser's clock. */
  at: Instant;
}

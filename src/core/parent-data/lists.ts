import type { Kept } from "../../domain/kept";
import type { NotForUs } from "../../domain/not-for-us";
import type { OwnMoment } from "../../domain/own-moment";
import type { QuietTime } from "../../domain/quiet-time";
import type { Instant } from "../../domain/time";

/** A parent's lists by the kind that begins a thing's key, such as `kept.n1`: its id and order. */
export const LISTS = {
  time: { list: "quietTimes", id: "id", order: "start" },
  kept: { list: "kept", id: "momentId", order: "keptAt" },
  not: { list: "notForUs", id: "momentId", order: "since" },
  own: { list: "own", id: "id", order: "madeAt" },
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
  const lists = KINDS.map((kind) => {
    const { list, id, order } = LISTS[kind];
    const all = [...things].filter(([key]) => kindOfKey(key) === kind).map(([, thing]) => thing);
    return [list, all.sort(by(order, id))];
  });
  return Object.fromEntries(lists) as unknown as ParentLists;
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

import fc from "fast-check";
import type { State } from "../../src/core/state";
import { DAY, type Instant } from "../../src/core/time";
import {
  type Area,
  type Entry,
  eraOf,
  noteChanges,
  staleKeys,
  thingsOf,
  wasErased,
} from "../../src/domain/sharing";
import { blank, kept, meet, NOW, nothing, on, own, time } from "./sharing";

/** Simulated browsers whose stores carry changes to each other late, in any order, or not at all. */
export interface Device {
  name: string;
  skew: Instant;
  state: State;
  area: Area;
}
export type Deed =
  | { what: "keep" | "unkeep" | "wave" | "unwave"; on: number; id: string }
  | { what: "write" | "unwrite"; on: number; id: string; text: string }
  | { what: "time" | "untime"; on: number; id: string; start: number }
  | { what: "set"; on: number; dose: "two-a-day" | "one-a-day" | "each-quiet-time" }
  | { what: "carry"; on: number; to: number; key: number }
  | { what: "lose"; on: number; key: number }
  | { what: "clock"; on: number; by: number }
  | { what: "meet"; on: number }
  | { what: "erase"; on: number };

export const device = fc.integer({ min: 0, max: 2 });
const id = fc.constantFrom("n1", "h1", "y1");
const key = fc.nat({ max: 20 });
export const deedOf = (mayErase: boolean): fc.Arbitrary<Deed> =>
  fc.oneof(
    fc.record({ what: fc.constantFrom("keep", "unkeep", "wave", "unwave"), on: device, id }),
    fc.record({
      what: fc.constantFrom("write", "unwrite"),
      on: device,
      id: fc.constantFrom("own-1", "own-2"),
      text: fc.constantFrom("", "one", "two"),
    }),
    fc.record({
      what: fc.constantFrom("time", "untime"),
      on: device,
      id: fc.constantFrom("t1", "t2"),
      start: fc.constantFrom(600, 605),
    }),
    fc.record({
      what: fc.constant("set"),
      on: device,
      dose: fc.constantFrom("two-a-day", "one-a-day", "each-quiet-time"),
    }),
    {
      weight: 4,
      arbitrary: fc.record({ what: fc.constant("carry"), on: device, to: device, key }),
    },
    fc.record({ what: fc.constant("lose"), on: device, key }),
    fc.record({
      what: fc.constant("clock"),
      on: device,
      by: fc.integer({ min: -400 * DAY, max: 400 * DAY }),
    }),
    { weight: 3, arbitrary: fc.record({ what: fc.constant("meet"), on: device }) },
    ...(mayErase ? [fc.record({ what: fc.constant("erase"), on: device })] : []),
  ) as fc.Arbitrary<Deed>;

const without = <Thing extends object>(all: readonly Thing[], field: keyof Thing, gone: unknown) =>
  all.filter((one) => one[field] !== gone);

function change(state: State, deed: Deed): Partial<State> {
  switch (deed.what) {
    case "keep":
      return { kept: [...without(state.kept, "momentId", deed.id), kept(deed.id)] };
    case "unkeep":
      return { kept: without(state.kept, "momentId", deed.id) };
    case "wave":
      return {
        notForUs: [
          ...without(state.notForUs, "momentId", deed.id),
          { momentId: deed.id, since: NOW },
        ],
      };
    case "unwave":
      return { notForUs: without(state.notForUs, "momentId", deed.id) };
    case "write":
      return { own: [...without(state.own, "id", deed.id), own(deed.id, deed.text)] };
    case "unwrite":
      return { own: without(state.own, "id", deed.id) };
    case "time":
      return {
        quietTimes: [
          ...without(state.quietTimes, "id", deed.id),
          { ...time(deed.id), start: deed.start },
        ],
      };
    case "untime":
      return { quietTimes: without(state.quietTimes, "id", deed.id) };
    case "set":
      return { settings: { ...state.settings, dose: deed.dose } };
    default:
      return {};
  }
}

/** As `step` does: an erasing heard of empties this browser and ends its sharing. */
function look(one: Device): Device {
  const now = NOW + one.skew;
  if (wasErased(one.state, one.area)) {
    const entries = { ...one.area.entries };
    for (const key of staleKeys(one.area)) delete entries[key];
    return { ...one, state: blank, area: { ...one.area, entries } };
  }
  return { ...one, ...meet(one.state, one.area, now) };
}

/** The browser's sync: one key, as it is in one store, put into another, or an erasing with its clearing. */
function carry(from: Device, to: Device, place: number): Device {
  if (from.area.erasedAt > to.area.erasedAt && place % 2 === 0)
    return { ...to, area: { ...to.area, erasedAt: from.area.erasedAt } };
  const keys = [...new Set([...Object.keys(from.area.entries), ...Object.keys(to.area.entries)])];
  const picked = keys.sort()[place % Math.max(1, keys.length)];
  if (picked === undefined) return to;
  const entries: Record<string, Entry> = { ...to.area.entries };
  const told = from.area.entries[picked];
  if (told) entries[picked] = told;
  else delete entries[picked];
  return { ...to, area: { ...to.area, entries } };
}

export function live(devices: readonly Device[], deed: Deed): Device[] {
  const one = devices[deed.on];
  if (!one) return [...devices];
  const put = (next: Device) => devices.map((each) => (each === one ? next : each));
  if (deed.what === "meet") return put(look(one));
  if (deed.what === "clock") return put({ ...one, skew: deed.by });
  if (deed.what === "carry") {
    const to = devices[deed.to] ?? one;
    return devices.map((each) => (each === to ? carry(one, to, deed.key) : each));
  }
  if (deed.what === "lose") {
    const entries = { ...one.area.entries };
    const lost = Object.keys(entries)[deed.key];
    if (lost) delete entries[lost];
    return put({ ...one, area: { ...one.area, entries } });
  }
  if (deed.what === "erase") {
    const erasedAt = Math.max(
      NOW + one.skew,
      eraOf(one.area) + 1,
      (one.state.sharing?.era ?? 0) + 1,
    );
    return put({ ...one, state: blank, area: { ...nothing, erasedAt } });
  }
  return put({
    ...one,
    state: noteChanges({ ...one.state, ...change(one.state, deed) }, NOW + one.skew),
  });
}

/** All changes arrive, until nobody has anything to say. */
export function settle(devices: readonly Device[]): Device[] {
  let all = [...devices];
  for (let round = 0; round < 12; round += 1) {
    // Everybody's store becomes the last writer's, as a server's would, and each looks in turn.
    let area = newestOf(all.map((one) => one.area));
    all = all.map((one) => {
      const looked = look({ ...one, area });
      area = looked.area;
      return looked;
    });
    all = all.map((one) => ({ ...one, area }));
  }
  return all;
}

/** Each key from whichever store, the last one's where several have it. */
const newestOf = (areas: Area[]): Area => ({
  entries: Object.assign({}, ...areas.map(({ entries }) => entries)),
  erasedAt: Math.max(...areas.map(({ erasedAt }) => erasedAt)),
  unreadable: [],
});

export const start = (): Device[] =>
  ["a", "b", "c"].map((name) => ({ name, skew: 0, state: on(name), area: nothing }));

export const shown = ({ state }: Device) =>
  [...thingsOf(state)].sort(([a], [b]) => (a < b ? -1 : 1));

import fc from "fast-check";
import { thingsByKey } from "../../src/core/parent-data/lists";
import { sharedValuesOf } from "../../src/core/parent-data/shared-values";
import type { Area } from "../../src/core/shared-area/area";
import type { State } from "../../src/core/state";
import { recordLocalChanges } from "../../src/core/sync/sync-state";
import { DAY, type Instant } from "../../src/core/time";
import { blank, ended, kept, meet, NOW, nothing, on, own, time, withKeys } from "./sync";

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
  | { what: "end"; on: number };

export const device = fc.integer({ min: 0, max: 2 });
const id = fc.constantFrom("n1", "h1", "y1");
const key = fc.nat({ max: 20 });
export const deedOf = (mayEnd: boolean): fc.Arbitrary<Deed> =>
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
    ...(mayEnd ? [fc.record({ what: fc.constant("end"), on: device })] : []),
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
      return {
        own: [...without(state.own, "id", deed.id), { ...own(deed.id, deed.text), title: deed.id }],
      };
    case "unwrite":
      return { own: without(state.own, "id", deed.id) };
    case "time":
      return {
        quietTimes: [
          ...without(state.quietTimes, "id", deed.id),
          { ...time(deed.id), name: deed.id, start: deed.start },
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

const look = (one: Device): Device => ({ ...one, ...meet(one.state, one.area, NOW + one.skew) });

/** The browser's sync: one key, as it is in one area, put into another; or the marker. */
function carry(from: Device, to: Device, place: number): Device {
  if (from.area.generation > to.area.generation && place % 2 === 0) {
    const { generation, isEnded } = from.area;
    return { ...to, area: { ...to.area, generation, isEnded } };
  }
  const keys = [...new Set([...Object.keys(from.area.records), ...Object.keys(to.area.records)])];
  const picked = keys.sort()[place % Math.max(1, keys.length)];
  return picked === undefined ? to : { ...to, area: withKey(to.area, picked, from.area) };
}

/** The area with this key as another has it. */
function withKey(area: Area, key: string, from: Area): Area {
  const { [key]: _, ...records } = area.records;
  const keys = area.keys.filter((one) => one !== key);
  const overrides = from.records[key];
  return withKeys({
    ...area,
    records: overrides ? { ...records, [key]: overrides } : records,
    keys,
  });
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
    const lost = Object.keys(one.area.records)[deed.key];
    return put(lost ? { ...one, area: withKey(one.area, lost, nothing) } : one);
  }
  if (deed.what === "end") return put({ ...one, state: blank, area: ended(one.area) });
  return put({
    ...one,
    state: recordLocalChanges({ ...one.state, ...change(one.state, deed) }, NOW + one.skew),
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

/** Each key from whichever area, the last one's where several have it; the newest marker. */
function newestOf(areas: Area[]): Area {
  const generation = Math.max(...areas.map((area) => area.generation));
  const newest = areas.filter((area) => area.generation === generation);
  return withKeys({
    records: Object.assign({}, ...areas.map(({ records }) => records)),
    generation,
    isEnded: newest.every(({ isEnded }) => isEnded),
    keys: [],
  });
}

export const start = (): Device[] =>
  ["a", "b", "c"].map((name) => ({ name, skew: 0, state: on(name), area: nothing }));

export const shown = ({ state }: Device) =>
  [...sharedValuesOf(state)].sort(([a], [b]) => (a < b ? -1 : 1));

/** Keys of what is there, or can still be taken back. */
export const had = ({ state }: Device): Set<string> =>
  new Set([...thingsByKey(state).keys(), ...state.removedElsewhere.map(({ key }) => key)]);

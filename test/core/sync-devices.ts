import fc from "fast-check";
import { thingsByKey } from "../../src/core/parent-data/lists";
import { sharedValuesOf } from "../../src/core/parent-data/shared-values";
import type { Area } from "../../src/core/shared-area/area";
import type { State } from "../../src/core/state";
import { recordLocalChanges } from "../../src/core/sync/sync-state";
import { DAY_MS, type Instant } from "../../src/core/time";
import { blank, ended, kept, meet, NOW, nothing, on, own, time, withKeys } from "./sync";

/** Simulated browsers whose stores carry changes to each other late, in any order, or not at all. */
export interface Device {
  name: string;
  skew: Instant;
  state: State;
  area: Area;
}
export type DeviceAction =
  | { kind: "keep" | "unkeep" | "hide" | "unhide"; on: number; id: string }
  | { kind: "write" | "unwrite"; on: number; id: string; text: string }
  | { kind: "time" | "untime"; on: number; id: string; start: number }
  | { kind: "set"; on: number; dose: "two-a-day" | "one-a-day" | "each-quiet-time" }
  | { kind: "deliver"; on: number; to: number; key: number }
  | { kind: "lose"; on: number; key: number }
  | { kind: "clock"; on: number; by: number }
  | { kind: "sync"; on: number }
  | { kind: "end"; on: number };

export const device = fc.integer({ min: 0, max: 2 });
const id = fc.constantFrom("n1", "h1", "y1");
const key = fc.nat({ max: 20 });
export const deviceAction = (mayEnd: boolean): fc.Arbitrary<DeviceAction> =>
  fc.oneof(
    fc.record({ kind: fc.constantFrom("keep", "unkeep", "hide", "unhide"), on: device, id }),
    fc.record({
      kind: fc.constantFrom("write", "unwrite"),
      on: device,
      id: fc.constantFrom("own-1", "own-2"),
      text: fc.constantFrom("", "one", "two"),
    }),
    fc.record({
      kind: fc.constantFrom("time", "untime"),
      on: device,
      id: fc.constantFrom("t1", "t2"),
      start: fc.constantFrom(600, 605),
    }),
    fc.record({
      kind: fc.constant("set"),
      on: device,
      dose: fc.constantFrom("two-a-day", "one-a-day", "each-quiet-time"),
    }),
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant("deliver"), on: device, to: device, key }),
    },
    fc.record({ kind: fc.constant("lose"), on: device, key }),
    fc.record({
      kind: fc.constant("clock"),
      on: device,
      by: fc.integer({ min: -400 * DAY_MS, max: 400 * DAY_MS }),
    }),
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("sync"), on: device }) },
    ...(mayEnd ? [fc.record({ kind: fc.constant("end"), on: device })] : []),
  ) as fc.Arbitrary<DeviceAction>;

const without = <Thing extends object>(all: readonly Thing[], field: keyof Thing, gone: unknown) =>
  all.filter((one) => one[field] !== gone);

function change(state: State, action: DeviceAction): Partial<State> {
  switch (action.kind) {
    case "keep":
      return { kept: [...without(state.kept, "momentId", action.id), kept(action.id)] };
    case "unkeep":
      return { kept: without(state.kept, "momentId", action.id) };
    case "hide":
      return {
        notForUs: [
          ...without(state.notForUs, "momentId", action.id),
          { momentId: action.id, since: NOW },
        ],
      };
    case "unhide":
      return { notForUs: without(state.notForUs, "momentId", action.id) };
    case "write":
      return {
        own: [
          ...without(state.own, "id", action.id),
          { ...own(action.id, action.text), title: action.id },
        ],
      };
    case "unwrite":
      return { own: without(state.own, "id", action.id) };
    case "time":
      return {
        quietTimes: [
          ...without(state.quietTimes, "id", action.id),
          { ...time(action.id), name: action.id, start: action.start },
        ],
      };
    case "untime":
      return { quietTimes: without(state.quietTimes, "id", action.id) };
    case "set":
      return { settings: { ...state.settings, dose: action.dose } };
    default:
      return {};
  }
}

const syncDevice = (one: Device): Device => ({
  ...one,
  ...meet(one.state, one.area, NOW + one.skew),
});

/** The browser's sync: one key, as it is in one area, put into another; or the marker. */
function deliver(from: Device, to: Device, place: number): Device {
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

export function applyAction(devices: readonly Device[], action: DeviceAction): Device[] {
  const one = devices[action.on];
  if (!one) return [...devices];
  const put = (next: Device) => devices.map((each) => (each === one ? next : each));
  if (action.kind === "sync") return put(syncDevice(one));
  if (action.kind === "clock") return put({ ...one, skew: action.by });
  if (action.kind === "deliver") {
    const to = devices[action.to] ?? one;
    return devices.map((each) => (each === to ? deliver(one, to, action.key) : each));
  }
  if (action.kind === "lose") {
    const lost = Object.keys(one.area.records)[action.key];
    return put(lost ? { ...one, area: withKey(one.area, lost, nothing) } : one);
  }
  if (action.kind === "end") return put({ ...one, state: blank, area: ended(one.area) });
  return put({
    ...one,
    state: recordLocalChanges({ ...one.state, ...change(one.state, action) }, NOW + one.skew),
  });
}

/** All changes arrive, until nobody has anything to send. */
export function settle(devices: readonly Device[]): Device[] {
  let all = [...devices];
  for (let round = 0; round < 12; round += 1) {
    // Everybody's store becomes the last writer's, as a server's would, and each syncs in turn.
    let area = newestOf(all.map((one) => one.area));
    all = all.map((one) => {
      const synced = syncDevice({ ...one, area });
      area = synced.area;
      return synced;
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

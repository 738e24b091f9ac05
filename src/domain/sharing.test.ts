import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OwnMoment } from "./own-moment";
import { quietTimeOf } from "./presets";
import type { QuietTime } from "./quiet-time";
import {
  type Area,
  type Entry,
  eraOf,
  hearArea,
  MOST_GONE,
  noteChanges,
  REMEMBERED_GONE_FOR,
  recoverShared,
  staleKeys,
  startSharing,
  thingsOf,
  type Writes,
  wasErased,
  writesFor,
} from "./sharing";
import { EMPTY, JUST_WOKEN, type State } from "./state";
import { DAY, type Instant } from "./time";

const NOW = Date.UTC(2026, 10, 23, 18);
const nothing: Area = { entries: {}, erasedAt: 0, unreadable: [] };
const blank: State = { ...EMPTY, recent: JUST_WOKEN };
const on = (device: string, state: State = blank): State => ({
  ...state,
  sharing: startSharing(device),
});
const kept = (momentId: string) => ({ momentId, wording: "plain" as const, keptAt: NOW });
const own = (id: string, text = ""): OwnMoment => ({
  id,
  routine: "bath",
  title: "Foam beards",
  text,
  madeAt: NOW,
});
const time = (id: string): QuietTime => quietTimeOf("bedtime", id, "");

/** The shared store with the writes carried out. */
function store(area: Area, writes: Writes): Area {
  const entries = { ...area.entries, ...writes.set };
  for (const key of writes.remove) delete entries[key];
  return { ...area, entries, erasedAt: writes.erasedAt ?? area.erasedAt };
}

/** One browser looks at the store, hears what is new and says what it lacks. */
function meet(state: State, area: Area, now = NOW): { state: State; area: Area } {
  const heard = hearArea(state, area, now);
  return { state: heard, area: heard.sharing ? store(area, writesFor(heard.sharing, area)) : area };
}

const edited = (state: State, change: Partial<State>, now = NOW): State =>
  noteChanges({ ...state, ...change }, now);

describe("sharing", () => {
  it("puts everything of the first browser in the store", () => {
    const { area } = meet(on("a", { ...blank, kept: [kept("n1")], own: [own("own-1")] }), nothing);
    expect(Object.keys(area.entries).sort()).toEqual(["kept.n1", "own.own-1"]);
  });

  it("never shares an age, nor the age a quiet time is for", () => {
    const settings = { ...blank.settings, bands: ["0-6" as const], bandsSetOn: "2026-11-01" };
    const quietTimes = [{ ...time("t"), forWhom: "12-24" as const }];
    const { area } = meet(on("a", { ...blank, settings, quietTimes }), nothing);
    expect(JSON.stringify(area)).not.toMatch(/0-6|12-24|2026-11-01|bands|forWhom/);
    const second = meet(on("b"), area).state;
    expect(second.quietTimes[0]?.forWhom).toBe("all");
  });

  it("leaves for whom a quiet time is as each browser says", () => {
    const first = meet(on("a", { ...blank, quietTimes: [time("t")] }), nothing);
    const second = meet(on("b"), first.area).state;
    const mine = edited(second, { quietTimes: [{ ...time("t"), forWhom: "0-6" }] });
    expect(mine).toEqual({ ...second, quietTimes: [{ ...time("t"), forWhom: "0-6" }] });
  });

  it("joins what two browsers had before they met, and keeps a chosen setting over an untouched one", () => {
    const chosen = { ...blank.settings, dose: "one-a-day" as const };
    const first = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    const second = meet(on("b", { ...blank, kept: [kept("h1")], settings: chosen }), first.area);
    const back = meet(first.state, second.area).state;
    expect(second.state.kept.map(({ momentId }) => momentId)).toEqual(["h1", "n1"]);
    expect(back.kept).toEqual(second.state.kept);
    expect(back.settings.dose).toBe("one-a-day");
  });

  it("takes the later change, whatever the clocks say", () => {
    const first = meet(on("a", { ...blank, own: [own("own-1")] }), nothing, NOW + 900 * DAY);
    const second = meet(on("b"), first.area, NOW);
    const changed = edited(second.state, { own: [own("own-1", "second")] }, NOW - 900 * DAY);
    const { area } = meet(changed, second.area, NOW);
    expect(meet(first.state, area).state.own).toEqual([own("own-1", "second")]);
  });

  it("settles two changes of the same revision alike on both sides", () => {
    const first = meet(on("a", { ...blank, own: [own("own-1")] }), nothing);
    const second = meet(on("b"), first.area);
    const here = edited(first.state, { own: [own("own-1", "a's")] });
    const there = edited(second.state, { own: [own("own-1", "b's")] });
    const told = meet(here, second.area);
    const both = meet(there, told.area);
    expect(both.state.own).toEqual([own("own-1", "b's")]);
    expect(meet(told.state, both.area).state.own).toEqual([own("own-1", "b's")]);
  });

  it("carries a removal over, and remembers it for 180 days", () => {
    const first = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    const second = meet(on("b"), first.area);
    const removed = meet(edited(second.state, { kept: [] }), second.area);
    const after = meet(first.state, removed.area);
    expect(after.state.kept).toEqual([]);
    expect(after.area.entries["kept.n1"]?.value).toBeNull();
    const later = meet(after.state, after.area, NOW + REMEMBERED_GONE_FOR + DAY);
    expect(later.area.entries).toEqual({});
  });

  it("remembers no more than a hundred removals", () => {
    const many = Array.from({ length: 120 }, (_, place) => kept(`m${place}`));
    const first = meet(on("a", { ...blank, kept: many }), nothing);
    const told = meet(edited(first.state, { kept: [] }), first.area);
    const after = meet(told.state, told.area);
    expect(Object.keys(after.area.entries)).toHaveLength(MOST_GONE);
    expect(meet(after.state, after.area).state.kept).toEqual([]);
  });

  it("writes again what vanished without a word, but not an old removal", () => {
    const first = meet(on("a", { ...blank, kept: [kept("n1"), kept("h1")] }), nothing);
    const removed = meet(edited(first.state, { kept: [kept("n1")] }), first.area);
    expect(Object.keys(meet(removed.state, nothing).area.entries)).toEqual(["kept.n1"]);
  });

  it("does not let a removal that nobody was told of take away what another browser keeps later", () => {
    const first = meet(on("a"), nothing);
    const second = meet(on("b"), first.area);
    // Kept and let go of again before the others could be told of either.
    const unsure = edited(edited(first.state, { kept: [kept("z1")] }), { kept: [] });
    const alone = meet(unsure, second.area);
    expect(alone.area.entries).toEqual({});
    const keeper = meet(edited(second.state, { kept: [kept("z1")] }), alone.area);
    const again = meet(alone.state, keeper.area);
    expect(again.state.kept).toEqual([kept("z1")]);
    expect(meet(keeper.state, again.area).state.kept).toEqual([kept("z1")]);
  });

  it("lets a removal go everywhere once one browser has, so that the thing can be made anew", () => {
    const first = meet(on("a", { ...blank, kept: [kept("z1")] }), nothing);
    const second = meet(on("b"), first.area);
    const gone = meet(edited(second.state, { kept: [] }), second.area);
    const heard = meet(first.state, gone.area);
    expect(heard.state.sharing?.entries["kept.z1"]?.value).toBeNull();
    const forgot = meet(heard.state, heard.area, NOW + 181 * DAY);
    expect(forgot.area.entries).toEqual({});
    const later = meet(gone.state, forgot.area);
    expect(later.state.sharing?.entries).toEqual({});
    const anew = meet(edited(forgot.state, { kept: [kept("z1")] }), later.area);
    expect(meet(later.state, anew.area).state.kept).toEqual([kept("z1")]);
  });

  it("never writes over what it cannot read", () => {
    const first = on("a", { ...blank, kept: [kept("n1")] });
    const { area } = meet(first, { ...nothing, unreadable: ["kept.n1"] });
    expect(area.entries).toEqual({});
  });

  it("does not take a list that got lost here for one that was emptied", () => {
    const { state } = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    expect(recoverShared({ ...state, kept: [] }).kept).toEqual([kept("n1")]);
  });

  it("has nothing to say the second time", () => {
    const { state, area } = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    expect(hearArea(state, area, NOW)).toBe(state);
    expect(writesFor(state.sharing ?? startSharing("a"), area)).toEqual({
      set: {},
      remove: [],
      erasedAt: null,
    });
  });

  it("keeps what is over the bound for when there is room again", () => {
    const times = (name: string) =>
      Array.from({ length: 60 }, (_, place) => time(`${name}${place}`));
    const first = meet(on("a", { ...blank, quietTimes: times("a") }), nothing);
    const second = meet(on("b", { ...blank, quietTimes: times("b") }), first.area);
    const back = meet(first.state, second.area);
    expect(back.state.quietTimes).toHaveLength(100);
    expect(Object.keys(second.area.entries)).toHaveLength(120);
    const fewer = edited(back.state, {
      quietTimes: back.state.quietTimes.filter(({ id }) => id.startsWith("b")),
    });
    expect(fewer.quietTimes.map(({ id }) => id).sort()).toEqual(
      times("b")
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("is told of an erasing, and forgets what came before it", () => {
    const { state, area } = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    const erased = { ...nothing, erasedAt: NOW };
    expect(wasErased(state, area)).toBe(false);
    expect(wasErased(state, erased)).toBe(true);
    // One that comes new after it begins anew, and clears what a late one wrote.
    const late = { ...erased, entries: area.entries };
    const fresh = meet(on("b", { ...blank, kept: [kept("h1")] }), late);
    expect(fresh.state.kept).toEqual([kept("h1")]);
    expect(Object.keys(fresh.area.entries)).toEqual(["kept.h1"]);
  });
});

/** Simulated browsers whose stores carry changes to each other late, in any order, or not at all. */
interface Device {
  name: string;
  skew: Instant;
  state: State;
  area: Area;
}
type Deed =
  | { what: "keep" | "unkeep" | "wave" | "unwave"; on: number; id: string }
  | { what: "write" | "unwrite"; on: number; id: string; text: string }
  | { what: "time" | "untime"; on: number; id: string; start: number }
  | { what: "set"; on: number; dose: "two-a-day" | "one-a-day" | "each-quiet-time" }
  | { what: "carry"; on: number; to: number; key: number }
  | { what: "lose"; on: number; key: number }
  | { what: "clock"; on: number; by: number }
  | { what: "meet"; on: number }
  | { what: "erase"; on: number };

const device = fc.integer({ min: 0, max: 2 });
const id = fc.constantFrom("n1", "h1", "y1");
const key = fc.nat({ max: 20 });
const deedOf = (mayErase: boolean): fc.Arbitrary<Deed> =>
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

function live(devices: readonly Device[], deed: Deed): Device[] {
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
function settle(devices: readonly Device[]): Device[] {
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

const start = (): Device[] =>
  ["a", "b", "c"].map((name) => ({ name, skew: 0, state: on(name), area: nothing }));

const shown = ({ state }: Device) => [...thingsOf(state)].sort(([a], [b]) => (a < b ? -1 : 1));

describe("three browsers with wrong clocks and late, reordered or lost changes", () => {
  it("agree once it is quiet", () => {
    fc.assert(
      fc.property(fc.array(deedOf(false), { maxLength: 60 }), (deeds) => {
        const [a, b, c] = settle(deeds.reduce(live, start()));
        expect(a && b && shown(a)).toEqual(b && shown(b));
        expect(b && c && shown(b)).toEqual(c && shown(c));
      }),
      { numRuns: 400 },
    );
  });

  it("lose nothing that nobody removed", () => {
    fc.assert(
      fc.property(fc.array(deedOf(false), { maxLength: 60 }), (deeds) => {
        const all = settle(deeds.reduce(live, start()));
        const removed = new Set(
          deeds.flatMap((deed) =>
            deed.what.startsWith("un") && "id" in deed ? [`${deed.what.slice(2)}:${deed.id}`] : [],
          ),
        );
        const wanted = deeds.flatMap((deed) =>
          "id" in deed && !deed.what.startsWith("un") && !removed.has(`${deed.what}:${deed.id}`)
            ? [`${KEY_OF[deed.what] ?? ""}.${deed.id}`]
            : [],
        );
        for (const one of all) {
          const there = thingsOf(one.state);
          for (const each of wanted) expect(there.has(each), each).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("are all empty and quiet after an erasing, unless they began anew", () => {
    fc.assert(
      fc.property(fc.array(deedOf(true), { maxLength: 60 }), device, (deeds, eraser) => {
        const lived = live(deeds.reduce(live, start()), { what: "erase", on: eraser });
        const all = settle(lived);
        const newest = Math.max(...lived.map(({ area }) => area.erasedAt));
        for (const one of all) {
          const { sharing } = one.state;
          // Whoever shares still began after the last erasing.
          if (sharing) expect(sharing.era).toBe(newest);
          if (sharing) expect(staleKeys(one.area)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const KEY_OF: Record<string, string> = { keep: "kept", wave: "not", write: "own", time: "time" };

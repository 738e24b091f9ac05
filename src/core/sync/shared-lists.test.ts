import { describe, expect, it } from "vitest";
import { blank, edited, kept, meet, NOW, nothing, on, own, time } from "../../../test/core/sync";
import { areaOf, recordOf } from "../../../test/core/sync-records";
import type { State } from "../state";
import type { SyncMap } from "./lww-map";
import type { SharedValue } from "./sync";
import { mergeRemote, recoverShared } from "./sync-state";

const hidden = (momentId: string, since = NOW) => ({ momentId, since });
const full: State = {
  ...blank,
  quietTimes: [time("t1")],
  kept: [kept("n1")],
  notForUs: [hidden("h1")],
  own: [own("own-1")],
};
const LISTS = ["quietTimes", "kept", "notForUs", "own"] as const;
/** Browser `b` wrote these. */
const written = (values: Readonly<Record<string, object>>): SyncMap<SharedValue> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, recordOf(value)]));
const { forWhom: _, ...overrides } = time("t1");
const merge = (values: Readonly<Record<string, object>>): State =>
  mergeRemote(on("a"), areaOf(written(values)), NOW);

describe("the lists that are shared", () => {
  it("have one key for each thing, by what it is and its own name", () => {
    const { area } = meet(on("a", full), nothing);
    const keys = ["kept.n1", "not.h1", "own.own-1", "time.t1"];
    expect(Object.keys(area.records).sort()).toEqual(keys);
  });

  it("arrive whole in another browser", () => {
    const second = meet(on("b"), meet(on("a", full), nothing).area).state;
    for (const list of LISTS) expect(second[list]).toEqual(full[list]);
  });

  it.each(LISTS)("let a removal from %s go everywhere, and touch no other list", (list) => {
    const first = meet(on("a", full), nothing);
    const second = meet(on("b"), first.area);
    const removed = meet(edited(second.state, { [list]: [] }), second.area);
    const after = meet(first.state, removed.area).state;
    for (const each of LISTS)
      if (each === list) expect(after[each]).toEqual([]);
      else expect(after[each]).toBe(first.state[each]);
  });

  it("stay the same objects where only a setting came, so that they are not saved again", () => {
    const { state } = meet(on("a", full), nothing);
    const merged = mergeRemote(state, areaOf({ "set.dose": recordOf("one-a-day") }), NOW);
    expect(merged.settings.dose).toBe("one-a-day");
    for (const list of LISTS) expect(merged[list]).toBe(state[list]);
  });

  it("keep for whom each quiet time is, whichever changed", () => {
    const bands = { t1: "0-6", t2: "12-24" } as const;
    const quietTimes = [
      { ...time("t1"), forWhom: bands.t1 },
      { ...time("t2"), forWhom: bands.t2 },
    ];
    const { state } = meet(on("a", { ...blank, quietTimes }), nothing);
    expect(state.quietTimes).toEqual(quietTimes);
    const later = recordOf({ ...overrides, id: "t2", start: 1_200 }, { revision: 2 });
    const merged = mergeRemote(state, areaOf({ "time.t2": later }), NOW);
    expect(merged.quietTimes).toEqual([quietTimes[0], { ...quietTimes[1], start: 1_200 }]);
  });
});

describe("the order of what is shared", () => {
  it("is the day's for quiet times, by name where two begin together", () => {
    const at = (id: string, start: number) => ({ ...overrides, id, start });
    const { quietTimes } = merge({
      "time.z": at("z", 600),
      "time.y": at("y", 700),
      "time.b": at("b", 700),
      "time.a": at("a", 1_000),
    });
    expect(quietTimes.map(({ id }) => id)).toEqual(["z", "b", "y", "a"]);
  });

  it("is from the oldest on for what was kept, waved away or written", () => {
    const { kept: all, ...rest } = merge({
      "kept.z": { ...kept("z"), keptAt: 1 },
      "kept.y": { ...kept("y"), keptAt: 2 },
      "kept.b": { ...kept("b"), keptAt: 2 },
      "kept.a": { ...kept("a"), keptAt: 3 },
      "not.z": hidden("z", 1),
      "not.y": hidden("y", 2),
      "not.b": hidden("b", 2),
      "not.a": hidden("a", 3),
      "own.own-z": { ...own("own-z"), madeAt: 1 },
      "own.own-y": { ...own("own-y"), madeAt: 2 },
      "own.own-b": { ...own("own-b"), madeAt: 2 },
      "own.own-a": { ...own("own-a"), madeAt: 3 },
    });
    expect(all.map(({ momentId }) => momentId)).toEqual(["z", "b", "y", "a"]);
    expect(rest.notForUs.map(({ momentId }) => momentId)).toEqual(["z", "b", "y", "a"]);
    expect(rest.own.map(({ id }) => id)).toEqual(["own-z", "own-b", "own-y", "own-a"]);
  });
});

describe("putting back what got lost here", () => {
  it("brings every list and every setting", () => {
    const settings = { ...blank.settings, dose: "one-a-day" as const };
    const { state } = meet(on("a", { ...full, settings }), nothing);
    const lost = { ...blank, sync: state.sync };
    expect(recoverShared(lost, NOW)).toEqual(state);
  });

  it("tells the others of a setting that was stored, but never noted as changed", () => {
    const { state, area } = meet(on("a", full), nothing);
    const torn = { ...state, settings: { ...state.settings, language: "fr" as const } };
    const other = meet(on("b"), meet(recoverShared(torn, NOW), area).area).state;
    expect(other.settings.language).toBe("fr");
  });

  it("changes nothing where nothing got lost, nothing is shared, or nobody was met yet", () => {
    const { state } = meet(on("a", full), nothing);
    for (const list of LISTS) expect(recoverShared(state, NOW)[list]).toBe(state[list]);
    expect(recoverShared(full, NOW)).toBe(full);
    const unmet = on("a", full);
    expect(recoverShared(unmet, NOW)).toBe(unmet);
  });
});

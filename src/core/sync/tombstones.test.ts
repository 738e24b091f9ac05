import { describe, expect, it } from "vitest";
import {
  blank,
  edited,
  kept,
  keysSetBy,
  meet,
  NOW,
  nothing,
  on,
  own,
  withKeys,
} from "../../../test/core/sync";
import { areaOf, recordOf } from "../../../test/core/sync-records";
import type { Area } from "../shared-area/area";
import type { State } from "../state";
import { DAY_MS } from "../time";
import { mergeRemote } from "./sync-state";
import { MAX_TOMBSTONES } from "./tombstones";

const KEY = "kept.n1";
/** A browser that let go of its one kept moment at `NOW`, and the store that it told. */
function letGo(): { state: State; area: Area } {
  const first = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
  return meet(edited(first.state, { kept: [] }), first.area);
}
const remembered = ({ sync }: State): string[] => Object.keys(sync?.records ?? {}).sort();
const numbered = (count: number) =>
  Array.from({ length: count }, (_, place) => kept(`m${String(place).padStart(3, "0")}`));
const keysOf = (moments: readonly { momentId: string }[]) =>
  moments.map(({ momentId }) => `kept.${momentId}`);

describe("what was removed on one browser", () => {
  it("stays so when another's older word of it comes late", () => {
    const { state } = letGo();
    const late = areaOf({ [KEY]: recordOf(kept("n1"), { device: "z" }) });
    const met = meet(state, late);
    expect(met.state.kept).toEqual([]);
    expect(met.area.records[KEY]?.value).toBeNull();
  });

  it("is there again once another changed it after the removal", () => {
    const { state } = letGo();
    const later = { ...kept("n1"), keptAt: NOW + 9 };
    const merged = mergeRemote(state, areaOf({ [KEY]: recordOf(later, { revision: 3 }) }), NOW);
    expect(merged.kept).toEqual([later]);
  });

  it("can be kept again there, and that is a change after the removal", () => {
    const { state, area } = letGo();
    const again = meet(edited(state, { kept: [kept("n1")] }), area);
    expect(again.state.kept).toEqual([kept("n1")]);
    expect(again.area.records[KEY]).toMatchObject({ revision: 3, value: kept("n1") });
    expect(again.state.sync?.removedSince).toEqual({});
  });

  it("is no news a second time", () => {
    const { state, area } = letGo();
    expect(edited(state, { kept: [] }, NOW + DAY_MS).sync).toBe(state.sync);
    expect(mergeRemote(state, area, NOW + DAY_MS)).toBe(state);
  });
});

describe("a removal", () => {
  it("is remembered for 180 days to the millisecond", () => {
    const { state, area } = letGo();
    expect(mergeRemote(state, area, NOW + 180 * DAY_MS)).toBe(state);
    expect(remembered(mergeRemote(state, area, NOW + 180 * DAY_MS + 1))).toEqual([]);
  });

  it("is forgotten 180 days after it was heard of, whoever removed it", () => {
    const area = areaOf({ [KEY]: recordOf(null) });
    const { state } = meet(on("a"), area);
    expect(remembered(mergeRemote(state, area, NOW + 180 * DAY_MS))).toEqual([KEY]);
    expect(remembered(mergeRemote(state, area, NOW + 181 * DAY_MS))).toEqual([]);
  });

  it("does not begin its 180 days anew with other changes", () => {
    const { state, area } = letGo();
    const half = meet(
      edited(state, { kept: [kept("h1")] }, NOW + 90 * DAY_MS),
      area,
      NOW + 90 * DAY_MS,
    );
    expect(remembered(mergeRemote(half.state, half.area, NOW + 180 * DAY_MS + 1))).toEqual([
      "kept.h1",
    ]);
  });

  it("begins its 180 days anew where the thing was kept again in between", () => {
    const { state, area } = letGo();
    const again = meet(
      edited(state, { kept: [kept("n1")] }, NOW + 90 * DAY_MS),
      area,
      NOW + 90 * DAY_MS,
    );
    const gone = edited(again.state, { kept: [] }, NOW + 100 * DAY_MS);
    const overrides = meet(gone, again.area, NOW + 100 * DAY_MS);
    expect(remembered(mergeRemote(overrides.state, overrides.area, NOW + 200 * DAY_MS))).toEqual([
      KEY,
    ]);
  });

  it("is never forgotten before the others could be told, however long that takes", () => {
    const first = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    const gone = edited(first.state, { kept: [] });
    expect(remembered(mergeRemote(gone, first.area, NOW + 900 * DAY_MS))).toEqual([KEY]);
  });

  it("is kept in mind where a newer version's word on the thing cannot be read", () => {
    const { state } = letGo();
    const unread = { ...nothing, keys: [KEY] };
    expect(mergeRemote(state, unread, NOW)).toBe(state);
  });

  it("is forgotten at once where nobody holds a word of it any more", () => {
    const { state } = letGo();
    expect(remembered(mergeRemote(state, { ...nothing, keys: ["kept.h1"] }, NOW))).toEqual([]);
  });

  it("that all have forgotten is cleared from the store, and nothing else is", () => {
    const { state, area } = letGo();
    const theirs = { "kept.z1": recordOf(kept("z1")) };
    const both = withKeys({ ...area, records: { ...area.records, ...theirs } });
    const later = meet(state, both, NOW + 181 * DAY_MS);
    expect(later.area.records).toEqual(theirs);
    expect(later.state.kept).toEqual([kept("z1")]);
  });

  it("is not said again to an area that lost it", () => {
    const { state } = letGo();
    expect(state.sync?.records[KEY]?.value).toBeNull();
    expect(keysSetBy(state)).toEqual([]);
  });
});

describe("of many removals", () => {
  /** Browser `a` once kept these, and let go of some of them, each at its time. */
  function after(count: number, waves: readonly { gone: number; at: number }[]) {
    let met = meet(on("a", { ...blank, kept: numbered(count) }), nothing);
    let left = numbered(count);
    for (const { gone, at } of waves) {
      left = left.slice(gone);
      met = meet(edited(met.state, { kept: left }, at), met.area, at);
    }
    return met;
  }

  it("a hundred are remembered, and none is forgotten before there are more", () => {
    const { state, area } = after(100, [{ gone: 100, at: NOW }]);
    expect(mergeRemote(state, area, NOW)).toBe(state);
    expect(remembered(state)).toHaveLength(100);
  });

  it("the oldest are forgotten first", () => {
    const waves = [
      { gone: 60, at: NOW + 2 },
      { gone: 60, at: NOW + 1 },
    ];
    const { state, area } = after(120, waves);
    const kept120 = keysOf(numbered(120));
    // The second sixty were let go of by a clock that had been set back: they count as the older ones.
    expect(remembered(mergeRemote(state, area, NOW + 3))).toEqual(kept120.slice(0, MAX_TOMBSTONES));
  });

  it("of one time the first by key stay, so that every browser forgets the same", () => {
    const { state, area } = after(101, [{ gone: 101, at: NOW }]);
    const turned = Object.fromEntries(Object.entries(state.sync?.removedSince ?? {}).reverse());
    const other = { ...state, sync: state.sync && { ...state.sync, removedSince: turned } };
    const first = keysOf(numbered(100));
    expect(remembered(mergeRemote(state, area, NOW))).toEqual(first);
    expect(remembered(mergeRemote(other, area, NOW))).toEqual(first);
  });

  it("one that was not told yet takes no other's place", () => {
    const { state, area } = after(100, [{ gone: 99, at: NOW }]);
    const unsent = edited(state, { kept: [] }, NOW + 1);
    expect(remembered(mergeRemote(unsent, area, NOW + 1))).toHaveLength(100);
  });

  it("what is still there is never forgotten", () => {
    const { state, area } = after(140, [{ gone: 120, at: NOW }]);
    const later = meet(state, area, NOW + 181 * DAY_MS);
    expect(later.state.kept).toEqual(numbered(140).slice(120));
    expect(Object.keys(later.area.records).sort()).toEqual(keysOf(numbered(140)).slice(120));
  });

  it("fewer are remembered where the area would hold more keys than it takes", () => {
    const many = Array.from({ length: 450 }, (_, place) => own(`own-${place}`));
    const first = meet(on("a", { ...blank, own: many, kept: numbered(90) }), nothing);
    const overrides = { ...first.area, records: first.state.sync?.records ?? {} };
    const { state, area } = meet(edited(first.state, { kept: [] }), withKeys(overrides));
    expect(Object.keys(mergeRemote(state, area, NOW).sync?.records ?? {})).toHaveLength(511);
  });
});

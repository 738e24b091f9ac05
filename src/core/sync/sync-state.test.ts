import { describe, expect, it } from "vitest";
import {
  blank,
  edited,
  kept,
  meet,
  NOW,
  nothing,
  on,
  own,
  time,
  writesOf,
} from "../../../test/core/sync";
import { DAY_MS } from "../time";
import { mergeRemote, recoverShared } from "./sync-state";
import { MAX_TOMBSTONES, TOMBSTONE_TTL_MS } from "./tombstones";

describe("sharing", () => {
  it("puts everything of the first browser in the store", () => {
    const { area } = meet(on("a", { ...blank, kept: [kept("n1")], own: [own("own-1")] }), nothing);
    expect(Object.keys(area.records).sort()).toEqual(["kept.n1", "own.own-1"]);
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
    const first = meet(on("a", { ...blank, own: [own("own-1")] }), nothing, NOW + 900 * DAY_MS);
    const second = meet(on("b"), first.area, NOW);
    const changed = edited(second.state, { own: [own("own-1", "second")] }, NOW - 900 * DAY_MS);
    const { area } = meet(changed, second.area, NOW);
    expect(meet(first.state, area).state.own).toEqual([own("own-1", "second")]);
  });

  it("settles two changes of the same revision alike on both sides", () => {
    const first = meet(on("a", { ...blank, own: [own("own-1")] }), nothing);
    const second = meet(on("b"), first.area);
    const here = edited(first.state, { own: [own("own-1", "a's")] });
    const there = edited(second.state, { own: [own("own-1", "b's")] });
    const overrides = meet(here, second.area);
    const both = meet(there, overrides.area);
    expect(both.state.own).toEqual([own("own-1", "b's")]);
    expect(meet(overrides.state, both.area).state.own).toEqual([own("own-1", "b's")]);
  });

  it("carries a removal over, and remembers it for 180 days", () => {
    const first = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    const second = meet(on("b"), first.area);
    const removed = meet(edited(second.state, { kept: [] }), second.area);
    const after = meet(first.state, removed.area);
    expect(after.state.kept).toEqual([]);
    expect(after.area.records["kept.n1"]?.value).toBeNull();
    const later = meet(after.state, after.area, NOW + TOMBSTONE_TTL_MS + DAY_MS);
    expect(later.area.records).toEqual({});
  });

  it("remembers no more than a hundred removals", () => {
    const many = Array.from({ length: 120 }, (_, place) => kept(`m${place}`));
    const first = meet(on("a", { ...blank, kept: many }), nothing);
    const overrides = meet(edited(first.state, { kept: [] }), first.area);
    const after = meet(overrides.state, overrides.area);
    expect(Object.keys(after.area.records)).toHaveLength(MAX_TOMBSTONES);
    expect(meet(after.state, after.area).state.kept).toEqual([]);
  });

  it("writes again what vanished without a word, but not an old removal", () => {
    const first = meet(on("a", { ...blank, kept: [kept("n1"), kept("h1")] }), nothing);
    const removed = meet(edited(first.state, { kept: [kept("n1")] }), first.area);
    expect(Object.keys(meet(removed.state, nothing).area.records)).toEqual(["kept.n1"]);
  });

  it("does not let a removal that nobody was told of take away what another browser keeps later", () => {
    const first = meet(on("a"), nothing);
    const second = meet(on("b"), first.area);
    // Kept and let go of again before the others could be told of either.
    const unsure = edited(edited(first.state, { kept: [kept("z1")] }), { kept: [] });
    const alone = meet(unsure, second.area);
    expect(alone.area.records).toEqual({});
    const keeper = meet(edited(second.state, { kept: [kept("z1")] }), alone.area);
    const again = meet(alone.state, keeper.area);
    expect(again.state.kept).toEqual([kept("z1")]);
    expect(meet(keeper.state, again.area).state.kept).toEqual([kept("z1")]);
  });

  it("lets a removal go everywhere once one browser has, so that the thing can be made anew", () => {
    const first = meet(on("a", { ...blank, kept: [kept("z1")] }), nothing);
    const second = meet(on("b"), first.area);
    const gone = meet(edited(second.state, { kept: [] }), second.area);
    const merged = meet(first.state, gone.area);
    expect(merged.state.sync?.records["kept.z1"]?.value).toBeNull();
    const forgot = meet(merged.state, merged.area, NOW + 181 * DAY_MS);
    expect(forgot.area.records).toEqual({});
    const later = meet(gone.state, forgot.area);
    expect(later.state.sync?.records).toEqual({});
    const anew = meet(edited(forgot.state, { kept: [kept("z1")] }), later.area);
    expect(meet(later.state, anew.area).state.kept).toEqual([kept("z1")]);
  });

  it("never writes over what it cannot read", () => {
    const first = on("a", { ...blank, kept: [kept("n1")] });
    const { area } = meet(first, { ...nothing, keys: ["kept.n1"] });
    expect(area.records).toEqual({});
  });

  it("does not take a list that got lost here for one that was emptied", () => {
    const { state } = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    expect(recoverShared({ ...state, kept: [] }, NOW).kept).toEqual([kept("n1")]);
  });

  it("has nothing to say the second time", () => {
    const { state, area } = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    expect(mergeRemote(state, area, NOW)).toBe(state);
    expect(writesOf(state, area)).toEqual({ set: [], remove: [] });
  });

  it("shows and shares all that two full browsers have, though neither would take as many alone", () => {
    const times = (name: string) =>
      Array.from({ length: 60 }, (_, place) => time(`${name}${place}`)).map((one, place) => ({
        ...one,
        start: place,
        name,
      }));
    const first = meet(on("a", { ...blank, quietTimes: times("a") }), nothing);
    const second = meet(on("b", { ...blank, quietTimes: times("b") }), first.area);
    expect(second.state.quietTimes).toHaveLength(120);
    expect(meet(first.state, second.area).state.quietTimes).toHaveLength(120);
  });
});

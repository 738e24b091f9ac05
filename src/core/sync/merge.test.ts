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
  writesOf,
} from "../../../test/core/sync";
import { areaOf, recordOf } from "../../../test/core/sync-records";
import type { State } from "../state";
import { MAX_REVISION_LEAD } from "./lww-map";
import { mergeRemote, recordLocalChanges } from "./sync-state";

const beard = (text: string) => own("own-1", text);
/** A browser `m` that has changed its one moment once: revision 2. */
const changedOnce = (): State =>
  edited(meet(on("m", { ...blank, own: [beard("")] }), nothing).state, { own: [beard("ours")] });
const merge = (entry: ReturnType<typeof recordOf>): State =>
  mergeRemote(changedOnce(), areaOf({ "own.own-1": entry }), NOW);
describe("of two changes of one thing", () => {
  it.each([
    ["a higher revision wins, whoever made it", { revision: 3, device: "a" }, "theirs"],
    ["a lower one that comes late loses, whoever made it", { revision: 1, device: "z" }, "ours"],
    ["the later name wins a tie", { revision: 2, device: "n" }, "theirs"],
    ["the earlier name loses a tie", { revision: 2, device: "l" }, "ours"],
  ])("%s", (_, overrides, text) => {
    expect(merge(recordOf(beard("theirs"), overrides)).own).toEqual([beard(text)]);
  });

  it.each([
    ["vest", "vest"],
    ["apron", "ours"],
  ])("two of one name settle a tie by what they hold: %s and ours make %s", (theirs, text) => {
    expect(merge(recordOf(beard(theirs), { revision: 2, device: "m" })).own).toEqual([beard(text)]);
  });

  it.each([
    ["a million ahead is taken", 2 + MAX_REVISION_LEAD, "theirs"],
    ["further ahead is refused", 3 + MAX_REVISION_LEAD, "ours"],
  ])("one %s", (_, revision, text) => {
    expect(merge(recordOf(beard("theirs"), { revision })).own).toEqual([beard(text)]);
  });

  it("leaves a refused record where it lies", () => {
    const area = areaOf({
      "own.own-1": recordOf(beard("theirs"), { revision: 1e9 }),
      "kept.n1": recordOf(null, { revision: 1e9 }),
    });
    expect(writesOf(changedOnce(), area)).toEqual({ set: [], remove: [] });
  });

  it("is told by who has the newer one, and by nobody else", () => {
    const key = "own.own-1";
    const theirs = (revision: number) => areaOf({ [key]: recordOf(beard("theirs"), { revision }) });
    expect(keysSetBy(changedOnce(), theirs(1))).toEqual([key]);
    expect(keysSetBy(changedOnce(), theirs(3))).toEqual([]);
  });

  it("is no change at all where a change that was heard comes again", () => {
    const area = areaOf({ "own.own-1": recordOf(beard("theirs"), { revision: 3 }) });
    const merged = mergeRemote(changedOnce(), area, NOW);
    expect(mergeRemote(merged, area, NOW + 1)).toBe(merged);
    expect(recordLocalChanges(merged, NOW + 1)).toBe(merged);
    expect(writesOf(merged, area)).toEqual({ set: [], remove: [] });
  });
});

describe("a change", () => {
  it("says who made it, and counts on from the last", () => {
    const { state } = meet(on("m", { ...blank, own: [beard("")] }), nothing);
    const first = { revision: 1, device: "m", value: beard("") };
    expect(state.sync?.records).toEqual({ "own.own-1": first });
    const then = edited(state, { own: [beard("ours")] }, NOW + 7);
    const second = { ...first, revision: 2, value: beard("ours") };
    expect(then.sync?.records).toEqual({ "own.own-1": second });
  });

  it("leaves what was said of other things as it was", () => {
    const { state } = meet(on("m", { ...blank, kept: [kept("h1")], own: [beard("")] }), nothing);
    const then = edited(state, { own: [beard("ours")] });
    expect(then.sync?.records["kept.h1"]).toBe(state.sync?.records["kept.h1"]);
  });

  it("is nothing to tell while nothing is shared", () => {
    const alone = { ...blank, kept: [kept("h1")] };
    expect(recordLocalChanges(alone, NOW)).toBe(alone);
    expect(mergeRemote(alone, areaOf({ "kept.n1": recordOf(kept("n1")) }), NOW)).toBe(alone);
  });

  it("waits for the first look at what the others have: theirs may be there already", () => {
    const unmet = on("m", { ...blank, own: [beard("ours")] });
    expect(recordLocalChanges(unmet, NOW)).toBe(unmet);
    const { state } = meet(unmet, areaOf({ "own.own-1": recordOf(beard("theirs")) }));
    expect(state.own).toEqual([beard("theirs")]);
  });
});

describe("the first look at what the others have", () => {
  it("takes theirs where both have a thing, and has then nothing to say of it", () => {
    const area = areaOf({ "own.own-1": recordOf(beard("theirs")) });
    const met = meet(on("z", { ...blank, own: [beard("ours")] }), area);
    expect(met.state.own).toEqual([beard("theirs")]);
    expect(met.area).toEqual(area);
  });

  it("brings back what they had removed and is still here, as a later change", () => {
    const gone = recordOf(null, { revision: 4 });
    const met = meet(on("a", { ...blank, own: [beard("ours")] }), areaOf({ "own.own-1": gone }));
    expect(met.state.own).toEqual([beard("ours")]);
    expect(met.area.records["own.own-1"]).toMatchObject({ revision: 5, value: beard("ours") });
  });

  it("leaves to them what this version cannot read, and shares the rest", () => {
    const here = { ...blank, kept: [kept("h1")], own: [beard("ours")] };
    const { state, area } = meet(on("a", here), { ...nothing, keys: ["own.own-1"] });
    expect(state.own).toEqual([beard("ours")]);
    expect(Object.keys(area.records)).toEqual(["kept.h1"]);
  });
});

describe("settings", () => {
  const ours = {
    language: "fr",
    cardAfter: 0,
    dose: "one-a-day",
    smallFirst: true,
    showSince: true,
    hideBrowsing: true,
    avoid: ["touch"],
  } as const;
  const chosen: State = { ...blank, settings: { ...blank.settings, ...ours, avoid: ["touch"] } };

  it("of how cards come go to the others, be they off or none", () => {
    const { area } = meet(on("a", chosen), nothing);
    expect(Object.keys(area.records).sort()).toEqual(
      Object.keys(ours)
        .map((name) => `set.${name}`)
        .sort(),
    );
    expect(meet(on("b"), area).state.settings).toEqual({ ...blank.settings, ...ours });
  });

  it("of what one browser can do stay there", () => {
    const here = { ...chosen.settings, toolbar: false, notify: true, toolbarNeedsClick: true };
    const first = meet(on("a", { ...blank, settings: here }), nothing);
    const second = meet(on("b"), first.area).state;
    expect(second.settings).toEqual(chosen.settings);
    expect(meet(first.state, areaOf({})).state.settings).toBe(first.state.settings);
  });

  it("that were put back to how they begin are a change like any other", () => {
    const first = meet(on("a", chosen), nothing);
    const second = meet(on("b"), first.area);
    const back = meet(edited(second.state, { settings: blank.settings }), second.area);
    expect(meet(first.state, back.area).state.settings).toEqual(blank.settings);
  });

  it("stay as they are here where the others never touched them", () => {
    const { state } = meet(on("a", chosen), nothing);
    const merged = mergeRemote(state, areaOf({ "kept.h1": recordOf(kept("h1")) }), NOW);
    expect(merged.kept).toEqual([kept("h1")]);
    expect(merged.settings).toBe(state.settings);
  });
});

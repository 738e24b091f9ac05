import { describe, expect, it } from "vitest";
import { blank, edited, kept, meet, NOW, nothing, on, own } from "../../test/domain/sharing";
import { areaOf, entryOf } from "../../test/domain/sharing-entries";
import type { State } from "../core/state";
import { HIGHEST_REV, hearArea, noteChanges, startSharing, writesFor } from "./sharing";

const beard = (text: string) => own("own-1", text);
/** A browser `m` that has changed its one moment once: revision 2. */
const changedOnce = (): State =>
  edited(meet(on("m", { ...blank, own: [beard("")] }), nothing).state, { own: [beard("ours")] });
const hears = (entry: ReturnType<typeof entryOf>): State =>
  hearArea(changedOnce(), areaOf({ "own.own-1": entry }), NOW);
const writes = (state: State, area = nothing) =>
  writesFor(state.sharing ?? startSharing("nobody"), area);

describe("of two changes of one thing", () => {
  it.each([
    ["a higher revision wins, whoever made it", { rev: 3, device: "a" }, "theirs"],
    ["a lower one that comes late loses, whoever made it", { rev: 1, device: "z" }, "ours"],
    ["the later name wins a tie", { rev: 2, device: "n" }, "theirs"],
    ["the earlier name loses a tie", { rev: 2, device: "l" }, "ours"],
  ])("%s", (_, told, text) => {
    expect(hears(entryOf(beard("theirs"), told)).own).toEqual([beard(text)]);
  });

  it.each([
    ["vest", "vest"],
    ["apron", "ours"],
  ])("two of one name settle a tie by what they hold: %s and ours make %s", (theirs, text) => {
    expect(hears(entryOf(beard(theirs), { rev: 2, device: "m" })).own).toEqual([beard(text)]);
  });

  it("is readable though the revision before it was as high as there are", () => {
    const highest = entryOf(beard("theirs"), { rev: HIGHEST_REV });
    const state = hears(highest);
    const changed = edited(state, { own: [beard("ours again")] });
    expect(changed.sharing?.entries["own.own-1"]?.rev).toBe(HIGHEST_REV);
  });

  it("is told by who has the newer one, and by nobody else", () => {
    const key = "own.own-1";
    const theirs = (rev: number) => areaOf({ [key]: entryOf(beard("theirs"), { rev }) });
    expect(Object.keys(writes(changedOnce(), theirs(1)).set)).toEqual([key]);
    expect(writes(changedOnce(), theirs(3)).set).toEqual({});
  });

  it("is no change at all where a change that was heard comes again", () => {
    const area = areaOf({ "own.own-1": entryOf(beard("theirs"), { rev: 3 }) });
    const heard = hearArea(changedOnce(), area, NOW);
    expect(hearArea(heard, area, NOW + 1)).toBe(heard);
    expect(noteChanges(heard, NOW + 1)).toBe(heard);
    expect(writes(heard, area)).toEqual({ set: {}, remove: [], erasedAt: null });
  });
});

describe("a change", () => {
  it("says who made it, when by their clock, and counts on from the last", () => {
    const { state } = meet(on("m", { ...blank, own: [beard("")] }), nothing);
    const first = { rev: 1, device: "m", at: NOW, era: 0, value: beard("") };
    expect(state.sharing?.entries).toEqual({ "own.own-1": first });
    const then = edited(state, { own: [beard("ours")] }, NOW + 7);
    const second = { ...first, rev: 2, at: NOW + 7, value: beard("ours") };
    expect(then.sharing?.entries).toEqual({ "own.own-1": second });
  });

  it("leaves what was said of other things as it was", () => {
    const { state } = meet(on("m", { ...blank, kept: [kept("h1")], own: [beard("")] }), nothing);
    const then = edited(state, { own: [beard("ours")] });
    expect(then.sharing?.entries["kept.h1"]).toBe(state.sharing?.entries["kept.h1"]);
  });

  it("is nothing to tell while nothing is shared", () => {
    const alone = { ...blank, kept: [kept("h1")] };
    expect(noteChanges(alone, NOW)).toBe(alone);
    expect(hearArea(alone, areaOf({ "kept.n1": entryOf(kept("n1")) }), NOW)).toBe(alone);
  });

  it("waits for the first look at what the others have: theirs may be there already", () => {
    const unmet = on("m", { ...blank, own: [beard("ours")] });
    expect(noteChanges(unmet, NOW)).toBe(unmet);
    const { state } = meet(unmet, areaOf({ "own.own-1": entryOf(beard("theirs")) }));
    expect(state.own).toEqual([beard("theirs")]);
  });
});

describe("the first look at what the others have", () => {
  it("takes theirs where both have a thing, and has then nothing to say of it", () => {
    const area = areaOf({ "own.own-1": entryOf(beard("theirs")) });
    const met = meet(on("z", { ...blank, own: [beard("ours")] }), area);
    expect(met.state.own).toEqual([beard("theirs")]);
    expect(met.area).toEqual(area);
  });

  it("brings back what they had removed and is still here, as a later change", () => {
    const gone = entryOf(null, { rev: 4 });
    const met = meet(on("a", { ...blank, own: [beard("ours")] }), areaOf({ "own.own-1": gone }));
    expect(met.state.own).toEqual([beard("ours")]);
    expect(met.area.entries["own.own-1"]).toMatchObject({ rev: 5, value: beard("ours") });
  });

  it("leaves to them what this version cannot read, and shares the rest", () => {
    const here = { ...blank, kept: [kept("h1")], own: [beard("ours")] };
    const { state, area } = meet(on("a", here), { ...nothing, unreadable: ["own.own-1"] });
    expect(state.own).toEqual([beard("ours")]);
    expect(Object.keys(area.entries)).toEqual(["kept.h1"]);
  });
});

describe("settings", () => {
  const ours = {
    language: "fr",
    cardAfter: 0,
    dose: "one-a-day",
    smallFirst: true,
    showSince: false,
    avoid: ["touch"],
  } as const;
  const chosen: State = { ...blank, settings: { ...blank.settings, ...ours, avoid: ["touch"] } };

  it("of how cards come go to the others, be they off or none", () => {
    const { area } = meet(on("a", chosen), nothing);
    expect(Object.keys(area.entries).sort()).toEqual(
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
    const heard = hearArea(state, areaOf({ "kept.h1": entryOf(kept("h1")) }), NOW);
    expect(heard.kept).toEqual([kept("h1")]);
    expect(heard.settings).toBe(state.settings);
  });
});

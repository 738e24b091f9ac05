import { describe, expect, it } from "vitest";
import { blank, edited, kept, meet, NOW, nothing, on } from "../../test/domain/sharing";
import { areaOf, entryOf } from "../../test/domain/sharing-entries";
import type { State } from "../core/state";
import { eraOf, hearArea, staleKeys, startSharing, wasErased, writesFor } from "./sharing";

const ERA = 5_000;
const before = entryOf(kept("n1"), { era: ERA - 1, rev: 9 });
const after = entryOf(kept("h1"), { era: ERA });
/** A browser that met the others after the erasing, with one kept moment. */
const since = (state: State = { ...blank, kept: [kept("h1")] }): State =>
  meet(on("a", state), { ...nothing, erasedAt: ERA }).state;
const writes = (state: State, area = nothing) =>
  writesFor(state.sharing ?? startSharing("nobody"), area);

describe("an erasing", () => {
  it("is heard of by its own word, or by that of whoever began anew after it", () => {
    const { state } = meet(on("a", { ...blank, kept: [kept("n1")] }), nothing);
    expect(wasErased(state, { ...nothing, erasedAt: ERA })).toBe(true);
    expect(wasErased(state, areaOf({ "kept.h1": after }))).toBe(true);
  });

  it("is heard of once: not by who came after it, nor where an older one's word comes late", () => {
    expect(wasErased(since(), { ...nothing, erasedAt: ERA })).toBe(false);
    expect(wasErased(since(), { ...nothing, erasedAt: ERA - 1 })).toBe(false);
    expect(wasErased(since(), nothing)).toBe(false);
  });

  it("is nothing to who has not met the others, or shares nothing: what is here stays", () => {
    const area = { ...nothing, erasedAt: ERA };
    expect(wasErased(on("a"), area)).toBe(false);
    expect(wasErased(blank, area)).toBe(false);
  });

  it("is the newest that anything in the store tells of", () => {
    expect(eraOf(nothing)).toBe(0);
    expect(eraOf(areaOf({ a: before, b: after }))).toBe(ERA);
    expect(eraOf(areaOf({ a: after, b: before }, { erasedAt: ERA + 1 }))).toBe(ERA + 1);
  });

  it("should have taken along what came before it, and nothing that came after", () => {
    const area = areaOf({ "kept.n1": before, "kept.h1": after });
    expect(staleKeys(area)).toEqual(["kept.n1"]);
    expect(staleKeys({ ...area, erasedAt: ERA + 1 })).toEqual(["kept.n1", "kept.h1"]);
    expect(staleKeys(areaOf({ "kept.h1": after }, { erasedAt: ERA }))).toEqual([]);
  });
});

describe("after an erasing", () => {
  it("what is from before it is not heard, be its revision ever so high", () => {
    const state = since();
    const late = areaOf({ "kept.n1": before }, { erasedAt: ERA });
    expect(hearArea(state, late, NOW)).toBe(state);
    expect(hearArea(on("b"), late, NOW).kept).toEqual([]);
  });

  it("what is from before it is cleared away, or written over with what is there now", () => {
    const late = { "kept.n1": before, "kept.h1": { ...before, value: kept("h1") } };
    const met = meet(since(), areaOf(late, { erasedAt: ERA }));
    expect(met.state.kept).toEqual([kept("h1")]);
    expect(met.area.entries).toEqual({
      "kept.h1": { rev: 1, device: "a", at: NOW, era: ERA, value: kept("h1") },
    });
  });

  it("changes say that they came after it", () => {
    const state = edited(since(), { kept: [kept("h1"), kept("y1")] });
    expect(writes(state, nothing).set["kept.y1"]?.era).toBe(ERA);
  });

  it("what came after a yet newer one is not written over", () => {
    const newer = areaOf({ "kept.h1": { ...after, era: ERA + 1 } });
    const ours = edited(since(), { kept: [{ ...kept("h1"), keptAt: NOW + 9 }] });
    expect(ours.sharing?.entries["kept.h1"]?.rev).toBe(2);
    expect(writes(ours, newer).set).toEqual({});
    const unknown = areaOf({ "kept.z1": { ...after, era: ERA + 1 } });
    expect(writes(since(), unknown).remove).toEqual([]);
  });

  it("what another wrote since is not cleared away before it was heard", () => {
    const unheard = areaOf({ "kept.z1": { ...after, value: kept("z1") } }, { erasedAt: ERA });
    expect(writes(since(), unheard).remove).toEqual([]);
  });

  it("its word is said again to a store that lost it, and never put back to an older one", () => {
    expect(writes(since(), nothing).erasedAt).toBe(ERA);
    expect(writes(since(), { ...nothing, erasedAt: ERA }).erasedAt).toBeNull();
    expect(writes(since(), { ...nothing, erasedAt: ERA + 1 }).erasedAt).toBeNull();
  });

  it("who has met nobody has nothing to say", () => {
    const area = areaOf({ "kept.n1": before });
    expect(writes(on("a"), area)).toEqual({ set: {}, remove: [], erasedAt: null });
  });
});

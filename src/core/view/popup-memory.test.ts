import { describe, expect, it } from "vitest";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { MAX_EXCEPT } from "../moment/moment";
import { HOUR_MS } from "../time";
import { parsePopupMemory } from "./popup-memory";

const NOW = 1_000 * HOUR_MS;
const at = NOW - 1;
const changes = { name: "Before the ", start: null, lengthMinutes: 4, days: [3] };
const draft = { quietTimeId: "new", isNew: true, changes };
const undo = { done: "removed", quietTime: quietTimeOf() };
const filters = { handsFull: true, onTheRoad: false, calm: false, tired: false };
const moment = {
  filters,
  idea: { momentId: "z1", wording: "plain", routine: "bedtime" },
  seen: ["n1", "z1"],
};

describe("what a popup left", () => {
  it("is read as it was written, a half-written quiet time with its empty fields too", () => {
    const stored = { draft: { ...draft, at }, undo: { ...undo, at }, moment: { ...moment, at } };
    expect(parsePopupMemory(stored, NOW)).toEqual({ draft, undo, moment });
  });

  it.each([
    [NOW, true],
    [NOW - HOUR_MS + 1, true],
    [NOW - HOUR_MS, false],
    // The clock was set back.
    [NOW + 1, false],
    [Number.NaN, false],
    [undefined, false],
    ["1", false],
  ])("of %j is remembered: %j", (writtenAt, isRemembered) => {
    const memory = parsePopupMemory({ draft: { ...draft, at: writtenAt } }, NOW);
    expect(memory).toEqual(isRemembered ? { draft } : {});
  });

  it("expires by part", () => {
    const stored = { draft: { ...draft, at: NOW - HOUR_MS }, undo: { ...undo, at } };
    expect(parsePopupMemory(stored, NOW)).toEqual({ undo });
  });

  it.each([
    ["no record", { draft: "half" }],
    ["a draft of no quiet time", { draft: { ...draft, quietTimeId: "", at } }],
    ["an unknown routine", { draft: { ...draft, changes: { routines: ["tax"] }, at } }],
    [
      "a field that is there without a value",
      { draft: { ...draft, changes: { name: undefined }, at } },
    ],
    ["a name without end", { draft: { ...draft, changes: { name: "a".repeat(10_001) }, at } }],
    ["an undo of something else", { undo: { ...undo, done: "erased", at } }],
    ["an undo that puts back no whole quiet time", { undo: { ...undo, quietTime: changes, at } }],
    ["a moment without filters", { moment: { ...moment, filters: {}, at } }],
    [
      "more moments than a request may name",
      { moment: { ...moment, seen: Array(MAX_EXCEPT + 1).fill("z1"), at } },
    ],
    ["an unknown key", { stories: { at } }],
  ])("is forgotten where it is %s", (_, stored) => {
    expect(parsePopupMemory(stored, NOW)).toEqual({});
  });

  it("loses what no eye can see in a name, as every name does", () => {
    const hidden = { ...draft, changes: { name: "Ba\u202eth" } };
    const memory = parsePopupMemory({ draft: { ...hidden, at } }, NOW);
    expect(memory.draft?.changes.name).toBe("Bath");
  });
});

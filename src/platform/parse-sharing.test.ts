import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY, INITIAL_VOLATILE, type State } from "../core/state";
import { hearArea, startSharing, writesFor } from "../domain/sharing";
import { parseArea, parseSharing, writeEntry } from "./parse-sharing";
import { parseStored } from "./parse-stored";

const NOW = Date.UTC(2026, 10, 23, 18);
const head = { rev: 3, device: "another", at: NOW };
const kept = { momentId: "n1", wording: "plain", keptAt: NOW };
const state: State = {
  ...EMPTY,
  volatile: INITIAL_VOLATILE,
  kept: [{ momentId: "z1", wording: "plain", keptAt: NOW }],
  sharing: startSharing("here"),
};

describe("the shared store, read", () => {
  it("gives things, removals and the last erasing", () => {
    const area = parseArea({
      "kept.n1": { ...head, value: kept },
      "own.own-1": { ...head, gone: true },
      "set.dose": { ...head, era: 7, value: "one-a-day" },
      erased: { erasedAt: 7 },
    });
    expect(area).toEqual({
      entries: {
        "kept.n1": { ...head, era: 0, value: kept },
        "own.own-1": { ...head, era: 0, value: null },
        "set.dose": { ...head, era: 7, value: "one-a-day" },
      },
      erasedAt: 7,
      unreadable: ["erased"],
    });
  });

  it.each([
    ["a setting that stays in each browser", "set.bands", ["0-6"]],
    ["a setting that is none", "set.toString", 1],
    ["a kind of a newer version", "story.1", {}],
    ["a key that only begins like one", "kepts", { ...kept, momentId: "kepts" }],
    ["a thing under another's key", "kept.h1", kept],
    ["a wrong thing", "kept.n1", { ...kept, wording: "shouted" }],
    ["a prototype's key", "__proto__", kept],
    ["nothing at all", "kept.n1", undefined],
  ])("sets aside %s, and does not write over it", (_, key, value) => {
    const { entries, unreadable } = parseArea({ [key]: { ...head, value } });
    expect(entries).toEqual({});
    expect(unreadable).toEqual([key]);
  });

  it("is read again as it was written", () => {
    const area = parseArea({
      "kept.n1": { ...head, value: kept },
      "not.h1": { ...head, gone: true },
    });
    const written = Object.fromEntries(
      Object.entries(area.entries).map(([key, entry]) => [key, writeEntry(entry)]),
    );
    expect(parseArea(written)).toEqual(area);
  });

  it("whatever lies in it, is heard without harm and without writing over what is not ours", () => {
    const key = fc.oneof(
      fc.constantFrom("kept.n1", "time.a", "set.dose", "own.own-1", "erased", "__proto__", "not."),
      fc.string(),
    );
    const junk = fc.anything({ maxDepth: 3, withNullPrototype: true });
    const entry = fc.oneof(
      junk,
      fc.record({ ...constants(head), value: fc.oneof(junk, fc.constant(kept)) }),
      fc.record({ ...constants(head), gone: junk }),
      fc.record({ erasedAt: junk }),
    );
    fc.assert(
      fc.property(fc.dictionary(key, entry), (raw) => {
        const area = parseArea(raw);
        const heard = hearArea(state, area, NOW);
        expect(heard.kept.map(({ momentId }) => momentId)).toContain("z1");
        if (!heard.sharing) throw new Error("sharing ended by itself");
        const writes = writesFor(heard.sharing, area);
        for (const each of area.unreadable) {
          expect(Object.keys(writes.set)).not.toContain(each);
          expect(writes.remove).not.toContain(each);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("what this browser keeps of sharing", () => {
  it("is read again as it was stored", () => {
    const { sharing } = hearArea(state, parseArea({ "kept.n1": { ...head, value: kept } }), NOW);
    expect(parseSharing(JSON.parse(JSON.stringify(sharing)))).toEqual(sharing);
  });

  it("is off for who stored something before there was sharing", () => {
    const { stored, setAside } = parseStored({ kept: [kept] });
    expect(stored.sharing).toBeNull();
    expect(setAside).toEqual([]);
  });

  it("is off and set aside where it is broken, so that nothing counts as removed", () => {
    const { sharing } = hearArea(state, parseArea({ "kept.n1": { ...head, value: kept } }), NOW);
    const broken = { ...sharing, entries: { "kept.n1": { ...head, era: 0, value: 7 } } };
    const { stored, setAside } = parseStored({ sharing: broken });
    expect(stored.sharing).toBeNull();
    expect(setAside).toEqual([{ key: "sharing", raw: broken }]);
  });
});

const constants = <Fields extends Record<string, unknown>>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fc.constant(value)]));

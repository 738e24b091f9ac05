import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quietTimeOf } from "../core/quiet-time/presets";
import { encodeRecord, planWrites } from "../core/shared-area/plan-writes";
import { EMPTY, INITIAL_VOLATILE, type State } from "../core/state";
import { type Sync, startSync } from "../core/sync/sync";
import { mergeRemote } from "../core/sync/sync-state";
import { parseArea, parseSync } from "./parse-area";
import { parseStored } from "./parse-stored";

const NOW = Date.UTC(2026, 10, 23, 18);
const head = { rev: 3, by: "another" };
const kept = { momentId: "n1", wording: "plain", keptAt: NOW };
const { momentId: _, ...sent } = kept;
const state: State = {
  ...EMPTY,
  volatile: INITIAL_VOLATILE,
  kept: [{ momentId: "z1", wording: "plain", keptAt: NOW }],
  sync: startSync("here"),
};
const syncOf = (merged: State): Sync => {
  if (!merged.sync) throw new Error("sharing ended by itself");
  return merged.sync;
};

describe("the shared area, read", () => {
  it("gives things under their keys, removals and the marker", () => {
    const raw = {
      "kept.n1": { ...head, value: sent },
      "own.own-1": { ...head, gone: true },
      "set.dose": { ...head, value: "one-a-day" },
      sharing: { generation: 7, ended: true },
    };
    const record = { revision: 3, device: "another" };
    const { keys, ...area } = parseArea(raw);
    expect(area).toEqual({
      records: {
        "kept.n1": { ...record, value: kept },
        "own.own-1": { ...record, value: null },
        "set.dose": { ...record, value: "one-a-day" },
      },
      generation: 7,
      isEnded: true,
    });
    expect(keys).toEqual(Object.keys(raw));
  });

  it.each([
    ["a setting that stays in each browser", "set.bands", ["0-6"]],
    ["a setting that is none", "set.toString", 1],
    ["a setting that is nothing", "set.dose", null],
    ["a kind of a newer version", "story.1", {}],
    ["a key that only begins like one", "kepts", sent],
    ["a key without an id", "kept.", sent],
    ["a wrong thing", "kept.n1", { ...sent, wording: "shouted" }],
    ["a prototype's key", "__proto__", sent],
    ["nothing at all", "kept.n1", undefined],
  ])("understands nothing of %s, and does not write over it", (_, key, value) => {
    const { records, keys } = parseArea({ [key]: { ...head, value } });
    expect(records).toEqual({});
    expect(keys).toEqual([key]);
  });

  it("carries fields of a newer version, and no age band", () => {
    const { forWhom, id, ...time } = quietTimeOf("bedtime", "t", "");
    const value = { ...time, colour: "green", forWhom: "0-6" };
    const { records } = parseArea({ "time.t": { ...head, value } });
    expect(records["time.t"]?.value).toEqual({ ...time, id, colour: "green" });
  });

  it("is read again as it was written", () => {
    const area = parseArea({
      "kept.n1": { ...head, value: { ...sent, colour: "green" } },
      "not.h1": { ...head, gone: true },
    });
    const written = Object.entries(area.records).map(([key, record]) => [
      key,
      JSON.parse(JSON.stringify(encodeRecord(key, record))),
    ]);
    expect(parseArea(Object.fromEntries(written))).toEqual(area);
  });

  it("whatever lies in it, is merged without harm and without writing over what is not ours", () => {
    const key = fc.oneof(
      fc.constantFrom("kept.n1", "time.a", "set.dose", "own.own-1", "sharing", "erased", "not."),
      fc.constantFrom("__proto__", "."),
      fc.string(),
    );
    const junk = fc.anything({ maxDepth: 3, withNullPrototype: true });
    const item = fc.oneof(
      junk,
      fc.record({ ...constants(head), value: fc.oneof(junk, fc.constant(sent)) }),
      fc.record({ rev: junk, device: junk, at: junk, era: junk, value: fc.constant(kept) }),
      fc.record({ ...constants(head), gone: junk }),
      fc.record({ generation: junk, ended: junk }),
      fc.record({ erasedAt: junk }),
    );
    fc.assert(
      fc.property(fc.dictionary(key, item), (raw) => {
        const area = parseArea(raw);
        const merged = mergeRemote(state, area, NOW);
        expect(merged.kept.map(({ momentId }) => momentId)).toContain("z1");
        const { set, remove } = planWrites(syncOf(merged), area);
        for (const each of area.keys) {
          if (each in area.records || each === "sharing") continue;
          expect(set.map(([name]) => name)).not.toContain(each);
          expect(remove).not.toContain(each);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("what this browser keeps of sharing", () => {
  const { sync } = mergeRemote(state, parseArea({ "kept.n1": { ...head, value: sent } }), NOW);

  it("is read again as it was stored", () => {
    expect(parseSync(JSON.parse(JSON.stringify(sync)))).toEqual(sync);
  });

  it("is off for who stored something before there was sharing", () => {
    const { stored, setAside } = parseStored({ kept: [kept] });
    expect(stored.sync).toBeNull();
    expect(setAside).toEqual([]);
  });

  it("forgets a record that is broken, and nothing of the thing itself", () => {
    const broken = { ...sync?.records, "kept.n1": { revision: 3, device: "another", value: 7 } };
    const read = parseSync({ ...sync, records: broken });
    expect(Object.keys(read?.records ?? {})).toEqual(["kept.z1"]);
  });

  it("is off and set aside where it is no such thing, so that nothing counts as removed", () => {
    const broken = { ...sync, records: 7 };
    const { stored, setAside } = parseStored({ sync: broken });
    expect(stored.sync).toBeNull();
    expect(setAside).toEqual([{ key: "sync", raw: broken }]);
  });

  it("holds what other browsers removed, and nothing that is none of our things", () => {
    const quietTime = quietTimeOf("bedtime", "t", "");
    const good = { key: "time.t", thing: { ...quietTime, colour: "green" }, at: NOW };
    const bad = [
      { ...good, key: "time.other" },
      { ...good, key: "set.dose", thing: "one-a-day" },
      { ...good, thing: { ...quietTime, forWhom: "grandma" } },
      null,
    ];
    const { stored, setAside } = parseStored({ removedElsewhere: [good, ...bad] });
    expect(stored.removedElsewhere).toEqual([good]);
    expect(setAside.map(({ raw }) => raw)).toEqual(bad);
  });
});

const constants = <Fields extends Record<string, unknown>>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fc.constant(value)]));

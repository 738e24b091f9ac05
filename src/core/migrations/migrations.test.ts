import { describe, expect, it } from "vitest";
import { carryUnknown } from "../../browser/carry-unknown";
import { parseArea } from "../../browser/parse-area";
import { parseStored } from "../../browser/parse-stored";
import { storedForm } from "../../browser/stored-form";
import { undoImport } from "../parent-data/undo-import";
import { isPaused } from "../quiet-time/pause";
import { EMPTY, INITIAL_VOLATILE, type Stored } from "../state";
import { mergeRemote, recoverShared } from "../sync/sync-state";
import sharedArea from "./fixtures/shared-area.json" with { type: "json" };
import earlyStore from "./fixtures/stored-early.json" with { type: "json" };
import importedStore from "./fixtures/stored-imported.json" with { type: "json" };
import newerStore from "./fixtures/stored-newer.json" with { type: "json" };
import sharedStore from "./fixtures/stored-shared.json" with { type: "json" };
import { migrateSharedArea } from "./migrate-shared-area";
import { isNewerVersion, migrateStored } from "./migrate-stored";

const NOW = Date.UTC(2026, 10, 24);
const UNTOUCHED = {};
const STORES = { UNTOUCHED, earlyStore, sharedStore, newerStore, importedStore };
/** The keys that some migration changes. */
const CHANGED = ["sharing", "beforeImport"];

describe.each(Object.entries(STORES))("migrating the store of %s", (_, store) => {
  const migrated = migrateStored(store);

  it("has nothing to do the second time", () => {
    expect(migrateStored(migrated)).toBe(migrated);
  });

  it("leaves every key that it does not change, known or not", () => {
    for (const [key, part] of Object.entries(store))
      if (!CHANGED.includes(key) || part === null) expect(migrated[key]).toBe(part);
  });

  it("changes nothing of what it was given", () => {
    const before = structuredClone(store);
    migrateStored(store);
    expect(store).toEqual(before);
  });
});

describe("a store of the protocol with revisions and eras", () => {
  const { stored, setAside } = parseStored(migrateStored(sharedStore));

  it("becomes a map with everything that was known", () => {
    expect(setAside).toEqual([]);
    expect(stored.sync).toMatchObject({ device: sharedStore.sharing.device, generation: 5_000 });
    expect(Object.keys(stored.sync?.records ?? {})).toEqual(
      Object.keys(sharedStore.sharing.entries),
    );
    expect(stored.sync?.records["kept.h1"]).toEqual({
      value: null,
      revision: 2,
      device: sharedStore.sharing.device,
    });
  });

  it("has one thing to say to the area it was in: a setting that was the first choice then", () => {
    const state = { ...stored, volatile: INITIAL_VOLATILE };
    const recovered = recoverShared(state, NOW);
    const { "set.showSince": showSince, ...records } = recovered.sync?.records ?? {};
    expect(showSince).toMatchObject({ value: true });
    expect({ ...recovered, sync: { ...recovered.sync, records } }).toEqual(state);
    expect(mergeRemote(recovered, parseArea(sharedArea), NOW)).toBe(recovered);
  });

  it("is off for an older build that comes back", () => {
    expect(migrateStored(sharedStore).sharing).toBeNull();
  });

  it("joins anew where an older build shared after a rollback, and loses nothing to that", () => {
    const twice = { ...migrateStored(sharedStore), sharing: sharedStore.sharing };
    const again = parseStored(migrateStored(twice)).stored;
    expect(again.sync).toMatchObject({ generation: null, records: {} });
    const met = mergeRemote({ ...again, volatile: INITIAL_VOLATILE }, parseArea(sharedArea), NOW);
    expect(met).toMatchObject({ kept: stored.kept, own: stored.own, notForUs: stored.notForUs });
    expect(met.quietTimes).toEqual(stored.quietTimes);
  });

  it("is left alone where it is broken", () => {
    const broken = { sharing: { device: "a", entries: 7 } };
    expect(migrateStored(broken)).toBe(broken);
  });
});

describe("a store that held what was here before an import, and not what it left", () => {
  const { stored, setAside } = parseStored(migrateStored(importedStore));
  const undo = (state: Stored) =>
    undoImport({ ...state, volatile: INITIAL_VOLATILE }, false, NOW).kept.map(
      (one) => one.momentId,
    );

  it("can be undone as before", () => {
    expect(setAside).toEqual([]);
    expect(stored.kept.map(({ momentId }) => momentId)).toEqual(["z1", "n1"]);
    expect(undo(stored)).toEqual(["z1"]);
  });

  it("takes nothing back that is set from now on", () => {
    const since = { momentId: "b1", wording: "plain" as const, keptAt: NOW };
    expect(undo({ ...stored, kept: [...stored.kept, since] })).toEqual(["z1", "b1"]);
  });

  it("is written so that an older build finds what it looks for", () => {
    expect(storedForm("beforeImport", stored)).toMatchObject(importedStore.beforeImport);
  });

  it("is set aside whole where it is broken", () => {
    const { kept: _, ...broken } = importedStore.beforeImport;
    for (const beforeImport of [broken, { ...importedStore.beforeImport, kept: [7] }, "lost", 1]) {
      const read = parseStored(migrateStored({ ...importedStore, beforeImport }));
      expect(read.stored.beforeImport).toBeNull();
      expect(read.setAside.map(({ key }) => key)).toEqual(["beforeImport"]);
    }
  });
});

describe("the shared area of that protocol", () => {
  it("is taken along by who shares for the first time", () => {
    const fresh = { ...EMPTY, volatile: INITIAL_VOLATILE, sync: { ...startOf("new") } };
    const met = mergeRemote(fresh, parseArea(sharedArea), NOW);
    expect(met.kept).toEqual(sharedStore.kept);
    expect(met.own).toEqual(sharedStore.own);
    expect(met.settings.dose).toBe("one-a-day");
    expect(met.quietTimes).toMatchObject([{ start: 1140, forWhom: "all" }]);
  });

  it("keeps keys that nobody understands", () => {
    expect(migrateSharedArea(sharedArea)["story.1"]).toBe(sharedArea["story.1"]);
    expect(parseArea(sharedArea).keys).toContain("story.1");
    expect(parseArea(sharedArea).records["story.1"]).toBeUndefined();
  });

  it("takes an erasing for an end: nothing of what came before it, and nobody is emptied", () => {
    const erased = { ...sharedArea, erased: { erasedAt: 9_000 } };
    expect(parseArea(erased)).toMatchObject({ records: {}, generation: 9_000, isEnded: true });
    const { stored } = parseStored(migrateStored(sharedStore));
    const state = mergeRemote({ ...stored, volatile: INITIAL_VOLATILE }, parseArea(erased), NOW);
    expect(state).toMatchObject({ kept: stored.kept, sync: null, sharingEnded: true });
  });

  it("lets a newer marker stand", () => {
    const begun = { ...sharedArea, sharing: { generation: 6_000, ended: true } };
    expect(parseArea(begun)).toMatchObject({ generation: 6_000, isEnded: true });
  });

  it("does not take a thing under another's key", () => {
    const { "kept.n1": n1 } = sharedArea;
    expect(parseArea({ "kept.h1": n1 }).records).toEqual({});
  });
});

describe("a holiday that is stored", () => {
  const holiday = { from: Date.UTC(2026, 11, 20, 4), until: Date.UTC(2027, 0, 3, 4) };

  it("is read as it was written, beside a pause and alone", () => {
    for (const until of [0, NOW, "i-say-so"] as const) {
      const { stored, setAside } = parseStored({ ...earlyStore, pause: { until, holiday } });
      expect(setAside).toEqual([]);
      expect(stored.pause).toEqual({ until, holiday });
    }
  });

  it("alone is a pause that is over for a build that knows no holiday, which carries it along", () => {
    // What that build reads: the field that it knows.
    const { holiday: unknown, ...known } = { until: 0, holiday };
    expect(unknown).toBe(holiday);
    expect(isPaused({ pause: known }, NOW)).toBe(false);
    expect(carryUnknown({ until: 0, holiday }, known)).toEqual({ until: 0, holiday });
  });

  it("costs the pause if it is broken, and no more", () => {
    const { stored, setAside } = parseStored({ ...earlyStore, pause: { until: 0, holiday: 7 } });
    expect(stored.pause).toBeNull();
    expect(setAside.map(({ key }) => key)).toEqual(["pause"]);
  });
});

describe("versions", () => {
  it.each([
    [1, false],
    [2, true],
    ["2", false],
    [undefined, false],
  ])("%s is newer: %s", (version, isNewer) => {
    expect(isNewerVersion(version)).toBe(isNewer);
  });
});

const startOf = (device: string) => ({ device, generation: null, records: {}, removedSince: {} });

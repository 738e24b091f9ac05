import { describe, expect, it } from "vitest";
import { zoneNamed } from "../../test/core/zone";
import { LANGUAGES } from "../content/language-list";
import { MOMENTS } from "../content/library";
import { loadSite } from "../content/load-site";
import { STARTER_SET_IDS, STARTER_TIME_IDS } from "../content/starter-set-ids";
import { crecheClosingAt, STARTER_SETS, starterQuietTimes } from "../content/starter-sets";
import { isForAge } from "../core/moment/choose";
import { quietTimeOf } from "../core/quiet-time/presets";
import { MAX_NAME_LENGTH } from "../core/quiet-time/quiet-time-bounds";
import { MINUTES_A_DAY } from "../core/time";
import { createSiteStorage } from "./site-storage";
import { createSiteStore, type SiteStore } from "./site-store";
import { starterFile } from "./starter-file";

/** The product's own import, by the same edits as in the extension's background. */
function openStore(): SiteStore {
  const nowhere = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  const store = createSiteStore(
    createSiteStorage(() => nowhere),
    () => ({
      now: Date.UTC(2026, 10, 23, 17),
      zone: zoneNamed("Europe/Brussels"),
      random: () => 0.5,
      moments: MOMENTS,
    }),
    () => {},
  );
  store.change({ kind: "set", settings: { bands: ["12-24"], cardAfter: 10, dose: "one-a-day" } });
  return store;
}

const SETS = LANGUAGES.flatMap((language) =>
  STARTER_SET_IDS.map((setId) => [language, setId] as const),
);

describe.each(SETS)("in %s the starter set %s", async (language, setId) => {
  const { sets } = await loadSite(language);
  const set = STARTER_SETS[setId];
  const quietTimes = starterQuietTimes(set, sets.times);
  const file = starterFile(quietTimes);

  it("adds its times and changes nothing else, and an undo leaves none of them", () => {
    const store = openStore();
    const { settings } = store.view();
    const none = { added: 0, changed: 0, removed: 0 };
    expect(store.planImport(file, "merge")).toEqual({
      plan: {
        changes: {
          quietTimes: { ...none, added: quietTimes.length },
          kept: none,
          notForUs: none,
          own: none,
          settings: false,
        },
        unreadable: 0,
      },
      reason: null,
    });
    expect(store.importFile(file, "merge")).toBe(true);
    expect(store.view().quietTimes).toHaveLength(quietTimes.length);
    expect(store.view().settings).toEqual(settings);
    store.change({ kind: "undo-import" });
    expect(store.view().quietTimes).toEqual([]);
    expect(store.view().settings).toEqual(settings);
  });

  it("brings no card until the parent switches a time on", () => {
    const store = openStore();
    store.importFile(file, "merge");
    expect(store.view().quietTimes.map(({ quietTime }) => quietTime.on)).toEqual(
      quietTimes.map(() => false),
    );
    expect(store.view().next).toBeNull();
  });

  it("makes no twins when it is imported twice", () => {
    const store = openStore();
    store.importFile(file, "merge");
    expect(store.planImport(file, "merge").plan?.changes.quietTimes).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    });
  });

  it("has times that the extension would accept, each with a name that fits", () => {
    const store = openStore();
    for (const quietTime of quietTimes) {
      expect(store.change({ kind: "put-quiet-time", quietTime })).toEqual([]);
      expect([...quietTime.name].length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
      expect(quietTime.name).not.toBe("");
    }
  });
});

describe("a starter set", () => {
  it("leaves what the parent has set beside it", () => {
    const store = openStore();
    store.change({ kind: "put-quiet-time", quietTime: quietTimeOf("bedtime", "bedtime", "Bed") });
    const names = Object.fromEntries(STARTER_TIME_IDS.map((id) => [id, id])) as never;
    store.importFile(starterFile(starterQuietTimes(STARTER_SETS.visitor, names)), "merge");
    const ids = store.view().quietTimes.map(({ quietTime }) => quietTime.id);
    expect(ids.sort()).toEqual(["bedtime", "set-visitor-bath", "set-visitor-bedtime"]);
  });

  it("shares no id with another", () => {
    const ids = STARTER_SET_IDS.flatMap((setId) =>
      STARTER_SETS[setId].quietTimes.map(({ id }) => id),
    );
    expect(ids.sort()).toEqual([...STARTER_TIME_IDS].sort());
  });

  it.each(STARTER_SET_IDS)("has four moments for its sheet, of four routines: %s", (setId) => {
    const moments = STARTER_SETS[setId].momentIds.map((id) =>
      MOMENTS.find((moment) => moment.id === id),
    );
    expect(new Set(moments.map((moment) => moment?.routine)).size).toBe(4);
    expect(moments).not.toContain(undefined);
  });

  it("of a midwife has times and moments for the first six months alone", () => {
    const { quietTimes, momentIds } = STARTER_SETS.midwife;
    expect(quietTimes.every(({ forWhom }) => forWhom === "0-6")).toBe(true);
    const moments = MOMENTS.filter(({ id }) => momentIds.includes(id));
    expect(moments.every((moment) => isForAge(moment, ["0-6"]))).toBe(true);
  });
});

describe("the set of a crèche that closes", () => {
  it.each([
    [18 * 60, 17 * 60 + 30, 18 * 60 + 15],
    [17 * 60 + 15, 16 * 60 + 45, 17 * 60 + 30],
    [0, MINUTES_A_DAY - 30, 15],
    [MINUTES_A_DAY - 1, MINUTES_A_DAY - 31, 14],
  ])("at minute %i begins pick-up at %i and together at %i", (closing, pickUp, together) => {
    const [first, second] = crecheClosingAt(closing).quietTimes;
    expect(first).toMatchObject({ id: "set-creche-pickup", start: pickUp, leadInMinutes: 15 });
    expect(second).toMatchObject({ id: "set-creche-together", start: together });
  });
});

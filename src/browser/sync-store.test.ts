import { beforeEach, describe, expect, it, vi } from "vitest";
import { QuotaArea } from "../../test/core/quota-area";
import { blank, kept, NOW, on, own, time } from "../../test/core/sync";
import { data as de } from "../content/de/home-data";
import { data as en } from "../content/en/home-data";
import { data as fr } from "../content/fr/home-data";
import { data as nl } from "../content/nl/home-data";
import { ALWAYS_FIT, planWrites } from "../core/shared-area/plan-writes";
import type { State } from "../core/state";
import { mergeRemote, recordLocalChanges } from "../core/sync/sync-state";
import { clearEnded, endShared, readShared, writeShared } from "./sync-store";

const browser = vi.hoisted(() => ({ storage: {} as { sync?: object } }));
vi.mock("webextension-polyfill", () => ({ default: browser }));

let area: QuotaArea;
beforeEach(() => {
  area = new QuotaArea();
  browser.storage.sync = area.api;
});

/** One browser reads what is shared and writes what it lacks, as the engine does. */
async function syncOnce(state: State, wasFull = false) {
  const read = await readShared();
  if (!read) throw new Error("no storage.sync");
  const merged = mergeRemote(state, read, NOW);
  if (!merged.sync) return { state: merged, unshared: 0 };
  const unshared = await writeShared(planWrites(merged.sync, read), wasFull);
  return { state: merged, unshared: unshared ?? Number.NaN };
}

const uuid = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
const many = <One>(count: number, make: (place: number) => One): One[] =>
  Array.from({ length: count }, (_, place) => make(place));
/** Prose as parents of our four languages write it: one letter in twenty is no ASCII. */
const PROSE = "Zing zachtjes een liedje, één voor het raam. Écoutez la pluie. ";
const text = PROSE.repeat(5).slice(0, 300);

/** As much as is promised, each as long as it may be. */
const promised: State = {
  ...blank,
  settings: {
    ...blank.settings,
    language: "fr",
    cardAfter: 20,
    dose: "each-quiet-time",
    smallFirst: true,
    showSince: true,
    hideBrowsing: true,
    avoid: ["touch", "sound", "surprise", "eye-contact"],
  } as State["settings"],
  quietTimes: many(ALWAYS_FIT.time, (place) => ({
    ...time(uuid(place)),
    start: place,
    name: "Voor het slapengaan met Noor",
    fortnightFrom: "2026-11-23",
  })),
  kept: many(ALWAYS_FIT.kept, (place) => kept(place < 70 ? `m${place}` : `own-${uuid(place)}`)),
  notForUs: many(ALWAYS_FIT.not, (place) => ({ momentId: `w${place}`, since: NOW })),
  own: many(ALWAYS_FIT.own, (place) => ({
    ...own(`own-${uuid(place)}`, text),
    title: text.slice(0, 40),
  })),
};

describe("sharing as much as is promised", () => {
  it("shares all of it, within the quotas of the browsers, in pieces", async () => {
    const { time, kept, not, own } = ALWAYS_FIT;
    const first = await syncOnce(on("abcdefgh", promised));
    expect(first.unshared).toBe(0);
    expect(Object.keys(area.items)).toHaveLength(6 + time + kept + not + own);
    expect(Math.max(...area.sets)).toBeLessThanOrEqual(64);
    const { state } = await syncOnce(on("hgfedcba"));
    for (const list of ["quietTimes", "kept", "notForUs", "own"] as const)
      expect(new Set<object>(state[list])).toEqual(new Set<object>(promised[list]));
    expect(state.settings).toEqual(promised.settings);
  });

  it("has room left for as many removals as it keeps in mind", async () => {
    let { state } = await syncOnce(on("abcdefgh", promised));
    state = recordLocalChanges({ ...state, kept: state.kept.slice(60) }, NOW);
    state = (await syncOnce(state)).state;
    const other = (await syncOnce(on("hgfedcba"))).state;
    const again = recordLocalChanges(
      { ...other, kept: [...other.kept, ...many(60, (place) => kept(`x${place}`))] },
      NOW,
    );
    expect((await syncOnce(again)).unshared).toBe(0);
    expect((await syncOnce(state)).state.kept).toHaveLength(150);
  });
});

describe.each(Object.entries({ nl, en, fr, de }))(
  "what the settings page promises in %s",
  (_, data) => {
    it("is as much as always fits", () => {
      const promisedNumbers = data.shareFits.match(/\d+/g)?.map(Number).sort();
      expect(promisedNumbers).toEqual(Object.values(ALWAYS_FIT).sort());
    });
  },
);

describe("more than there is room for", () => {
  const wide = {
    ...promised,
    own: many(100, (place) => own(`own-${uuid(place)}`, "🛁".repeat(300))),
  };

  it("is shared by worth: settings and quiet times, kept, not for us, and of its own as many as fit", async () => {
    const { unshared } = await syncOnce(on("abcdefgh", wide));
    const count = (kind: string) =>
      Object.keys(area.items).filter((key) => key.startsWith(`${kind}.`)).length;
    expect([count("set"), count("time"), count("kept"), count("not")]).toEqual([6, 100, 150, 100]);
    expect(count("own")).toBe(100 - unshared);
    expect(unshared).toBeGreaterThan(10);
    expect(area.bytes).toBeGreaterThan(100_000);
  });

  it("asks for a few single keys the second time, and gains nothing by it", async () => {
    const { state, unshared } = await syncOnce(on("abcdefgh", wide));
    area.sets = [];
    expect((await syncOnce(state, true)).unshared).toBe(unshared);
    expect(area.sets).toEqual([1, 1, 1]);
  });

  it("is shared as soon as there is room", async () => {
    const { state, unshared } = await syncOnce(on("abcdefgh", wide));
    const fewer = recordLocalChanges({ ...state, own: state.own.slice(unshared + 5) }, NOW);
    area.sets = [];
    expect((await syncOnce(fewer, true)).unshared).toBe(0);
    expect(area.sets.length).toBeLessThan(8);
  });

  it("is halved where it does not fit, down to single keys, and the rest is counted", async () => {
    area.maxBytes = 30_000;
    const { unshared } = await syncOnce(on("abcdefgh", promised));
    expect(area.bytes).toBeGreaterThan(29_000);
    expect(unshared).toBe(456 - Object.keys(area.items).length);
    expect(area.sets.length).toBeLessThan(30);
  });

  it("is asked for a few times only where the browser takes nothing", async () => {
    area.isFull = true;
    expect((await syncOnce(on("abcdefgh", promised))).unshared).toBe(456);
    expect(area.sets).toEqual([64, 32, 16, 8, 4, 2, 1, 1, 1]);
  });

  it("leaves out one thing that is too long for any key, and shares what comes after it", async () => {
    const quietTimes = [{ ...time("long"), notes: "x".repeat(9_000) }, time("short")];
    expect((await syncOnce(on("abcdefgh", { ...promised, quietTimes }))).unshared).toBe(1);
    expect(Object.keys(area.items)).toContain("time.short");
    expect(area.sets.length).toBeLessThan(25);
  });
});

describe("a browser that refuses", () => {
  it("for its rate or for another reason is no full one", async () => {
    for (const message of [
      "This request exceeds MAX_WRITE_OPERATIONS_PER_MINUTE quota.",
      "IO error",
    ]) {
      browser.storage.sync = { ...area.api, set: () => Promise.reject(new Error(message)) };
      expect(await writeShared({ remove: [], set: [["a", 1]] }, false)).toBeNull();
    }
  });

  it("has no shared area, or does not give it", async () => {
    browser.storage.sync = { get: () => Promise.reject(new Error("disabled")) };
    expect(await readShared()).toBeNull();
    delete browser.storage.sync;
    expect(await readShared()).toBeNull();
    expect(await endShared()).toBe(false);
  });
});

describe("ending what is shared", () => {
  it("leaves the marker alone, by which the other stops, keeps all it has and clears what it wrote late", async () => {
    const one = (await syncOnce(on("abcdefgh", promised))).state;
    area.items["story.1"] = { of: "a newer version" };
    expect(await endShared()).toBe(true);
    expect(area.items).toEqual({ sharing: { generation: 1, ended: true } });
    area.items["kept.late"] = { rev: 9, by: "abcdefgh", gone: true };
    const { state } = await syncOnce(one);
    expect(state).toEqual({ ...one, sync: null, sharingEnded: true });
    const late = await readShared();
    if (late) await clearEnded(late);
    expect(area.items).toEqual({ sharing: { generation: 1, ended: true } });
  });

  it("and beginning anew, nothing that was begun is cleared", async () => {
    await endShared();
    await syncOnce(on("hgfedcba", { ...blank, kept: [kept("n1")] }));
    const begun = await readShared();
    if (begun) await clearEnded(begun);
    expect(Object.keys(area.items)).toEqual(["sharing", "kept.n1"]);
  });
});

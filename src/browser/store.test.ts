import { beforeEach, describe, expect, it, vi } from "vitest";
import { offerOf } from "../../test/core/offer";
import early from "../core/migrations/fixtures/stored-early.json" with { type: "json" };
import newer from "../core/migrations/fixtures/stored-newer.json" with { type: "json" };
import shared from "../core/migrations/fixtures/stored-shared.json" with { type: "json" };
import { backupOf } from "../core/parent-data/backup";
import { EMPTY, type Stored } from "../core/state";
import { openLocalStorage } from "./local-storage";

type Items = Record<string, unknown>;
const area = vi.hoisted(() => ({
  items: {} as Record<string, unknown>,
  isFull: false,
  session: undefined as { clear(): Promise<void> } | undefined,
}));

/** `storage.local`: whole values in, whole values out. */
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      local: {
        get: async () => structuredClone(area.items),
        set: async (items: Items) => {
          if (area.isFull) throw new Error("QuotaExceededError");
          area.items = { ...area.items, ...structuredClone(items) };
        },
        clear: async () => {
          area.items = {};
        },
      },
      get session() {
        return area.session;
      },
    },
  },
}));

const put = (items: Items) => {
  area.items = structuredClone(items);
};
/** Reads the store, changes some parts, and saves. */
async function change(parts: (stored: Stored) => Partial<Stored>) {
  const store = openLocalStorage();
  const loaded = await store.load();
  const isSaved = await store.save({ ...loaded.stored, ...parts(loaded.stored) });
  return { ...loaded, isSaved };
}
const CHANGES: Partial<Stored> = { sharingEnded: true };

beforeEach(() => {
  area.isFull = false;
});

describe("a store of this version", () => {
  it.each(Object.entries({ early, shared, untouched: {} }))(
    "of %s is the same after it was read and saved, unknown keys and fields too",
    async (_, items: Items) => {
      const quietTimes = (items.quietTimes as object[] | undefined)?.map((one) => ({
        ...one,
        colour: "green",
      }));
      put({ ...items, stories: [{ id: "s1" }], ...(quietTimes && { quietTimes }) });
      const before = structuredClone(area.items);
      const { warnings } = await change(({ quietTimes: [...all], settings }) => ({
        quietTimes: all,
        settings: { ...settings },
      }));
      expect(warnings).toEqual([]);
      expect(area.items).toMatchObject({ ...before, ...(items.sharing ? { sharing: null } : {}) });
      expect(area.items).not.toHaveProperty("setAside");
    },
  );

  it("has what was migrated in it from the first save on, though nothing else changed", async () => {
    put(shared);
    await change(() => ({}));
    expect(area.items).toMatchObject({ sharing: null, sync: { generation: 5_000 } });
    const { stored } = await openLocalStorage().load();
    expect(Object.keys(stored.sync?.records ?? {})).toHaveLength(
      Object.keys(shared.sharing.entries).length,
    );
  });

  it("gives back what was shown on request, what calendars hold, and what an import did", async () => {
    put({});
    const backup = (momentId: string) => ({
      ...backupOf(EMPTY),
      kept: [{ momentId, wording: "plain" as const, keptAt: 1 }],
      offers: [offerOf({ shownAt: 2 })],
      shownOnRequest: [{ momentId, at: 3 }],
    });
    const parts = {
      shownOnRequest: [{ momentId: "n1", at: 1 }],
      inCalendar: [
        {
          quietTimeId: "bed",
          weekday: 1 as const,
          from: "2026-11-23",
          until: "2026-12-14",
          start: 1_140,
        },
      ],
      beforeImport: { before: backup("n1"), after: backup("y1"), isUndone: true },
    };
    await change(() => parts);
    const { stored, warnings } = await openLocalStorage().load();
    expect(warnings).toEqual([]);
    expect(stored).toMatchObject(parts);
  });

  it("keeps a setting that it does not know", async () => {
    put({ ...early, settings: { ...early.settings, colour: "green" } });
    await change(({ settings }) => ({ settings: { ...settings, dose: "one-a-day" } }));
    expect(area.items.settings).toMatchObject({ colour: "green", dose: "one-a-day" });
  });
});

describe("what a store had set aside", () => {
  const DAYS_AGO_181 = Date.now() - 181 * 24 * 3_600_000;

  it("goes at its end, and no notice speaks of it any more", async () => {
    put({ ...early, setAside: [{ key: "kept", raw: 42, at: DAYS_AGO_181 }] });
    await change(() => ({}));
    expect(area.items.setAside).toEqual([]);
    expect((await change(() => ({}))).warnings).toEqual([]);
  });

  it("is what was stored, whatever a migration made of it, and is there once", async () => {
    const beforeImport = { half: ["a thing"] };
    for (const _ of [1, 2]) {
      put({ ...area.items, ...early, beforeImport });
      await change(() => ({ sharingEnded: true }));
      expect(area.items.beforeImport).toBeNull();
    }
    expect(area.items.setAside).toEqual([
      { key: "beforeImport", raw: beforeImport, at: expect.any(Number) },
    ]);
  });

  it("gets its time at the first reading, and is as it was after that", async () => {
    put({ ...early, setAside: [{ key: "kept", raw: 42 }] });
    expect((await change(() => ({}))).warnings).toEqual(["set-aside"]);
    const { setAside } = structuredClone(area.items);
    expect(setAside).toEqual([{ key: "kept", raw: 42, at: expect.any(Number) }]);
    await change(() => ({}));
    expect(area.items.setAside).toEqual(setAside);
  });

  it("is told of until the parent has read it, and again when more is set aside", async () => {
    put({ ...early, setAside: [{ key: "kept", raw: 42, at: Date.now() }] });
    const isRead = ({ settings }: Stored) => ({ settings: { ...settings, setAsideWasRead: true } });
    expect((await change(isRead)).warnings).toEqual(["set-aside"]);
    expect((await openLocalStorage().load()).stored.settings.setAsideWasRead).toBe(true);
    put({ ...area.items, own: "broken" });
    const { stored, warnings } = await openLocalStorage().load();
    expect(warnings).toEqual(["set-aside"]);
    expect(stored.settings.setAsideWasRead).toBe(false);
    // Also where nothing is saved after that.
    expect((await openLocalStorage().load()).stored.settings.setAsideWasRead).toBe(false);
  });

  it("costs no change where it can't be bounded in a full store", async () => {
    put({ ...early, setAside: [{ key: "kept", raw: 42 }] });
    area.isFull = true;
    const store = openLocalStorage();
    const { stored, warnings } = await store.load();
    expect(warnings).toEqual(["set-aside"]);
    area.isFull = false;
    expect(await store.save({ ...stored, ...CHANGES })).toBe(true);
  });

  it("makes room for what is too much to be kept: the part is mended all the same", async () => {
    put({ ...early, kept: "x".repeat(300_000) });
    await change(() => ({}));
    expect(area.items).toMatchObject({ kept: [], setAside: [] });
  });
});

describe("a store of a later version", () => {
  beforeEach(() => put(newer));

  it("is read as well as it can be, and says so", async () => {
    const { stored, warnings, isSaved } = await change(() => CHANGES);
    expect(warnings).toEqual(["newer-data"]);
    expect(isSaved).toBe(true);
    expect(stored.quietTimes.map(({ id }) => id)).toEqual(["q1"]);
    expect(stored.settings).toMatchObject({ cardAfter: 2, bands: ["12-24"] });
  });

  it("keeps everything that is not understood, through any number of changes", async () => {
    for (const dose of ["one-a-day", "two-a-day"] as const)
      await change(({ settings, quietTimes, kept, adjustments }) => ({
        settings: { ...settings, dose },
        quietTimes: quietTimes.map((one) => ({ ...one, start: 600 })),
        kept: [...kept, { momentId: dose, wording: "plain", keptAt: 1 }],
        adjustments: { ...adjustments },
      }));
    const { settings, quietTimes, kept, ...rest } = area.items;
    expect(settings).toMatchObject({ dose: "two-a-day", cardAfter: 15, colour: "green" });
    expect(quietTimes).toEqual([{ ...newer.quietTimes[0], start: 600 }, newer.quietTimes[1]]);
    expect((kept as { momentId: string }[]).map(({ momentId }) => momentId)).toEqual([
      "z1",
      "one-a-day",
      "two-a-day",
      "z2",
    ]);
    const { adjustments, stories, version, pause } = newer;
    expect(rest).toMatchObject({ adjustments, stories, version, pause });
  });

  it("copies a part of which nothing is understood, once, before it is written over", async () => {
    await change(() => CHANGES);
    await change(() => ({ pause: { until: "i-say-so" } }));
    await change(() => CHANGES);
    expect(area.items.pause).toEqual({ until: "i-say-so" });
    expect(area.items.setAside).toEqual([
      { key: "pause", raw: newer.pause, at: expect.any(Number) },
    ]);
  });

  it("takes the parent's own choice for a setting that was not understood", async () => {
    await change(({ settings }) => ({ settings: { ...settings, cardAfter: 5 } }));
    expect(area.items.settings).toMatchObject({ cardAfter: 5 });
  });

  it("writes nothing where that copy can't be made", async () => {
    area.isFull = true;
    const store = openLocalStorage();
    const { stored, warnings } = await store.load();
    expect(warnings).toEqual(["not-saved"]);
    area.isFull = false;
    expect(await store.save({ ...stored, pause: { until: "i-say-so" } })).toBe(false);
    expect(area.items).toEqual(newer);
  });

  it("says nothing where all of it is understood, and keeps its version", async () => {
    put({ ...early, version: 2 });
    const { warnings } = await change(() => CHANGES);
    expect(warnings).toEqual([]);
    expect(area.items.version).toBe(2);
  });

  it("leaves nothing behind when it is erased", async () => {
    const store = openLocalStorage();
    await store.load();
    expect(await store.erase()).toBe(true);
    expect(area.items).toEqual({});
  });

  it("erases what the popup remembers as well, and says so if that fails", async () => {
    const store = openLocalStorage();
    let left: Items = { draft: {} };
    area.session = {
      clear: async () => {
        left = {};
      },
    };
    expect(await store.erase()).toBe(true);
    expect(left).toEqual({});
    area.session.clear = () => Promise.reject(new Error("not now"));
    expect(await store.erase()).toBe(false);
    area.session = undefined;
  });
});

import { convertIcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { zoneNamed } from "../../test/core/zone";
import { MOMENTS } from "../content/library";
import type { MomentFilters } from "../core/moment/moment-filters";
import { quietTimeOf } from "../core/quiet-time/presets";
import { calendarEntries, markOf } from "../core/view/calendar";
import { calendarFile } from "../home/calendar/calendar-file";
import { createSiteStorage, type KeyValueStorage } from "./site-storage";
import { createSiteStore, type SiteStore } from "./site-store";

const ZONE = zoneNamed("Europe/Brussels");
/** A Monday, 18:00 in Brussels. */
const NOW = Date.UTC(2026, 10, 23, 17);
const NO_FILTERS: MomentFilters = { handsFull: false, onTheRoad: false, calm: false, tired: false };
const bedtime = quietTimeOf("bedtime", "bedtime", "Bedtime");

/** A browser's storage for one site, and every access to it. */
function memory() {
  const values = new Map<string, string>();
  const written: string[] = [];
  const keyValues: KeyValueStorage = {
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      written.push(key);
      values.set(key, value);
    },
    removeItem: (key) => void values.delete(key),
  };
  return { values, written, open: () => openStore(() => keyValues) };
}

const openStore = (keyValues: () => KeyValueStorage): SiteStore =>
  createSiteStore(
    createSiteStorage(keyValues),
    () => ({ now: NOW, zone: ZONE, random: () => 0.5, moments: MOMENTS }),
    () => {},
  );

const namesIn = (store: SiteStore): string[] =>
  store.view().quietTimes.map(({ quietTime }) => quietTime.name);

const blocked = (): never => {
  throw new Error("storage is blocked");
};

describe("the site", () => {
  it("stores nothing, whatever the parent does, until it is asked to", () => {
    const { values, written, open } = memory();
    const store = open();
    store.change({ kind: "put-quiet-time", quietTime: bedtime });
    store.change({ kind: "set", settings: { bands: ["12-24"] } });
    store.change({ kind: "keep", momentId: "z1", kept: true });
    store.momentNow(NO_FILTERS, []);
    expect(namesIn(store)).toEqual(["Bedtime"]);
    expect(written).toEqual([]);
    expect(values.size).toBe(0);
    expect(namesIn(open())).toEqual([]);
  });

  it("remembers what was set before and after it was asked to, in one key", () => {
    const { values, open } = memory();
    const store = open();
    store.change({ kind: "put-quiet-time", quietTime: bedtime });
    expect(store.remember(true)).toBe(true);
    store.change({ kind: "keep", momentId: "z1", kept: true });
    const later = open();
    expect(later.isRemembered()).toBe(true);
    expect(namesIn(later)).toEqual(["Bedtime"]);
    expect(later.view().kept.map(({ momentId }) => momentId)).toEqual(["z1"]);
    expect([...values.keys()]).toEqual(["peekaboo"]);
  });

  it("takes it out again, and keeps it on the page, where the parent turns that off", () => {
    const { values, open } = memory();
    const store = open();
    store.change({ kind: "put-quiet-time", quietTime: bedtime });
    store.remember(true);
    expect(store.remember(false)).toBe(true);
    expect(values.size).toBe(0);
    expect(namesIn(store)).toEqual(["Bedtime"]);
    store.change({ kind: "remove-quiet-time", id: "bedtime" });
    expect(values.size).toBe(0);
  });

  it("is as at first after an erase, on the page and in the browser", () => {
    const { values, open } = memory();
    const store = open();
    store.change({ kind: "put-quiet-time", quietTime: bedtime });
    store.remember(true);
    store.change({ kind: "erase" });
    expect(values.size).toBe(0);
    expect(store.isRemembered()).toBe(false);
    expect(namesIn(store)).toEqual([]);
    store.change({ kind: "put-quiet-time", quietTime: bedtime });
    expect(values.size).toBe(0);
  });

  it("goes on where the browser blocks storage, and says that it remembers nothing", () => {
    const store = openStore(blocked);
    expect(store.remember(true)).toBe(false);
    expect(store.isRemembered()).toBe(false);
    store.change({ kind: "put-quiet-time", quietTime: bedtime });
    expect(namesIn(store)).toEqual(["Bedtime"]);
  });

  it.each(["", "{", "[]", '"text"', "null", '{"quietTimes":5}'])(
    "opens on anything that lies in its key: %j",
    (text) => {
      const { values, open } = memory();
      values.set("peekaboo", text);
      expect(namesIn(open())).toEqual([]);
    },
  );

  it("brings a moment that fits the chips, and another where one was swapped away", () => {
    const store = memory().open();
    const first = store.momentNow({ ...NO_FILTERS, handsFull: true }, []);
    const second = store.momentNow({ ...NO_FILTERS, handsFull: true }, [first?.momentId ?? ""]);
    const hands = [first, second].map(
      (idea) => MOMENTS.find(({ id }) => id === idea?.momentId)?.hands,
    );
    expect(hands.every((one) => one === "busy" || one === "voice-only")).toBe(true);
    expect(second?.momentId).not.toBe(first?.momentId);
  });

  it("announces several changes once, after what made them", async () => {
    let announced = 0;
    const store = createSiteStore(
      createSiteStorage(blocked),
      () => ({ now: NOW, zone: ZONE, random: () => 0.5, moments: MOMENTS }),
      () => {
        announced += 1;
      },
    );
    store.change({ kind: "put-quiet-time", quietTime: bedtime });
    store.change({ kind: "keep", momentId: "z1", kept: true });
    expect(announced).toBe(0);
    await Promise.resolve();
    expect(announced).toBe(1);
  });

  it("brings no card by itself", () => {
    const store = memory().open();
    store.change({ kind: "put-quiet-time", quietTime: { ...bedtime, start: 18 * 60 } });
    expect(store.view()).toMatchObject({ card: null, session: null });
  });

  it("refuses what the extension refuses", () => {
    const store = memory().open();
    const problems = store.change({ kind: "put-quiet-time", quietTime: { ...bedtime, days: [] } });
    expect(problems).toEqual(["no-day"]);
    expect(namesIn(store)).toEqual([]);
  });
});

describe("what is taken along", () => {
  it("is a file that another browser imports, and can undo", () => {
    const store = memory().open();
    store.change({ kind: "put-quiet-time", quietTime: bedtime });
    const text = store.exportText();
    const other = memory().open();
    expect(other.planImport(text, "merge").plan?.changes.quietTimes.added).toBe(1);
    expect(other.importFile(text, "merge")).toBe(true);
    expect(namesIn(other)).toEqual(["Bedtime"]);
    expect(other.planUndo()?.quietTimes.removed).toBe(1);
    other.change({ kind: "undo-import" });
    expect(namesIn(other)).toEqual([]);
    expect(other.importFile("no file", "merge")).toBe(false);
  });

  it("is a calendar file that another parser reads, with each day of four weeks", () => {
    const store = memory().open();
    store.change({ kind: "put-quiet-time", quietTime: { ...bedtime, days: [1, 3] } });
    const view = store.view();
    const clock = { today: ZONE.toWall(NOW), pausedUntil: null };
    const entries = calendarEntries(view, clock, MOMENTS, () => 0.5);
    const words = {
      calendarName: "Small",
      unnamed: "One",
      wordsOf: () => ({ title: "A", text: "" }),
    };
    const calendar = convertIcsCalendar(
      undefined,
      calendarFile({ entries, givenUp: [] }, words, false, NOW),
    );
    expect(calendar.events?.map(({ recurrenceRule }) => recurrenceRule?.count)).toEqual([4, 4]);
    store.change({ kind: "calendar-saved", entries: entries.map(markOf) });
    expect(store.view().inCalendar).toHaveLength(2);
  });
});

import { describe, expect, test } from "vitest";
import { ON_PHONE, READING } from "../../../test/core/browser-snapshot";
import { CoreHarness } from "../../../test/core/core-harness";
import { environmentOf } from "../../../test/core/environment";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at, deviceZoneIn } from "../../../test/core/zone";
import { createContext } from "../context";
import { backupOf } from "../parent-data/backup";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import { EMPTY, INITIAL_VOLATILE } from "../state";
import { HOUR_MS, MINUTE_MS } from "../time";
import { cardViewOf, viewOf } from "./view-of";

const withQuietTime = (begins = "2026-11-23 18:22", overrides = {}) =>
  new CoreHarness({ quietTimes: [quietTimeOf(overrides)] }, begins);

describe("the view", () => {
  test("of nothing set up says what is, and makes nothing up", () => {
    const view = new CoreHarness({}, "2026-11-23 18:22").view;
    expect(view).toMatchObject({
      session: null,
      next: null,
      quietTimes: [],
      card: null,
      reason: "no-quiet-time",
      pause: null,
      askBands: null,
      warnings: [],
    });
    expect(view.strip).toMatchObject({ quiet: [], sessions: [] });
  });

  test("says how long the session has run", () => {
    const view = withQuietTime()
      .observe()
      .browse(38 * MINUTE_MS).view;
    expect(view.session).toEqual({ since: at("2026-11-23 18:22"), minutes: 38 });
  });

  test("passes on what the shell knows of pin and warnings", () => {
    const state = { ...EMPTY, volatile: INITIAL_VOLATILE };
    const { zone } = withQuietTime();
    const environment = environmentOf({ now: at("2026-11-23 18:00"), zone });
    const context = createContext(state, environment, { snapshot: READING, trigger: null });
    const view = viewOf(state, context, { pinned: false, warnings: ["not-saved"] });
    expect(view).toMatchObject({ places: { pinned: false, page: true }, warnings: ["not-saved"] });
  });
});

describe("the settings page can tell", () => {
  test("that an import can be undone, until it was", () => {
    const backup = backupOf(EMPTY);
    const harness = new CoreHarness();
    expect(harness.view.mayUndoImport).toBe(false);
    expect(harness.edit({ kind: "import", backup, mode: "merge" }).view.mayUndoImport).toBe(true);
    expect(harness.edit({ kind: "undo-import" }).view.isImportUndone).toBe(true);
  });

  test("whether this browser shares with the parent's others", () => {
    const harness = new CoreHarness();
    expect(harness.view.sharing).toBe(false);
    expect(harness.edit({ kind: "share", device: "a" }).view.sharing).toBe(true);
    expect(harness.edit({ kind: "share", device: null }).view.sharing).toBe(false);
  });
});

describe("what comes next", () => {
  test("is the one that runs", () => {
    expect(withQuietTime("2026-11-23 19:10").view.next).toMatchObject({
      date: "2026-11-23",
      running: true,
    });
  });

  test("is today's, then tomorrow's once it is over", () => {
    expect(withQuietTime("2026-11-23 18:59").view.next).toMatchObject({
      date: "2026-11-23",
      running: false,
    });
    expect(withQuietTime("2026-11-23 19:45").view.next).toMatchObject({
      date: "2026-11-24",
      running: false,
    });
  });

  test("is found up to a fortnight ahead", () => {
    const overrides = { days: [1], fortnightFrom: "2026-11-23" };
    expect(withQuietTime("2026-11-23 20:00", overrides).view.next?.date).toBe("2026-12-07");
  });

  test("is the first after a pause, and nothing in one without an end", () => {
    const paused = (until: "tomorrow" | "i-say-so") =>
      withQuietTime("2026-11-23 19:10").edit({ kind: "pause", until }).view.next;
    expect(paused("tomorrow")).toMatchObject({ date: "2026-11-24", running: false });
    expect(paused("i-say-so")).toBeNull();
  });

  test("is nothing where all are off", () => {
    expect(withQuietTime("2026-11-23 18:00", { on: false }).view.next).toBeNull();
  });
});

describe("a quiet time in the view", () => {
  const of = (harness: CoreHarness) => harness.view.quietTimes[0];

  test("has today's occurrence, also when it is over or skipped", () => {
    expect(of(withQuietTime("2026-11-23 22:00"))?.today?.date).toBe("2026-11-23");
    const skipped = withQuietTime().edit({
      kind: "skip-today",
      occurrence: "bed@2026-11-23",
      skip: true,
    });
    expect(of(skipped)?.today).toMatchObject({ skipped: true, moves: [] });
  });

  test("has yesterday's while it still runs", () => {
    const late = { start: 23 * 60 + 30, lengthMinutes: 60 };
    expect(of(withQuietTime("2026-11-24 00:29", late))?.today?.date).toBe("2026-11-23");
    expect(of(withQuietTime("2026-11-24 00:30", late))?.today?.date).toBe("2026-11-24");
  });

  test("has none on a day that is not its own", () => {
    expect(of(withQuietTime("2026-11-23 18:00", { days: [2] }))?.today).toBeNull();
  });

  test.each([
    [null, null],
    ["2026-11-23", true],
    ["2026-11-30", false],
  ])("of the fortnight from %j is in this week: %j", (fortnightFrom, thisWeek) => {
    expect(of(withQuietTime("2026-11-25 12:00", { fortnightFrom }))?.thisWeek).toBe(thisWeek);
  });

  test("is consumed once its card came", () => {
    const harness = withQuietTime().browseUntil("2026-11-23 19:00").loadPage();
    expect(of(harness)?.today?.isConsumed).toBe(true);
  });
});

describe("the strip of today", () => {
  test("cuts at midnight what passes it", () => {
    const late = { start: 23 * 60 + 30, lengthMinutes: 60 };
    const { strip } = withQuietTime("2026-11-24 12:00", late).view;
    expect(strip.from).toBe(at("2026-11-24"));
    expect(strip.quiet.map(({ from, to }) => [from, to])).toEqual([
      [at("2026-11-24 00:00"), at("2026-11-24 00:30")],
      [at("2026-11-24 23:30"), at("2026-11-25 00:00")],
    ]);
  });

  test("has today's sessions, the running one up to now", () => {
    const harness = withQuietTime("2026-11-23 09:00")
      .observe()
      .browse(30 * MINUTE_MS);
    harness
      .until("2026-11-23 12:00")
      .observe()
      .browse(10 * MINUTE_MS);
    expect(harness.view.strip.sessions).toEqual([
      { from: at("2026-11-23 09:00"), to: at("2026-11-23 09:30") },
      { from: at("2026-11-23 12:00"), to: at("2026-11-23 12:10") },
    ]);
  });

  test.each([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
    ["2026-11-23", 24],
  ])("has the hours %s has: %i", (date, hours) => {
    const zone = deviceZoneIn("Europe/Brussels");
    const { strip } = new CoreHarness({}, `${date} 12:00`, zone).view;
    expect(strip.to - strip.from).toBe(hours * HOUR_MS);
  });
});

describe("why no card comes", () => {
  const due = () => withQuietTime("2026-11-23 18:50").browseUntil("2026-11-23 19:00");

  test("is nothing to say while one is on the page or on its way", () => {
    expect(due().loadPage(null).view.reason).toBeNull();
    expect(due().loadPage().view.reason).toBeNull();
  });

  test.each<[string, (harness: CoreHarness) => CoreHarness]>([
    ["waiting-for-a-pause", (harness) => harness],
    ["sound-is-playing", (harness) => harness.observe("sound", { sound: "playing" })],
    ["typing", (harness) => harness.loadPage("typing")],
    ["full-screen", (harness) => harness.loadPage("full-screen")],
    ["waiting-for-a-pause", (harness) => harness.loadPage("failed")],
    ["paused", (harness) => harness.edit({ kind: "pause", until: "a-week" })],
    ["outside", (harness) => harness.until("2026-11-23 19:45").observe()],
    ["already-came", (harness) => harness.loadPage().act("do")],
    ["later", (harness) => harness.loadPage().act({ kind: "snooze", minutes: 15 })],
  ])("is %j", (reason, change) => {
    expect(change(due()).view.reason).toBe(reason);
  });
});

describe("the card in the view", () => {
  const harness = () => withQuietTime("2026-11-23 18:50").browseUntil("2026-11-23 19:00");

  test("says since when the parent browses where they asked for it, and not while that is hidden", () => {
    const shown = harness();
    expect(shown.view.card?.since).toBeNull();
    shown.edit({ kind: "set", settings: { showSince: true } });
    expect(shown.view.card?.since).toBe(at("2026-11-23 18:50"));
    shown.edit({ kind: "set", settings: { hideBrowsing: true } });
    expect(shown.view.card?.since).toBeNull();
  });

  test("says whether its idea is kept", () => {
    const shown = harness();
    const { momentId } = shown.offer.idea;
    expect(shown.edit({ kind: "keep", momentId, kept: true }).view.card?.kept).toBe(true);
  });

  test("is small where small comes first", () => {
    const state = {
      ...EMPTY,
      settings: { ...DEFAULT_SETTINGS, smallFirst: true },
      volatile: INITIAL_VOLATILE,
    };
    expect(
      cardViewOf(state, offerOf(), { now: at("2026-11-23 19:00"), moments: [] }),
    ).toMatchObject({
      small: true,
      offerSmall: false,
    });
  });

  test("is the one on screen rather than one that waits", () => {
    const quietTimes = [quietTimeOf(), quietTimeOf({ id: "bath", start: 19 * 60 + 16 })];
    const both = new CoreHarness({ quietTimes }, "2026-11-23 18:50").browseUntil(
      "2026-11-23 19:00",
    );
    both
      .loadPage()
      .wait(8_000)
      .act("seen")
      .act("hidden")
      .browseUntil("2026-11-23 19:16")
      .loadPage();
    expect(both.state.offers.map(({ status }) => status)).toEqual(["unanswered", "showing"]);
    expect(both.view.card).toMatchObject({ offerId: "bath@2026-11-23#1", where: "page" });
  });
});

describe("places in the view", () => {
  test.each([
    [{}, "on"],
    [{ toolbar: false }, "off"],
    [{ toolbarNeedsClick: true }, "needs-click"],
  ])("the toolbar with %j is %j", (settings, toolbar) => {
    expect(
      new CoreHarness({ settings: { ...DEFAULT_SETTINGS, ...settings } }).view.places.toolbar,
    ).toBe(toolbar);
  });

  test("the toolbar needs a click where idleness is not told, since it may not open while somebody types", () => {
    const harness = new CoreHarness().setSnapshot({ idle: "not-told" });
    expect(harness.view.places.toolbar).toBe("needs-click");
  });

  test.each([true, false])("sharing reaches other browsers: %j, as the browser says", (canSync) => {
    expect(new CoreHarness().setSnapshot({ canSync }).view.canSync).toBe(canSync);
  });

  test.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])("notifications wanted: %j, allowed: %j, come: %j", (notify, notifications, come) => {
    const harness = new CoreHarness({ settings: { ...DEFAULT_SETTINGS, notify } }).setSnapshot({
      notifications,
    });
    expect(harness.view.places.notification).toBe(come);
  });

  test("on a phone says so", () => {
    expect(new CoreHarness().setSnapshot(ON_PHONE).view.places.phone).toBe(true);
  });
});

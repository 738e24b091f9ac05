import { describe, expect, test } from "vitest";
import { inTab, snapshotOf } from "../../../test/core/browser-snapshot";
import { environmentOf } from "../../../test/core/environment";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { createContext, type TriggerContext } from "../context";
import type { Trigger } from "../event";
import type { Routine } from "../moment/moment";
import { DEFAULT_SETTINGS, type Settings } from "../parent-data/settings";
import type { BrowserSnapshot } from "../session/browser-snapshot";
import { EMPTY, INITIAL_VOLATILE, type State, type Volatile } from "../state";
import { SECOND_MS } from "../time";
import { chooseChannel, toolbarRetryInMs } from "./channel";

const NOW = at("2026-11-23 19:03");
const ago = (ms: number) => NOW - ms;

interface Overrides {
  settings?: Partial<Settings>;
  volatile?: Partial<Volatile>;
  snapshot?: Partial<BrowserSnapshot>;
  trigger?: Trigger;
  isOverdue?: boolean;
  routines?: Routine[];
  routine?: Routine;
}

const stateOf = ({ settings = {}, volatile = {} }: Overrides): State => ({
  ...EMPTY,
  settings: { ...DEFAULT_SETTINGS, ...settings },
  volatile: { ...INITIAL_VOLATILE, ...volatile },
});

const contextOf = (trigger: Trigger, snapshot: BrowserSnapshot): TriggerContext =>
  createContext(EMPTY, environmentOf({ now: NOW }), { snapshot, trigger });

/** Where the card of a bedtime may come at a heartbeat, unless told. */
function place(overrides: Overrides) {
  const { trigger = { kind: "heartbeat" }, isOverdue = false, routine = "bedtime" } = overrides;
  const offer = offerOf({ status: "due", routine });
  const quietTime = quietTimeOf({ routines: overrides.routines ?? ["bedtime"] });
  const context = contextOf(trigger, snapshotOf(overrides.snapshot));
  return chooseChannel(stateOf(overrides), { offer, quietTime, isOverdue }, context)?.place ?? null;
}

/** What is remembered of a page in view that loaded just now. */
const loadedBy = (trigger: Trigger): Partial<Volatile> =>
  trigger.kind === "page-loaded" && trigger.tabId === 7 ? { loaded: { tabId: 7, at: NOW } } : {};

/** In how many ms the toolbar may be tried, in a browser without page access unless told. */
const triesIn = (trigger: Trigger, overrides: Overrides = {}) =>
  toolbarRetryInMs(
    stateOf({ ...overrides, volatile: { ...loadedBy(trigger), ...overrides.volatile } }),
    contextOf(trigger, snapshotOf({ pageAccess: false, ...overrides.snapshot })),
  );

const tab = (id: number, loaded = true) => ({ id, loaded, audible: false });
const window = (state: "normal" | "full-screen" | "minimized") => ({
  id: 1,
  state,
});
const LOADED: Trigger = { kind: "page-loaded", tabId: 7 };
const BACK: Trigger = { kind: "back-from-idle" };

describe("a notification", () => {
  /** It was opted in and is allowed, and there is no other place. */
  const notified = ({ settings, snapshot, ...overrides }: Overrides = {}) =>
    place({
      isOverdue: true,
      settings: { notify: true, toolbar: false, ...settings },
      snapshot: { pageAccess: false, notifications: true, ...snapshot },
      ...overrides,
    });

  test("is the place of a card that waited long enough and has no other", () => {
    expect(notified()).toBe("notification");
    expect(notified({ isOverdue: false })).toBeNull();
  });

  test("is no place where the parent did not ask for it, though the browser allows it", () => {
    expect(notified({ settings: { notify: false } })).toBeNull();
  });

  test("is no place where the browser does not allow it, though the parent asked for it", () => {
    expect(notified({ snapshot: { notifications: false } })).toBeNull();
  });

  test.each<[string, Routine[], Routine, "notification" | null]>([
    ["does not come for a quiet time that is all on the road", ["hello", "onroad"], "hello", null],
    [
      "does not come for such a quiet time, even with an idea from another",
      ["hello"],
      "back",
      null,
    ],
    ["does not come for the road in a quiet time of several", ["hello", "bedtime"], "hello", null],
    ["comes for the rest of that quiet time", ["hello", "bedtime"], "bedtime", "notification"],
  ])("%s", (_, routines, routine, where) => {
    expect(notified({ routines, routine })).toBe(where);
  });

  test.each<[string, Partial<BrowserSnapshot>, "notification" | null]>([
    ["does not come while a page that may have the card still loads", { tab: tab(7, false) }, null],
    ["comes where no tab is in view", { tab: null }, "notification"],
    [
      "comes while a page loads that may not have the card",
      { tab: tab(7, false), pageAccess: false },
      "notification",
    ],
    [
      "comes where there is neither a tab nor access",
      { tab: null, pageAccess: false },
      "notification",
    ],
  ])("%s", (_, snapshot, where) => {
    expect(notified({ snapshot: { pageAccess: true, ...snapshot } })).toBe(where);
  });

  test("comes where the page in view has failed to show the card", () => {
    const volatile: Partial<Volatile> = { page: { tabId: 7, outcome: "failed" } };
    expect(notified({ volatile, snapshot: { pageAccess: true } })).toBe("notification");
  });

  test("does not come over a window that fills the screen", () => {
    expect(notified({ snapshot: { window: window("full-screen") } })).toBeNull();
  });
});

describe("the toolbar", () => {
  /** The page in view has loaded ten seconds ago, and can't have the card. */
  const opened = ({ volatile, snapshot, ...overrides }: Overrides = {}) =>
    place({
      volatile: { loaded: { tabId: 7, at: ago(10 * SECOND_MS) }, ...volatile },
      snapshot: { pageAccess: false, ...snapshot },
      ...overrides,
    });

  test("is the place of a card ten seconds after the page in view has loaded", () => {
    expect(opened()).toBe("toolbar");
  });

  test.each<[string, Partial<BrowserSnapshot>]>([
    ["another tab is in view than the one that has loaded", { tab: tab(8) }],
    ["no tab is in view", { tab: null }],
    ["another program is in front", { window: "elsewhere" }],
    ["it is not known what is in front", { window: "unknown" }],
    ["the window fills the screen", { window: window("full-screen") }],
    ["the window is minimized", { window: window("minimized") }],
    ["the popup is open", { popupOpen: true }],
    ["there was input within 15 s", { isInputPaused: false }],
    ["a page that may have the card still loads", { tab: tab(7, false), pageAccess: true }],
    ["pages may have the card, and no tab is in view", { tab: null, pageAccess: true }],
  ])("is no place where %s", (_, snapshot) => {
    expect(opened({ snapshot })).toBeNull();
  });

  test("is a place where the page in view failed to show the card", () => {
    const volatile: Partial<Volatile> = { page: { tabId: 7, outcome: "failed" } };
    expect(opened({ volatile, snapshot: { pageAccess: true } })).toBe("toolbar");
  });

  test.each([
    ["is a place where something else happened before the page has loaded", 11_000, "toolbar"],
    ["is a place where something else happened at that very moment", 10_000, "toolbar"],
    ["is no place where something else happened a moment after", 9_999, null],
  ])("%s", (_, since, where) => {
    expect(opened({ volatile: { otherEventAt: ago(since) } })).toBe(where);
  });

  test.each([
    [4_999, null],
    [5_000, "toolbar"],
    [30_000, "toolbar"],
    [30_001, null],
  ])("%i ms after the parent came back from idle: %j", (since, where) => {
    expect(opened({ volatile: { loaded: null, backFromIdleAt: ago(since) } })).toBe(where);
  });

  test("is a place after idleness where no tab is in view, whatever was made or said before", () => {
    const volatile: Partial<Volatile> = {
      backFromIdleAt: ago(6 * SECOND_MS),
      recentTabs: [{ tabId: 8, at: ago(SECOND_MS) }],
      page: { tabId: 8, outcome: "typing" },
    };
    expect(opened({ volatile, snapshot: { tab: null } })).toBe("toolbar");
  });

  test.each([
    ["no place for a tab made just now", [{ tabId: 7, at: NOW }], null],
    ["no place for a tab not yet twenty seconds old", [{ tabId: 7, at: ago(19_999) }], null],
    ["a place for one twenty seconds old", [{ tabId: 7, at: ago(20_000) }], "toolbar"],
    ["a place where another tab is young", [{ tabId: 8, at: ago(SECOND_MS) }], "toolbar"],
    ["a place where the clock was set back since", [{ tabId: 7, at: ago(-SECOND_MS) }], "toolbar"],
  ])("is %s", (_, made, where) => {
    expect(opened({ volatile: { recentTabs: made } })).toBe(where);
  });
});

describe("the toolbar may be tried", () => {
  test("three seconds after the page in view has loaded", () => {
    expect(triesIn(LOADED)).toBe(3_000);
  });

  test("five seconds after coming back from idle", () => {
    expect(triesIn(BACK)).toBe(5_000);
    expect(triesIn(BACK, { snapshot: { tab: null } })).toBe(5_000);
  });

  test.each<[string, Trigger, Partial<BrowserSnapshot>?]>([
    ["a heartbeat", { kind: "heartbeat" }],
    ["a switch to the tab in view", { kind: "tab-activated", tabId: 7 }],
    ["a page that loaded behind", { kind: "page-loaded", tabId: 9 }],
    ["a page that loaded while no tab is in view", LOADED, { tab: null }],
  ])("not for %s", (_, trigger, snapshot = {}) => {
    expect(triesIn(trigger, { snapshot })).toBeNull();
  });

  test.each<[string, Overrides]>([
    ["the page may have the card", { snapshot: { pageAccess: true } }],
    ["the parent declined it", { settings: { toolbar: false } }],
    ["neither page nor toolbar may have the card", { snapshot: { popupOpen: true } }],
    ["the page is still loading that may", { snapshot: { pageAccess: true, tab: tab(7, false) } }],
    ["another program is in front", { snapshot: { window: "elsewhere" } }],
    ["the window is minimized", { snapshot: { window: window("minimized") } }],
  ])("never where %s", (_, overrides) => {
    expect(triesIn(LOADED, overrides)).toBeNull();
    expect(triesIn(BACK, overrides)).toBeNull();
  });

  const justTyped = { snapshot: { isInputPaused: false } };
  const loadedAgo = (ms: number) => ({ volatile: { loaded: { tabId: 7, at: ago(ms) } } });

  test.each([
    [2_999, null],
    [3_000, 5_000],
    [30_000, 5_000],
    [30_001, null],
  ])("again %i ms after the page has loaded, while there is input: in %j ms", (since, ms) => {
    expect(triesIn({ kind: "reevaluation" }, { ...justTyped, ...loadedAgo(since) })).toBe(ms);
  });

  test("not again where it was tried and there was no input", () => {
    expect(triesIn({ kind: "reevaluation" }, loadedAgo(10_000))).toBeNull();
  });

  test("only once the tab in view is twenty seconds old", () => {
    const made = (since: number) => ({
      volatile: { recentTabs: [{ tabId: 7, at: ago(since) }] },
    });
    expect(triesIn(LOADED, made(0))).toBe(20_000);
    expect(triesIn(BACK, made(2 * SECOND_MS))).toBe(18_000);
    expect(triesIn(LOADED, made(18 * SECOND_MS))).toBe(3_000);
  });

  test("as soon as ever where it is another tab that is young, or the clock was set back", () => {
    const made = [
      { tabId: 8, at: ago(SECOND_MS) },
      { tabId: 7, at: ago(-5 * SECOND_MS) },
    ];
    expect(triesIn(LOADED, { volatile: { recentTabs: made } })).toBe(3_000);
    expect(
      triesIn(BACK, { volatile: { recentTabs: made }, snapshot: inTab(9, { pageAccess: false }) }),
    ).toBe(5_000);
  });
});

describe("the page", () => {
  test("has the card in a window that is always full screen", () => {
    expect(place({ trigger: LOADED, snapshot: { window: window("full-screen") } })).toBe("page");
  });

  const triggers: [Trigger, "page" | null][] = [
    [LOADED, "page"],
    [BACK, "page"],
    [{ kind: "page-loaded", tabId: 9 }, null],
    [{ kind: "sound" }, null],
  ];

  test.each(triggers)("at %j: %j", (trigger, where) => {
    expect(place({ trigger })).toBe(where);
  });

  test("has the card without a break once it has waited long enough", () => {
    expect(place({ isOverdue: true })).toBe("page");
  });
});

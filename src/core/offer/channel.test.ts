import { describe, expect, test } from "vitest";
import { environmentOf } from "../../../test/domain/environment";
import { offerOf } from "../../../test/domain/offer";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import { inTab, sightOf } from "../../../test/domain/sight";
import { at } from "../../../test/domain/zone";
import { createContext, type TriggerContext } from "../context";
import type { Trigger } from "../event";
import type { Routine } from "../moment/moment";
import { DEFAULT_SETTINGS, type Settings } from "../parent-data/settings";
import type { BrowserSnapshot } from "../session/browser-snapshot";
import { EMPTY, INITIAL_VOLATILE, type State, type Volatile } from "../state";
import { SECOND } from "../time";
import { chooseChannel, toolbarRetryInMs } from "./channel";

const NOW = at("2026-11-23 19:03");
const ago = (ms: number) => NOW - ms;

interface Told {
  settings?: Partial<Settings>;
  volatile?: Partial<Volatile>;
  sight?: Partial<BrowserSnapshot>;
  trigger?: Trigger;
  isOverdue?: boolean;
  routines?: Routine[];
  routine?: Routine;
}

const stateOf = ({ settings = {}, volatile = {} }: Told): State => ({
  ...EMPTY,
  settings: { ...DEFAULT_SETTINGS, ...settings },
  volatile: { ...INITIAL_VOLATILE, ...volatile },
});

const contextOf = (trigger: Trigger, snapshot: BrowserSnapshot): TriggerContext =>
  createContext(EMPTY, environmentOf({ now: NOW }), { snapshot, trigger });

/** Where the card of a bedtime may come at a heartbeat, unless told. */
function place(told: Told) {
  const { trigger = { kind: "heartbeat" }, isOverdue = false, routine = "bedtime" } = told;
  const offer = offerOf({ status: "due", routine });
  const quietTime = quietTimeOf({ routines: told.routines ?? ["bedtime"] });
  const context = contextOf(trigger, sightOf(told.sight));
  return chooseChannel(stateOf(told), { offer, quietTime, isOverdue }, context)?.place ?? null;
}

/** In how many ms the toolbar may be tried, in a browser without page access unless told. */
const triesIn = (trigger: Trigger, told: Told = {}) =>
  toolbarRetryInMs(
    stateOf(told),
    contextOf(trigger, sightOf({ pageAccess: false, ...told.sight })),
  );

const tab = (id: number, loaded = true) => ({ id, loaded, audible: false });
const window = (state: "normal" | "full-screen" | "minimized") => ({ id: 1, state });
const LOADED: Trigger = { kind: "page-loaded", tabId: 7 };
const BACK: Trigger = { kind: "back-from-idle" };

describe("a notification", () => {
  /** It was opted in and is allowed, and there is no other place. */
  const notified = ({ settings, sight, ...told }: Told = {}) =>
    place({
      isOverdue: true,
      settings: { notify: true, toolbar: false, ...settings },
      sight: { pageAccess: false, notifications: true, ...sight },
      ...told,
    });

  test("is the place of a card that waited long enough and has no other", () => {
    expect(notified()).toBe("notification");
    expect(notified({ isOverdue: false })).toBeNull();
  });

  test("is no place where the parent did not ask for it, though the browser allows it", () => {
    expect(notified({ settings: { notify: false } })).toBeNull();
  });

  test("is no place where the browser does not allow it, though the parent asked for it", () => {
    expect(notified({ sight: { notifications: false } })).toBeNull();
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
  ])("%s", (_, sight, where) => {
    expect(notified({ sight: { pageAccess: true, ...sight } })).toBe(where);
  });

  test("comes where the page in view has failed to show the card", () => {
    const volatile: Partial<Volatile> = { page: { tabId: 7, outcome: "failed" } };
    expect(notified({ volatile, sight: { pageAccess: true } })).toBe("notification");
  });

  test("does not come where the page in view said somebody types there", () => {
    const volatile: Partial<Volatile> = { page: { tabId: 7, outcome: "typing" } };
    expect(notified({ volatile })).toBeNull();
    expect(notified({ volatile, sight: { tab: tab(8) } })).toBe("notification");
  });
});

describe("the toolbar", () => {
  /** The page in view has loaded ten seconds ago, and can't have the card. */
  const opened = ({ volatile, sight, ...told }: Told = {}) =>
    place({
      volatile: { loaded: { tabId: 7, at: ago(10 * SECOND) }, ...volatile },
      sight: { pageAccess: false, ...sight },
      ...told,
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
    ["a page that may have the card still loads", { tab: tab(7, false), pageAccess: true }],
    ["pages may have the card, and no tab is in view", { tab: null, pageAccess: true }],
  ])("is no place where %s", (_, sight) => {
    expect(opened({ sight })).toBeNull();
  });

  test.each(["typing", "full-screen"] as const)(
    "is no place where the page in view said %j, and is one beside a tab that said so",
    (said) => {
      expect(opened({ volatile: { page: { tabId: 7, outcome: said } } })).toBeNull();
      expect(opened({ volatile: { page: { tabId: 8, outcome: said } } })).toBe("toolbar");
    },
  );

  test("is a place where the page in view failed to show the card", () => {
    const volatile: Partial<Volatile> = { page: { tabId: 7, outcome: "failed" } };
    expect(opened({ volatile, sight: { pageAccess: true } })).toBe("toolbar");
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
      backFromIdleAt: ago(6 * SECOND),
      recentTabs: [{ tabId: 8, at: ago(SECOND) }],
      page: { tabId: 8, outcome: "typing" },
    };
    expect(opened({ volatile, sight: { tab: null } })).toBe("toolbar");
  });

  test.each([
    ["no place for a tab made just now", [{ tabId: 7, at: NOW }], null],
    ["no place for a tab not yet twenty seconds old", [{ tabId: 7, at: ago(19_999) }], null],
    ["a place for one twenty seconds old", [{ tabId: 7, at: ago(20_000) }], "toolbar"],
    ["a place where another tab is young", [{ tabId: 8, at: ago(SECOND) }], "toolbar"],
    ["a place where the clock was set back since", [{ tabId: 7, at: ago(-SECOND) }], "toolbar"],
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
    expect(triesIn(BACK, { sight: { tab: null } })).toBe(5_000);
  });

  test.each<[string, Trigger, Partial<BrowserSnapshot>?]>([
    ["a heartbeat", { kind: "heartbeat" }],
    ["a switch to the tab in view", { kind: "tab-activated", tabId: 7 }],
    ["a page that loaded behind", { kind: "page-loaded", tabId: 9 }],
    ["a page that loaded while no tab is in view", LOADED, { tab: null }],
  ])("not for %s", (_, cause, sight = {}) => {
    expect(triesIn(cause, { sight })).toBeNull();
  });

  test.each<[string, Told]>([
    ["the page may have the card", { sight: { pageAccess: true } }],
    ["the parent declined it", { settings: { toolbar: false } }],
    ["neither page nor toolbar may have the card", { sight: { popupOpen: true } }],
    ["the page is still loading that may", { sight: { pageAccess: true, tab: tab(7, false) } }],
    [
      "the page in view said somebody types",
      { volatile: { page: { tabId: 7, outcome: "typing" } } },
    ],
    ["another program is in front", { sight: { window: "elsewhere" } }],
    ["the window is minimized", { sight: { window: window("minimized") } }],
  ])("never where %s", (_, told) => {
    expect(triesIn(LOADED, told)).toBeNull();
    expect(triesIn(BACK, told)).toBeNull();
  });

  test("only once the tab in view is twenty seconds old", () => {
    const made = (since: number) => ({
      volatile: { recentTabs: [{ tabId: 7, at: ago(since) }] },
    });
    expect(triesIn(LOADED, made(0))).toBe(20_000);
    expect(triesIn(BACK, made(2 * SECOND))).toBe(18_000);
    expect(triesIn(LOADED, made(18 * SECOND))).toBe(3_000);
  });

  test("as soon as ever where it is another tab that is young, or the clock was set back", () => {
    const made = [
      { tabId: 8, at: ago(SECOND) },
      { tabId: 7, at: ago(-5 * SECOND) },
    ];
    expect(triesIn(LOADED, { volatile: { recentTabs: made } })).toBe(3_000);
    expect(
      triesIn(BACK, { volatile: { recentTabs: made }, sight: inTab(9, { pageAccess: false }) }),
    ).toBe(5_000);
  });
});

describe("the page", () => {
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

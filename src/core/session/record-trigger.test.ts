import { describe, expect, test } from "vitest";
import { onPage } from "../../../test/core/bedtime";
import { inTab } from "../../../test/core/browser-snapshot";
import { cardOf, due, NO_ACCESS, pendingInjection, toToolbar } from "../../../test/core/due-card";
import type { Trigger } from "../event";
import { SECOND_MS } from "../time";
import type { BrowserSnapshot } from "./browser-snapshot";

/** In another window, where another tab is in view. */
const NEXT_WINDOW = inTab(9, { window: { id: 2, state: "normal" } });
/** What is in view is no tab that may be told of. */
const NO_TAB = { tab: null };

describe("a card on a page", () => {
  test.each<[string, Trigger, Partial<BrowserSnapshot>?]>([
    ["at a heartbeat", { kind: "heartbeat" }],
    ["when another tab is closed", { kind: "tab-closed", tabId: 9 }],
    ["when the page in another tab has loaded", { kind: "page-loaded", tabId: 9 }],
    [
      "when its own begins to load, since what comes of it is told later",
      { kind: "page-loading", tabId: 7 },
    ],
    ["when the parent goes to another window", { kind: "focus" }, NEXT_WINDOW],
    [
      "when its tab comes into view in a window behind",
      { kind: "tab-activated", tabId: 7 },
      NEXT_WINDOW,
    ],
  ])("stays and is not asked after %s", (_, trigger, snapshot) => {
    const harness = onPage().wait(SECOND_MS).observe(trigger, snapshot);
    expect(harness.offer).toMatchObject({ status: "showing", place: "page", tabId: 7 });
    expect(harness.effects).toEqual([]);
  });

  const switched: [string, Partial<BrowserSnapshot>][] = [
    ["another tab is in view, perhaps beside it", inTab(8)],
    ["its tab was made a window of its own", NO_TAB],
    ["a tab in another window is in view", NEXT_WINDOW],
  ];

  describe.each(switched)("when another tab became active and %s", (_, snapshot) => {
    const asked = () =>
      onPage().wait(SECOND_MS).observe({ kind: "tab-activated", tabId: 8 }, snapshot);

    test("is asked whether it is in view, and stays meanwhile", () => {
      const harness = asked();
      expect(harness.offer).toMatchObject({ status: "showing", returned: false });
      expect(harness.effects).toEqual([{ kind: "ping-card", offerId: harness.offer.id, tabId: 7 }]);
    });

    test("stays where it is, however often, as long as it is visible", () => {
      const harness = asked().answerPing("visible");
      harness.observe({ kind: "tab-activated", tabId: 8 }, snapshot).answerPing("visible");
      expect(harness.offer).toMatchObject({ status: "showing", tabId: 7, returned: false });
      expect(harness.effects).toEqual([]);
    });

    test.each(["hidden", null] as const)("goes where its tab answers %j", (answer) => {
      const harness = asked().answerPing(answer);
      expect(harness.effect("withdraw")).toMatchObject({ tabId: 7 });
      expect(harness.offer).toMatchObject({ status: "due", returned: true });
    });

    test("goes once, though its tab was asked twice", () => {
      const harness = asked().observe({ kind: "tab-activated", tabId: 9 }, inTab(9));
      harness.answerPing("hidden").answerPing("hidden");
      expect(harness.offer).toMatchObject({ status: "due", returned: true });
    });
  });

  test("is asked again where the background was stopped before the answer came", () => {
    const harness = onPage().observe({ kind: "tab-activated", tabId: 8 }, inTab(8));
    harness.restartBackground();
    expect(harness.effect("ping-card")).toMatchObject({ tabId: 7 });
    expect(harness.answerPing("hidden").offer).toMatchObject({ status: "due", returned: true });
  });

  test("stays behind another program, though its document is hidden", () => {
    const harness = onPage().setSnapshot({ window: "elsewhere" }).restartBackground();
    expect(harness.answerPing("hidden").offer).toMatchObject({ status: "showing", tabId: 7 });
  });

  test("is let go without being asked when page access was withdrawn", () => {
    const harness = onPage().observe({ kind: "tab-activated", tabId: 8 }, { pageAccess: false });
    expect(harness.offer).toMatchObject({ status: "due", returned: true });
  });

  test("that was left there is not asked after when another page loads in its tab", () => {
    const harness = onPage().act("seen").act("hidden").wait(SECOND_MS);
    expect(harness.observe({ kind: "page-loaded", tabId: 7 }).effects).toEqual([]);
  });
});

describe("a card on its way to a page", () => {
  test.each<[string, Trigger, Partial<BrowserSnapshot>]>([
    ["another window came in front", { kind: "focus" }, NEXT_WINDOW],
    [
      "what came into view is no tab that may be told of",
      { kind: "tab-activated", tabId: 8 },
      NO_TAB,
    ],
  ])("stays once it came, though meanwhile %s", (_, trigger, snapshot) => {
    const harness = pendingInjection().wait(10).observe(trigger, snapshot);
    harness.dispatch({ kind: "page-card-outcome", offerId: harness.offer.id, outcome: "shown" });
    expect(harness.offer).toMatchObject({ status: "showing", tabId: 7 });
    expect(harness.effect("withdraw")).toBeUndefined();
  });
});

test("a card that opened at the toolbar stays there, whatever may be done with pages", () => {
  const harness = toToolbar(due(NO_ACCESS));
  harness.dispatch({ kind: "toolbar-outcome", offerId: harness.offer.id, outcome: "opened" });
  harness.wait(SECOND_MS).observe("heartbeat");
  expect(harness.offer).toMatchObject({ status: "showing", place: "toolbar" });
});

describe("what a page refused the card for", () => {
  const refused = () => due().loadPage("full-screen").wait(SECOND_MS);

  test("still holds when a page has loaded in a tab behind", () => {
    expect(refused().observe({ kind: "page-loaded", tabId: 9 }).view.reason).toBe("full-screen");
  });

  test("is forgotten when another page begins to load in its tab", () => {
    const tab = { id: 7, loaded: false, audible: false };
    const harness = refused().observe({ kind: "page-loading", tabId: 7 }, { tab });
    expect(harness.view.reason).toBe("waiting-for-a-pause");
  });
});

describe("the toolbar", () => {
  const loaded = () => due(NO_ACCESS).observe({ kind: "page-loaded", tabId: 7 }).wait(SECOND_MS);

  test("waits where a page loaded behind, though what is in view is no tab that may be told of", () => {
    const harness = loaded()
      .observe({ kind: "page-loaded", tabId: 9 }, NO_TAB)
      .setSnapshot(inTab(7, NO_ACCESS.snapshot));
    expect(cardOf(harness.wait(5 * SECOND_MS).observe("reevaluation"))).toBeNull();
  });

  test.each(["elsewhere", "unknown"] as const)(
    "takes no late word of focus for an event, though a look in between found the window %j",
    (window) => {
      const harness = loaded().observe("heartbeat", { window }).wait(SECOND_MS);
      harness.observe("focus", { window: { id: 1, state: "normal" } }).wait(5 * SECOND_MS);
      expect(cardOf(harness.observe("reevaluation"))).toBe("open-toolbar");
    },
  );

  test.each([
    ["at the same instant", 0],
    ["a second later", SECOND_MS],
  ])("knows that the tab in view is new, though another was made %s", (_, after) => {
    const harness = due(NO_ACCESS).observe({ kind: "tab-created", tabId: 8 });
    harness.wait(after).observe({ kind: "tab-created", tabId: 9 });
    harness
      .wait(2 * SECOND_MS)
      .observe({ kind: "page-loaded", tabId: 8 }, inTab(8, NO_ACCESS.snapshot));
    expect(harness.effect("reevaluate-later")?.afterMs).toBe(18 * SECOND_MS - after);
  });
});

describe("the tabs that were made", () => {
  const madeSince = (wait: number) => {
    const harness = due().observe({ kind: "tab-created", tabId: 8 }).wait(wait);
    const { recentTabs } = harness.observe({ kind: "tab-created", tabId: 9 }).state.volatile;
    return recentTabs.map(({ tabId }) => tabId);
  };

  test.each([
    ["for less than a minute", 60 * SECOND_MS - 1, [8, 9]],
    ["and then no longer", 60 * SECOND_MS, [9]],
    ["and none of a clock that was ahead", -SECOND_MS, [9]],
  ])("are remembered %s", (_, wait, ids) => {
    expect(madeSince(wait)).toEqual(ids);
  });

  test("are remembered only as the last ten, however many are opened at once", () => {
    const harness = due();
    for (let tabId = 21; tabId <= 40; tabId++) harness.observe({ kind: "tab-created", tabId });
    expect(harness.state.volatile.recentTabs.map(({ tabId }) => tabId)).toEqual([
      31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
    ]);
  });
});

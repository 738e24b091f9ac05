import { describe, expect, test } from "vitest";
import { inTab } from "../../../test/core/browser-snapshot";
import { cardOf, due } from "../../../test/core/due-card";
import type { Trigger } from "../event";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { BrowserSnapshot } from "../session/browser-snapshot";
import { MINUTE_MS, SECOND_MS } from "../time";

describe("on the page, a card comes", () => {
  test.each<[string, Trigger, Partial<BrowserSnapshot>?]>([
    ["when its page has loaded", { kind: "page-loaded", tabId: 7 }],
    ["when the parent switches tabs", { kind: "tab-activated", tabId: 8 }, inTab(8)],
    ["when they come back to the keyboard", { kind: "back-from-idle" }],
    ["when they come back from another program", { kind: "back-from-elsewhere" }],
  ])("%s", (_, trigger, snapshot) => {
    expect(cardOf(due().observe(trigger, snapshot))).toBe("show-on-page");
  });

  test.each<[string, Trigger, Partial<BrowserSnapshot>?]>([
    ["when another tab has loaded behind", { kind: "page-loaded", tabId: 9 }],
    ["at a heartbeat", { kind: "heartbeat" }],
    ["when sound begins or ends", { kind: "sound" }],
    ["when a tab is made", { kind: "tab-created", tabId: 9 }],
    ["when a tab behind is closed", { kind: "tab-closed", tabId: 9 }],
    [
      "while the page still loads",
      { kind: "tab-activated", tabId: 8 },
      { tab: { id: 8, loaded: false, audible: false } },
    ],
    ["because the popup asked", { kind: "request" }],
  ])("but not %s", (_, trigger, snapshot) => {
    expect(cardOf(due().observe(trigger, snapshot))).toBeNull();
  });

  test("without a break after three minutes of being due, and not before", () => {
    const harness = due().browseUntil("2026-11-23 19:02");
    harness.wait(MINUTE_MS - 1).observe();
    expect(cardOf(harness)).toBeNull();
    expect(cardOf(harness.wait(1).observe())).toBe("show-on-page");
  });

  test("without a break after a third of a quiet time that is shorter", () => {
    const harness = due({ quietTime: { lengthMinutes: 5 } })
      .until("2026-11-23 19:01")
      .observe();
    expect(cardOf(harness.wait(39_999).observe())).toBeNull();
    expect(cardOf(harness.wait(1).observe())).toBe("show-on-page");
  });

  test("later by as long as something held it", () => {
    const harness = due().until("2026-11-23 19:01").observe("sound", { sound: "playing" });
    harness.browseUntil("2026-11-23 19:10").observe("sound", { sound: "silent" });
    expect(cardOf(harness.browse(2 * MINUTE_MS - 1))).toBeNull();
    expect(cardOf(harness.wait(1).observe())).toBe("show-on-page");
  });

  test("later by as long as the machine slept", () => {
    const harness = due().until("2026-11-23 19:01").observe().until("2026-11-23 19:04").observe();
    expect(cardOf(harness)).toBeNull();
    expect(cardOf(harness.browse(2 * MINUTE_MS - 1))).toBeNull();
    expect(cardOf(harness.wait(1).observe())).toBe("show-on-page");
  });

  test("at once where typing kept it after it was due for long enough", () => {
    const harness = due().browseUntil("2026-11-23 19:03");
    harness.dispatch({ kind: "page-card-outcome", offerId: harness.offer.id, outcome: "typing" });
    expect(harness.view.reason).toBe("typing");
    expect(harness.offer).toMatchObject({ status: "due", returned: false, shownAt: null });
    expect(cardOf(harness.wait(20 * SECOND_MS).observe())).toBe("show-on-page");
  });

  test("and the popup says what the page said only while that page is in view", () => {
    const harness = due().loadPage("full-screen");
    expect(harness.view.reason).toBe("full-screen");
    expect(harness.observe("focus", inTab(8)).view.reason).toBe("waiting-for-a-pause");
  });
});

describe("in a window that is always full screen", () => {
  const FULL = { window: { id: 1, state: "full-screen" } } as const;

  test("a card comes on the page", () => {
    expect(cardOf(due({ snapshot: FULL }).loadPage(null))).toBe("show-on-page");
  });

  test("no card comes where the page says that a film fills it", () => {
    const harness = due({ snapshot: FULL }).loadPage("full-screen");
    expect(harness.offer).toMatchObject({ status: "due", shownAt: null });
    expect(harness.view.reason).toBe("full-screen");
  });

  test("no card comes anywhere where the page can't have it", () => {
    const settings = { notify: true };
    const harness = due({ snapshot: { ...FULL, notifications: true }, settings });
    harness.loadPage("failed").browse(10 * MINUTE_MS);
    expect(harness.cards).toEqual(["show-on-page"]);
  });
});

describe("on a phone", () => {
  const phone = { phone: true, window: "none" } as const;

  test("a card comes on the page, and never at a toolbar", () => {
    expect(cardOf(due({ snapshot: phone }).loadPage(null))).toBe("show-on-page");
    const without = due({ snapshot: { ...phone, pageAccess: false } }).loadPage(null);
    expect(cardOf(without.wait(5 * SECOND_MS).observe("reevaluation"))).toBeNull();
  });

  test("the road is left out where the quiet time has another routine", () => {
    const quietTime = { routines: ["hello", "bedtime"] } as Partial<QuietTime>;
    for (const random of [0, 0.3, 0.6, 0.99]) {
      const harness = due({ quietTime, snapshot: phone, random: () => random });
      expect(harness.offer.routine).toBe("bedtime");
      expect(harness.offer.idea.routine).not.toBe("hello");
    }
  });
});

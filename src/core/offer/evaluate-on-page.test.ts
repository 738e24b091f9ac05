import { describe, expect, test } from "vitest";
import { cardOf, due } from "../../../test/domain/nudge";
import { inTab } from "../../../test/domain/sight";
import type { Trigger } from "../event";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { BrowserSnapshot } from "../session/browser-snapshot";
import { MINUTE, SECOND } from "../time";

describe("on the page, a card comes", () => {
  test.each<[string, Trigger, Partial<BrowserSnapshot>?]>([
    ["when its page has loaded", { kind: "page-loaded", tabId: 7 }],
    ["when the parent switches tabs", { kind: "tab-activated", tabId: 8 }, inTab(8)],
    ["when they come back to the keyboard", { kind: "back-from-idle" }],
    ["when they come back from another program", { kind: "back-from-elsewhere" }],
  ])("%s", (_, cause, sight) => {
    expect(cardOf(due().observe(cause, sight))).toBe("show-on-page");
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
  ])("but not %s", (_, cause, sight) => {
    expect(cardOf(due().observe(cause, sight))).toBeNull();
  });

  test("without a break after three minutes of being due, and not before", () => {
    const life = due().browseUntil("2026-11-23 19:02");
    life.wait(MINUTE - 1).observe();
    expect(cardOf(life)).toBeNull();
    expect(cardOf(life.wait(1).observe())).toBe("show-on-page");
  });

  test("without a break after a third of a quiet time that is shorter", () => {
    const life = due({ quietTime: { lengthMinutes: 5 } })
      .until("2026-11-23 19:01")
      .observe();
    expect(cardOf(life.wait(39_999).observe())).toBeNull();
    expect(cardOf(life.wait(1).observe())).toBe("show-on-page");
  });

  test("later by as long as something held it", () => {
    const life = due().until("2026-11-23 19:01").observe("sound", { sound: "playing" });
    life.browseUntil("2026-11-23 19:10").observe("sound", { sound: "silent" });
    expect(cardOf(life.browse(2 * MINUTE - 1))).toBeNull();
    expect(cardOf(life.wait(1).observe())).toBe("show-on-page");
  });

  test("later by as long as the machine slept", () => {
    const life = due().until("2026-11-23 19:01").observe().until("2026-11-23 19:04").observe();
    expect(cardOf(life)).toBeNull();
    expect(cardOf(life.browse(2 * MINUTE - 1))).toBeNull();
    expect(cardOf(life.wait(1).observe())).toBe("show-on-page");
  });

  test("at once where typing kept it after it was due for long enough", () => {
    const life = due().browseUntil("2026-11-23 19:03");
    life.send({ kind: "page-card-outcome", offerId: life.offer.id, outcome: "typing" });
    expect(life.view.why).toBe("typing");
    expect(life.offer).toMatchObject({ status: "due", returned: false, shownAt: null });
    expect(cardOf(life.wait(20 * SECOND).observe())).toBe("show-on-page");
  });

  test("and the popup says what the page said only while that page is in view", () => {
    const life = due().loadPage("full-screen");
    expect(life.view.why).toBe("full-screen");
    expect(life.observe("focus", inTab(8)).view.why).toBe("waiting-for-a-pause");
  });
});

describe("on a phone", () => {
  const phone = { phone: true, window: "none" } as const;

  test("a card comes on the page, and never at a toolbar", () => {
    expect(cardOf(due({ sight: phone }).loadPage(null))).toBe("show-on-page");
    const without = due({ sight: { ...phone, pageAccess: false } }).loadPage(null);
    expect(cardOf(without.wait(5 * SECOND).observe("reevaluation"))).toBeNull();
  });

  test("the road is left out where the quiet time has another routine", () => {
    const quietTime = { routines: ["hello", "bedtime"] } as Partial<QuietTime>;
    for (const chance of [0, 0.3, 0.6, 0.99]) {
      const life = due({ quietTime, sight: phone, random: () => chance });
      expect(life.offer.routine).toBe("bedtime");
      expect(life.offer.idea.routine).not.toBe("hello");
    }
  });
});

import { describe, expect, test } from "vitest";
import { inTab } from "../../../test/core/browser-snapshot";
import type { CoreHarness } from "../../../test/core/core-harness";
import { cardOf, due, NO_ACCESS } from "../../../test/core/due-card";
import { MINUTE_MS, SECOND_MS } from "../time";
import type { BrowserSnapshot } from "./browser-snapshot";

const LOADING: Partial<BrowserSnapshot> = { tab: { id: 7, loaded: false, audible: false } };

/** A page begins to load, with a picture that never comes. */
const beginsToLoad = (harness: CoreHarness): CoreHarness =>
  harness.observe({ kind: "page-loading", tabId: 7 }, LOADING);

describe("a page that never finishes loading", () => {
  test("is looked at again when it will count as loaded", () => {
    const harness = beginsToLoad(due());
    expect(harness.effect("reevaluate-later")).toEqual({
      kind: "reevaluate-later",
      afterMs: 15 * SECOND_MS,
    });
  });

  test("has the card at the first break after that", () => {
    const harness = beginsToLoad(due()).wait(15 * SECOND_MS - 1);
    expect(cardOf(harness.observe("back-from-elsewhere"))).toBeNull();
    expect(cardOf(harness.wait(1).observe("back-from-elsewhere"))).toBe("show-on-page");
  });

  test("has the card without a break once the card has waited long enough", () => {
    expect(beginsToLoad(due()).browse(4 * MINUTE_MS).cards).toEqual(["show-on-page"]);
  });

  test("has it as well where the background is stopped between any two heartbeats", () => {
    const harness = beginsToLoad(due());
    for (let minutes = 0; minutes < 5 && harness.cards.length === 0; minutes += 1) {
      harness.wait(MINUTE_MS).restartBackground().observe("heartbeat");
      const again = harness.effect("reevaluate-later");
      if (again) harness.wait(again.afterMs).observe("reevaluation");
    }
    expect(harness.cards).toEqual(["show-on-page"]);
  });

  test("has none before 15 s after it began to load anew", () => {
    const harness = beginsToLoad(due()).browse(4 * MINUTE_MS - 1);
    expect(cardOf(beginsToLoad(due().browse(5 * MINUTE_MS)))).toBeNull();
    expect(cardOf(beginsToLoad(harness).wait(SECOND_MS).observe("back-from-idle"))).toBeNull();
  });

  test("leaves it to the toolbar, 3 s after it counts as loaded", () => {
    const harness = beginsToLoad(due(NO_ACCESS))
      .wait(15 * SECOND_MS)
      .observe("reevaluation");
    expect(harness.effect("reevaluate-later")?.afterMs).toBe(3_000);
    expect(cardOf(harness.wait(3 * SECOND_MS).observe("reevaluation"))).toBe("open-toolbar");
  });

  test("leaves it to a notification where it can't hold the card", () => {
    const settings = { notify: true, toolbar: false };
    const harness = beginsToLoad(due({ settings, snapshot: { notifications: true } }));
    harness.browse(4 * MINUTE_MS);
    const { id: offerId } = harness.offer;
    harness.dispatch({ kind: "page-card-outcome", offerId, outcome: "failed" });
    expect(cardOf(harness.browse(MINUTE_MS))).toBe("notify");
  });

  test("does not make another one count as loaded", () => {
    const harness = beginsToLoad(due())
      .wait(20 * SECOND_MS)
      .observe("heartbeat");
    const next = inTab(8, { tab: { id: 8, loaded: false, audible: false } });
    expect(cardOf(harness.observe({ kind: "tab-activated", tabId: 8 }, next))).toBeNull();
  });

  test("does not wait for a clock that was set back to come round again", () => {
    const harness = beginsToLoad(due().browse(MINUTE_MS)).wait(-30 * SECOND_MS);
    expect(cardOf(harness.observe("back-from-elsewhere"))).toBe("show-on-page");
  });
});

import { describe, expect, test } from "vitest";
import { CoreHarness, isCard } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import type { BrowserSnapshot } from "../session/browser-snapshot";
import { MINUTE_MS, SECOND_MS } from "../time";

const bath = quietTimeOf({
  id: "bath",
  routines: ["bath"],
  start: 19 * 60 + 10,
  lengthMinutes: 60,
});

/** Bedtime has just begun, its card is due, and the bath is to come. */
const due = (overrides: Partial<BrowserSnapshot> = {}): CoreHarness =>
  new CoreHarness({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50")
    .setSnapshot(overrides)
    .browseUntil("2026-11-23 19:00");
const comes = (harness: CoreHarness): boolean => harness.effects.some(isCard);

describe("a look that brings no card", () => {
  test("asks for nothing and changes nothing, ten seconds after the last", () => {
    const harness = due();
    const before = harness.state;
    expect(harness.wait(10 * SECOND_MS).observe().effects).toEqual([]);
    expect(harness.state).toBe(before);
  });

  test("asks for nothing while the popup is open", () => {
    expect(
      due()
        .wait(10 * SECOND_MS)
        .observe("request", { popupOpen: true }).effects,
    ).toEqual([]);
  });

  test("asks for nothing at a break while nobody knows if the popup is open", () => {
    const harness = due().wait(10 * SECOND_MS);
    expect(comes(harness.observe("back-from-elsewhere", { popupOpen: "unknown" }))).toBe(false);
    expect(harness.view.reason).toBe("signal-missing");
    expect(comes(harness.observe("back-from-elsewhere", { popupOpen: false }))).toBe(true);
  });

  test("changes nothing of a card that is still held", () => {
    const harness = due()
      .wait(10 * SECOND_MS)
      .observe("sound", { sound: "playing" });
    const { offers } = harness.state;
    expect(harness.offer).toMatchObject({ dueFor: 10 * SECOND_MS, tickingSince: null });
    expect(harness.browseUntil("2026-11-23 19:05").state.offers).toBe(offers);
  });

  test("changes nothing of a card that is open in the popup", () => {
    const harness = due().observe("request", { popupOpen: true }).actFrom("popup", "shown");
    const { offers } = harness.state;
    expect(harness.offer.status).toBe("showing");
    expect(harness.browseUntil("2026-11-23 19:05").state.offers).toBe(offers);
  });
});

describe("the three minutes a card waits for a break", () => {
  test("stop while something holds it, also where an earlier card waits unanswered", () => {
    const harness = due().wait(10 * SECOND_MS);
    harness
      .loadPage()
      .wait(8 * SECOND_MS)
      .act("seen")
      .act("hidden");
    harness.browseUntil("2026-11-23 19:15").until("2026-11-23 19:16").observe();
    expect(harness.state.offers.map(({ status }) => status)).toEqual(["unanswered", "due"]);
    harness.wait(MINUTE_MS).observe("sound", { sound: "playing" });
    harness.wait(90 * SECOND_MS).observe("sound", { sound: "silent" });
    harness.browse(2 * MINUTE_MS - 1);
    expect(comes(harness)).toBe(false);
    expect(comes(harness.wait(1).observe())).toBe(true);
  });

  test("stop while it is on its way to a page where somebody types", () => {
    const harness = due().wait(MINUTE_MS).loadPage(null).wait(MINUTE_MS);
    harness
      .dispatch({ kind: "page-card-outcome", offerId: harness.offer.id, outcome: "typing" })
      .observe();
    harness.browse(2 * MINUTE_MS - 1);
    expect(comes(harness)).toBe(false);
    expect(comes(harness.wait(1).observe())).toBe(true);
  });
});

test("a card at the toolbar belongs to no tab, and is on its way to none", () => {
  const harness = due({ pageAccess: false }).wait(SECOND_MS).loadPage();
  harness.wait(3 * SECOND_MS).observe("reevaluation");
  expect(harness.effects).toEqual([{ kind: "open-toolbar", offerId: "bed@2026-11-23#1" }]);
  expect(harness.offer).toMatchObject({ status: "showing", place: "toolbar", tabId: null });
  expect(harness.state.volatile.injectingSince).toBeNull();
});

import { describe, expect, test } from "vitest";
import { onPage } from "../../../test/core/bedtime";
import { CoreHarness } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { MINUTE_MS, SECOND_MS } from "../time";

const closed = () =>
  onPage()
    .wait(SECOND_MS)
    .act("close")
    .wait(10 * MINUTE_MS)
    .observe();
const inPopup = (harness: CoreHarness) => harness.setSnapshot({ popupOpen: true });
const haveBack = (harness: CoreHarness) => inPopup(harness).actFrom("popup", "undo");

describe("a card that was closed", () => {
  test("can be had back in the popup until its quiet time ends", () => {
    const harness = closed();
    const { id, idea } = harness.offer;
    expect(harness.view.closed).toEqual({ offerId: id, idea, own: null });
    haveBack(harness);
    expect(harness.view).toMatchObject({ closed: null, card: { offerId: id, where: "popup" } });
    expect(harness.offer).toMatchObject({ status: "showing", answer: null });
  });

  test("cannot once its quiet time is over, skipped or paused", () => {
    expect(closed().until("2026-11-23 19:45").view.closed).toBeNull();
    const skip = { kind: "skip-today", occurrence: "bed@2026-11-23", skip: true } as const;
    for (const edit of [skip, { kind: "pause", until: "tomorrow" } as const]) {
      const harness = closed().edit(edit);
      expect(harness.view.closed).toBeNull();
      expect(haveBack(harness).offer.status).toBe("answered");
    }
    expect(haveBack(closed().until("2026-11-23 19:45")).offer.status).toBe("answered");
  });

  test("cannot on its page once the line with undo is gone", () => {
    expect(closed().act("undo").offer.status).toBe("answered");
  });

  test.each(["do", "not-today", "pause"] as const)("differs from one that %s ended", (action) => {
    const harness = onPage().act(action).wait(MINUTE_MS).observe();
    expect(harness.view.closed).toBeNull();
    expect(haveBack(harness).offer.status).toBe("answered");
  });

  test("waits in the popup if it is left there again, and may be closed again", () => {
    const harness = haveBack(closed()).dispatch({ kind: "popup-closed" });
    harness.setSnapshot({ popupOpen: false });
    expect(harness.view.card?.where).toBe("waiting");
    expect(harness.state.volatile.dot).toBe("waiting");
    inPopup(harness).actFrom("popup", "close").wait(MINUTE_MS).observe();
    expect(haveBack(harness).offer.status).toBe("showing");
  });

  test("gives no way to the first of two", () => {
    const harness = onPage().act({ kind: "snooze", minutes: 5 });
    harness.browseUntil("2026-11-23 19:06").loadPage().act("close").wait(MINUTE_MS).observe();
    expect(harness.view.closed?.offerId).toBe("bed@2026-11-23#2");
    inPopup(harness).actOn("bed@2026-11-23#1", "popup", { kind: "undo" });
    expect(harness.state.offers.map(({ status }) => status)).toEqual(["answered", "answered"]);
  });
});

describe("after it was had back", () => {
  test("it is the same card: nothing is counted anew, and no second one comes", () => {
    const harness = closed();
    const { shownAt } = harness.offer;
    haveBack(harness).actFrom("popup", "do").setSnapshot({ popupOpen: false });
    expect(harness.offer).toMatchObject({ shownAt, answer: "do" });
    expect(harness.browseUntil("2026-11-23 19:30").loadPage().cards).toHaveLength(1);
    expect(harness.view.reason).toBe("already-came");
  });

  test("the next card still comes no sooner than fifteen minutes after it was shown", () => {
    const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 19 * 60 + 5 });
    const harness = new CoreHarness({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50");
    harness.browseUntil("2026-11-23 19:00").wait(SECOND_MS).loadPage().act("close");
    harness.browseUntil("2026-11-23 19:08");
    haveBack(harness).actFrom("popup", "do").setSnapshot({ popupOpen: false });
    expect(harness.wait(MINUTE_MS).observe().view.reason).toBe("so-soon");
    harness.browseUntil("2026-11-23 19:16").loadPage();
    expect(harness.offer).toMatchObject({ occurrence: "bath@2026-11-23", status: "showing" });
  });

  test.each([
    ["do", false],
    ["close", true],
  ] as const)("%s is its one answer: two closed in a row are %s", (answer, offersFewer) => {
    const harness = closed();
    haveBack(harness).actFrom("popup", answer).setSnapshot({ popupOpen: false });
    const next = (date: string) =>
      harness
        .until(`${date} 18:50`)
        .browseUntil(`${date} 19:00`)
        .wait(10 * SECOND_MS)
        .loadPage();
    next("2026-11-24")
      .wait(9 * SECOND_MS)
      .act("close");
    expect(next("2026-11-25").view.card?.offerFewer).toBe(offersFewer);
  });
});

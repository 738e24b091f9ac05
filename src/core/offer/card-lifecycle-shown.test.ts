import { describe, expect, test } from "vitest";
import { due, nextPage, onPage } from "../../../test/core/bedtime";
import { inTab } from "../../../test/core/browser-snapshot";
import { CoreHarness, isCard } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { MINUTE_MS, SECOND_MS } from "../time";

describe("a card that is due", () => {
  test("is due from the first moment of its quiet time, with the dot, and waits for a break", () => {
    const harness = due();
    expect(harness.offer).toMatchObject({ status: "due", dueAt: at("2026-11-23 19:00") });
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "waiting" });
    expect(harness.effects.some(isCard)).toBe(false);
    expect(harness.view.reason).toBe("waiting-for-a-pause");
    expect(harness.view.card).toMatchObject({ where: "waiting", offerId: "bed@2026-11-23#1" });
  });

  test("has its dot drawn again where that took too long: with the next event, not at once", () => {
    const harness = due().dispatch({ kind: "dot-late" });
    expect(harness.effect("set-dot")).toBeUndefined();
    harness.wait(MINUTE_MS).observe("heartbeat");
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "waiting" });
    harness.wait(MINUTE_MS).observe("heartbeat");
    expect(harness.effect("set-dot")).toBeUndefined();
  });

  test("is saved as showing before it is brought, and has not been seen yet", () => {
    const harness = due()
      .wait(10 * SECOND_MS)
      .loadPage(null);
    expect(harness.effect("show-on-page")).toMatchObject({ offerId: "bed@2026-11-23#1", tabId: 7 });
    expect(harness.offer).toMatchObject({
      status: "showing",
      place: "page",
      tabId: 7,
      shownAt: null,
    });
  });

  test("is the only one while it is being brought, whatever happens meanwhile", () => {
    const harness = due()
      .wait(10 * SECOND_MS)
      .loadPage(null)
      .wait(SECOND_MS);
    harness.observe("heartbeat").observe("sound").observe({ kind: "page-loaded", tabId: 7 });
    expect(harness.effects.some(isCard)).toBe(false);
    expect(harness.state.offers).toHaveLength(1);
  });

  test("is over with its quiet time, also while the background slept", () => {
    const harness = due().until("2026-11-23 20:00").restartBackground();
    expect(harness.offer.status).toBe("gone");
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "none" });
    expect(harness.observe("back-from-idle").effects.some(isCard)).toBe(false);
    expect(harness.view.card).toBeNull();
  });

  test("is over a millisecond before nobody could answer it", () => {
    const harness = due();
    expect(harness.until("2026-11-23 19:44:59").observe().offer.status).toBe("due");
    expect(harness.until("2026-11-23 19:45").observe().offer.status).toBe("gone");
  });
});

describe("a card that is shown", () => {
  test("spends its quiet time", () => {
    const harness = onPage();
    expect(harness.offer).toMatchObject({ status: "showing", shownAt: harness.now });
    expect(nextPage(harness.act("close")).effects.some(isCard)).toBe(false);
    expect(harness.view.reason).toBe("already-came");
  });

  test.each(["do", "close", "not-today", "pause"] as const)("is ended by %j", (act) => {
    const harness = onPage().act(act);
    expect(harness.offer.status).toBe("answered");
    expect(harness.view.card).toBeNull();
    expect(nextPage(harness).effects.some(isCard)).toBe(false);
  });

  test("stays through keeping, and through two other ideas and no third", () => {
    const harness = onPage().act({ kind: "keep", kept: true });
    const first = harness.offer.idea.momentId;
    expect(harness.view.kept.map(({ momentId }) => momentId)).toEqual([first]);
    expect(harness.act("another").reply).toMatchObject({ kind: "new-moment", tabId: 7 });
    harness.act("another");
    expect(new Set([...harness.offer.swapped, harness.offer.idea.momentId]).size).toBe(3);
    expect(harness.view.card?.mayAnother).toBe(false);
    const third = harness.offer;
    expect(harness.act("another").offer).toEqual(third);
    expect(harness.offer.status).toBe("showing");
  });

  test("lets go of a moment that was kept", () => {
    const harness = onPage().act({ kind: "keep", kept: true }).act({ kind: "keep", kept: false });
    expect(harness.state.kept).toEqual([]);
  });

  test("folds and unfolds, and stays where it is", () => {
    const harness = onPage()
      .wait(45 * SECOND_MS)
      .act("collapsed");
    expect(harness.offer).toMatchObject({ status: "folded", seen: true });
    expect(harness.view.card?.where).toBe("waiting");
    expect(harness.act("expanded").offer.status).toBe("showing");
  });

  test("that was folded away and left waits in the popup, unanswered, until the end", () => {
    const harness = onPage()
      .wait(3 * SECOND_MS)
      .act("collapsed")
      .wait(5 * MINUTE_MS)
      .act("hidden");
    expect(harness.offer.status).toBe("unanswered");
    expect(harness.view.card?.where).toBe("waiting");
    expect(nextPage(harness).effects.some(isCard)).toBe(false);
    expect(harness.actFrom("popup", "do").offer).toMatchObject({
      status: "answered",
      answer: "do",
    });
  });

  test("goes when its quiet time ends", () => {
    const harness = onPage().until("2026-11-23 19:45").observe();
    expect(harness.effect("withdraw")).toEqual({
      kind: "withdraw",
      offerId: "bed@2026-11-23#1",
      tabId: 7,
    });
    expect(harness.offer.status).toBe("gone");
  });

  test("hears nothing once it is over, nor from a page it has left", () => {
    const ended = onPage().act("close");
    expect(ended.act("do").offer.answer).toBe("closed");
    const left = onPage()
      .observe({ kind: "tab-activated", tabId: 8 }, inTab(8))
      .answerPing("hidden");
    expect(left.act("close").offer.status).toBe("due");
    const late = onPage().until("2026-11-23 19:45");
    expect(late.act("do").offer.answer).toBeNull();
  });
});

describe("overlapping quiet times", () => {
  const bath = quietTimeOf({
    id: "bath",
    routines: ["bath"],
    start: 19 * 60 + 10,
    lengthMinutes: 60,
  });
  const begun = () =>
    new CoreHarness({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50").browseUntil(
      "2026-11-23 19:01",
    );

  test("one that starts later has its own card after fifteen minutes", () => {
    const harness = begun().loadPage().act("close");
    const shownAt = harness.now;
    expect(harness.browseUntil("2026-11-23 19:15").view.reason).toBe("so-soon");
    harness.browse(shownAt + 15 * MINUTE_MS - harness.now);
    expect(harness.loadPage().effect("show-on-page")?.offerId).toBe("bath@2026-11-23#1");
  });

  test("one card spends all that run, and what was due for another of them is gone", () => {
    const harness = begun().browseUntil("2026-11-23 19:02").setSnapshot({ sound: "playing" });
    harness.browseUntil("2026-11-23 19:11").setSnapshot({ sound: "silent" }).loadPage();
    expect(harness.state.offers.map(({ occurrence, status }) => [occurrence, status])).toEqual([
      ["bed@2026-11-23", "gone"],
      ["bath@2026-11-23", "showing"],
    ]);
    expect(harness.act("close").browseUntil("2026-11-23 19:40").view.reason).toBe("already-came");
  });
});

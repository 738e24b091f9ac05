import { describe, expect, test } from "vitest";
import { due, nextPage, onPage } from "../../../test/domain/bedtime";
import { isCard, Life } from "../../../test/domain/life";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import { inTab } from "../../../test/domain/sight";
import { at } from "../../../test/domain/zone";
import { MINUTE, SECOND } from "../time";
import { COLLAPSE_AFTER_MS, LEAVE_COLLAPSED_AFTER_MS } from "./card-timing";

describe("a card that is due", () => {
  test("is due from the first moment of its quiet time, with the dot, and waits for a break", () => {
    const life = due();
    expect(life.offer).toMatchObject({ status: "due", dueAt: at("2026-11-23 19:00") });
    expect(life.effect("set-dot")).toEqual({ kind: "set-dot", dot: "waiting" });
    expect(life.effects.some(isCard)).toBe(false);
    expect(life.view.why).toBe("waiting-for-a-pause");
    expect(life.view.card).toMatchObject({ where: "waiting", offerId: "bed@2026-11-23#1" });
  });

  test("is saved as showing before it is brought, and has not been seen yet", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null);
    expect(life.effect("show-on-page")).toMatchObject({ offerId: "bed@2026-11-23#1", tabId: 7 });
    expect(life.offer).toMatchObject({ status: "showing", place: "page", tabId: 7, shownAt: null });
  });

  test("is the only one while it is being brought, whatever happens meanwhile", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null)
      .wait(SECOND);
    life.observe("heartbeat").observe("sound").observe({ kind: "page-loaded", tabId: 7 });
    expect(life.effects.some(isCard)).toBe(false);
    expect(life.state.offers).toHaveLength(1);
  });

  test("is over with its quiet time, also while the background slept", () => {
    const life = due().until("2026-11-23 20:00").wake();
    expect(life.offer.status).toBe("gone");
    expect(life.effect("set-dot")).toEqual({ kind: "set-dot", dot: "none" });
    expect(life.observe("back-from-idle").effects.some(isCard)).toBe(false);
    expect(life.view.card).toBeNull();
  });

  test("is over a millisecond before nobody could answer it", () => {
    const life = due();
    expect(life.until("2026-11-23 19:44:59").observe().offer.status).toBe("due");
    expect(life.until("2026-11-23 19:45").observe().offer.status).toBe("gone");
  });
});

describe("a card that is shown", () => {
  test("spends its quiet time", () => {
    const life = onPage();
    expect(life.offer).toMatchObject({ status: "showing", shownAt: life.now });
    expect(nextPage(life.card("close")).effects.some(isCard)).toBe(false);
    expect(life.view.why).toBe("already-came");
  });

  test.each(["do", "close", "not-today", "not-for-us"] as const)("is ended by %j", (act) => {
    const life = onPage().card(act);
    expect(life.offer.status).toBe("answered");
    expect(life.view.card).toBeNull();
    expect(nextPage(life).effects.some(isCard)).toBe(false);
  });

  test("stays through keeping, and through two other ideas and no third", () => {
    const life = onPage().card({ act: "keep", kept: true });
    const first = life.offer.idea.momentId;
    expect(life.view.kept.map(({ momentId }) => momentId)).toEqual([first]);
    expect(life.card("another").reply).toMatchObject({ kind: "new-moment", tabId: 7 });
    life.card("another");
    expect(new Set([...life.offer.swapped, life.offer.idea.momentId]).size).toBe(3);
    expect(life.view.card?.mayAnother).toBe(false);
    const third = life.offer;
    expect(life.card("another").offer).toEqual(third);
    expect(life.offer.status).toBe("showing");
  });

  test("lets go of a moment that was kept", () => {
    const life = onPage().card({ act: "keep", kept: true }).card({ act: "keep", kept: false });
    expect(life.state.kept).toEqual([]);
  });

  test("folds and unfolds, and stays where it is", () => {
    const life = onPage().wait(COLLAPSE_AFTER_MS).card("folded");
    expect(life.offer).toMatchObject({ status: "folded", seen: true });
    expect(life.view.card?.where).toBe("waiting");
    expect(life.card("unfolded").offer.status).toBe("showing");
  });

  test("that was folded away and left waits in the popup, unanswered, until the end", () => {
    const life = onPage()
      .wait(3 * SECOND)
      .card("folded")
      .wait(LEAVE_COLLAPSED_AFTER_MS)
      .card("left");
    expect(life.offer.status).toBe("unanswered");
    expect(life.view.card?.where).toBe("waiting");
    expect(nextPage(life).effects.some(isCard)).toBe(false);
    expect(life.cardFrom("popup", "do").offer).toMatchObject({ status: "answered", answer: "do" });
  });

  test("goes when its quiet time ends", () => {
    const life = onPage().until("2026-11-23 19:45").observe();
    expect(life.effect("withdraw")).toEqual({
      kind: "withdraw",
      offerId: "bed@2026-11-23#1",
      tabId: 7,
    });
    expect(life.offer.status).toBe("gone");
  });

  test("hears nothing once it is over, nor from a page it has left", () => {
    const ended = onPage().card("close");
    expect(ended.card("do").offer.answer).toBe("closed");
    const left = onPage().observe({ kind: "tab-activated", tabId: 8 }, inTab(8));
    expect(left.card("close").offer.status).toBe("due");
    const late = onPage().until("2026-11-23 19:45");
    expect(late.card("do").offer.answer).toBeNull();
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
    new Life({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50").browseUntil(
      "2026-11-23 19:01",
    );

  test("one that starts later has its own card after fifteen minutes", () => {
    const life = begun().loadPage().card("close");
    const shownAt = life.now;
    expect(life.browseUntil("2026-11-23 19:15").view.why).toBe("so-soon");
    life.browse(shownAt + 15 * MINUTE - life.now);
    expect(life.loadPage().effect("show-on-page")?.offerId).toBe("bath@2026-11-23#1");
  });

  test("one card spends all that run, and what was due for another of them is gone", () => {
    const life = begun().browseUntil("2026-11-23 19:02").see({ sound: "playing" });
    life.browseUntil("2026-11-23 19:11").see({ sound: "silent" }).loadPage();
    expect(life.state.offers.map(({ occurrence, status }) => [occurrence, status])).toEqual([
      ["bed@2026-11-23", "gone"],
      ["bath@2026-11-23", "showing"],
    ]);
    expect(life.card("close").browseUntil("2026-11-23 19:40").view.why).toBe("already-came");
  });
});

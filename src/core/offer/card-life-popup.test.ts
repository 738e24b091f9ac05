import { describe, expect, test } from "vitest";
import { due, nextPage, onPage } from "../../../test/domain/bedtime";
import { isCard, Life } from "../../../test/domain/life";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import { SECOND } from "../time";
import { COLLAPSE_AFTER_MS, SEEN_AFTER_MS } from "./card-timing";

describe("a card in the popup", () => {
  const opened = (life: Life) =>
    life.observe("request", { popupOpen: true }).cardFrom("popup", "shown");
  const closed = (life: Life) => life.see({ popupOpen: false }).send({ kind: "popup-closed" });

  test("that was due is shown, and spends, once the parent opens the popup", () => {
    const life = opened(due());
    expect(life.offer).toMatchObject({ status: "showing", place: "popup", shownAt: life.now });
    expect(life.view.card?.where).toBe("popup");
  });

  test("is due once more when the popup goes before 8 s, and can be found there at once", () => {
    const life = closed(opened(due()).wait(7 * SECOND));
    expect(life.offer).toMatchObject({ status: "due", returned: true });
    expect(life.observe("request", { popupOpen: true }).view.card).toMatchObject({
      where: "waiting",
    });
    expect(closed(opened(life)).offer.status).toBe("unanswered");
  });

  test("waits unanswered when the popup goes after 8 s", () => {
    const life = closed(opened(due()).wait(SEEN_AFTER_MS).cardFrom("popup", "seen"));
    expect(life.offer.status).toBe("unanswered");
    expect(nextPage(life).effects.some(isCard)).toBe(false);
  });

  test("that was folded on the page leaves the page", () => {
    const life = opened(onPage().wait(COLLAPSE_AFTER_MS).card("folded"));
    expect(life.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(life.offer).toMatchObject({ status: "showing", place: "popup", tabId: null });
    expect(closed(life).offer.status).toBe("unanswered");
  });

  test("that was unanswered stays so through opening and closing, and can be answered", () => {
    const life = onPage().wait(SEEN_AFTER_MS).card("seen").card("left");
    expect(closed(opened(life)).offer.status).toBe("unanswered");
    expect(opened(life).cardFrom("popup", "close").offer.answer).toBe("closed");
  });

  test("is on the page where it stands there, and the popup says nothing of what is seen of it", () => {
    const life = opened(onPage());
    expect(life.view.card?.where).toBe("page");
    expect(life.cardFrom("popup", "seen").cardFrom("popup", "left").offer).toMatchObject({
      status: "showing",
      place: "page",
      seen: false,
    });
  });

  test("takes the one on the page away once it is answered there", () => {
    const life = opened(onPage()).cardFrom("popup", "do");
    expect(life.effect("withdraw")).toMatchObject({ tabId: 7 });
  });

  test("that was answered without a word of its showing still spends", () => {
    const life = due().observe("request", { popupOpen: true }).cardFrom("popup", "close");
    expect(life.offer).toMatchObject({ status: "answered", shownAt: life.now });
    expect(nextPage(life.see({ popupOpen: false })).effects.some(isCard)).toBe(false);
  });

  test("spends every quiet time that runs when it is opened", () => {
    const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 19 * 60 + 20 });
    const life = new Life({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50");
    life.browseUntil("2026-11-23 19:02").see({ sound: "playing" });
    life.browseUntil("2026-11-23 19:21");
    opened(life);
    expect(life.offer.spends).toEqual(["bed@2026-11-23", "bath@2026-11-23"]);
  });

  test("comes nowhere else while the popup is open", () => {
    const life = due({ settings: { notify: true } }).see({ popupOpen: true, notifications: true });
    expect(life.browseUntil("2026-11-23 19:10").cards).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { due, nextPage, onPage } from "../../../test/core/bedtime";
import { CoreHarness, isCard } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { SECOND_MS } from "../time";
import { SEEN_AFTER_MS } from "./card-timing";

describe("a card in the popup", () => {
  const opened = (harness: CoreHarness) =>
    harness.observe("request", { popupOpen: true }).actFrom("popup", "shown");
  const closed = (harness: CoreHarness) =>
    harness.setSnapshot({ popupOpen: false }).dispatch({ kind: "popup-closed" });

  test("that was due is shown, and spends, once the parent opens the popup", () => {
    const harness = opened(due());
    expect(harness.offer).toMatchObject({
      status: "showing",
      place: "popup",
      shownAt: harness.now,
    });
    expect(harness.view.card?.where).toBe("popup");
  });

  test("is due once more when the popup goes before 8 s, and can be found there at once", () => {
    const harness = closed(opened(due()).wait(7 * SECOND_MS));
    expect(harness.offer).toMatchObject({ status: "due", returned: true });
    expect(harness.observe("request", { popupOpen: true }).view.card).toMatchObject({
      where: "waiting",
    });
    expect(closed(opened(harness)).offer.status).toBe("unanswered");
  });

  test("waits unanswered when the popup goes after 8 s", () => {
    const harness = closed(opened(due()).wait(SEEN_AFTER_MS).actFrom("popup", "seen"));
    expect(harness.offer.status).toBe("unanswered");
    expect(nextPage(harness).effects.some(isCard)).toBe(false);
  });

  test("that was folded on the page leaves the page", () => {
    const harness = opened(
      onPage()
        .wait(45 * SECOND_MS)
        .act("collapsed"),
    );
    expect(harness.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(harness.offer).toMatchObject({ status: "showing", place: "popup", tabId: null });
    expect(closed(harness).offer.status).toBe("unanswered");
  });

  test("that was unanswered stays so through opening and closing, and can be answered", () => {
    const harness = onPage().wait(SEEN_AFTER_MS).act("seen").act("hidden");
    expect(closed(opened(harness)).offer.status).toBe("unanswered");
    expect(opened(harness).actFrom("popup", "close").offer.answer).toBe("closed");
  });

  test("is on the page where it stands there, and the popup says nothing of what is seen of it", () => {
    const harness = opened(onPage());
    expect(harness.view.card?.where).toBe("page");
    expect(harness.actFrom("popup", "seen").actFrom("popup", "hidden").offer).toMatchObject({
      status: "showing",
      place: "page",
      seen: false,
    });
  });

  test("takes the one on the page away once it is answered there", () => {
    const harness = opened(onPage()).actFrom("popup", "do");
    expect(harness.effect("withdraw")).toMatchObject({ tabId: 7 });
  });

  test("that was answered without a word of its showing still spends", () => {
    const harness = due().observe("request", { popupOpen: true }).actFrom("popup", "close");
    expect(harness.offer).toMatchObject({ status: "answered", shownAt: harness.now });
    expect(nextPage(harness.setSnapshot({ popupOpen: false })).effects.some(isCard)).toBe(false);
  });

  test("spends every quiet time that runs when it is opened", () => {
    const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 19 * 60 + 20 });
    const harness = new CoreHarness({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50");
    harness.browseUntil("2026-11-23 19:02").setSnapshot({ sound: "playing" });
    harness.browseUntil("2026-11-23 19:21");
    opened(harness);
    expect(harness.offer.spends).toEqual(["bed@2026-11-23", "bath@2026-11-23"]);
  });

  test("comes nowhere else while the popup is open", () => {
    const harness = due({ settings: { notify: true } }).setSnapshot({
      popupOpen: true,
      notifications: true,
    });
    expect(harness.browseUntil("2026-11-23 19:10").cards).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { isCard, Life } from "../../../test/domain/life";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import type { BrowserSnapshot } from "../session/browser-snapshot";
import { MINUTE, SECOND } from "../time";

const bath = quietTimeOf({
  id: "bath",
  routines: ["bath"],
  start: 19 * 60 + 10,
  lengthMinutes: 60,
});

/** Bedtime has just begun, its card is due, and the bath is to come. */
const due = (told: Partial<BrowserSnapshot> = {}): Life =>
  new Life({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50")
    .see(told)
    .browseUntil("2026-11-23 19:00");
const comes = (life: Life): boolean => life.effects.some(isCard);

describe("a look that brings no card", () => {
  test("asks for nothing and changes nothing, ten seconds after the last", () => {
    const life = due();
    const before = life.state;
    expect(life.wait(10 * SECOND).observe().effects).toEqual([]);
    expect(life.state).toBe(before);
  });

  test("asks for nothing while the popup is open", () => {
    expect(
      due()
        .wait(10 * SECOND)
        .observe("request", { popupOpen: true }).effects,
    ).toEqual([]);
  });

  test("asks for nothing at a break while nobody knows if the popup is open", () => {
    const life = due().wait(10 * SECOND);
    expect(comes(life.observe("back-from-elsewhere", { popupOpen: "unknown" }))).toBe(false);
    expect(life.view.why).toBe("signal-missing");
    expect(comes(life.observe("back-from-elsewhere", { popupOpen: false }))).toBe(true);
  });

  test("changes nothing of a card that is still held", () => {
    const life = due()
      .wait(10 * SECOND)
      .observe("sound", { sound: "playing" });
    const { offers } = life.state;
    expect(life.offer).toMatchObject({ dueFor: 10 * SECOND, tickingSince: null });
    expect(life.browseUntil("2026-11-23 19:05").state.offers).toBe(offers);
  });

  test("changes nothing of a card that is open in the popup", () => {
    const life = due().observe("request", { popupOpen: true }).cardFrom("popup", "shown");
    const { offers } = life.state;
    expect(life.offer.status).toBe("showing");
    expect(life.browseUntil("2026-11-23 19:05").state.offers).toBe(offers);
  });
});

describe("the three minutes a card waits for a break", () => {
  test("stop while something holds it, also where an earlier card waits unanswered", () => {
    const life = due().wait(10 * SECOND);
    life
      .loadPage()
      .wait(8 * SECOND)
      .card("seen")
      .card("left");
    life.browseUntil("2026-11-23 19:15").until("2026-11-23 19:16").observe();
    expect(life.state.offers.map(({ status }) => status)).toEqual(["unanswered", "due"]);
    life.wait(MINUTE).observe("sound", { sound: "playing" });
    life.wait(90 * SECOND).observe("sound", { sound: "silent" });
    life.browse(2 * MINUTE - 1);
    expect(comes(life)).toBe(false);
    expect(comes(life.wait(1).observe())).toBe(true);
  });

  test("stop while it is on its way to a page where somebody types", () => {
    const life = due().wait(MINUTE).loadPage(null).wait(MINUTE);
    life.send({ kind: "page-card-outcome", offerId: life.offer.id, outcome: "typing" }).observe();
    life.browse(2 * MINUTE - 1);
    expect(comes(life)).toBe(false);
    expect(comes(life.wait(1).observe())).toBe(true);
  });
});

test("a card at the toolbar belongs to no tab, and is on its way to none", () => {
  const life = due({ pageAccess: false }).wait(SECOND).loadPage();
  life.wait(3 * SECOND).observe("reevaluation");
  expect(life.effects).toEqual([{ kind: "open-toolbar", offerId: "bed@2026-11-23#1" }]);
  expect(life.offer).toMatchObject({ status: "showing", place: "toolbar", tabId: null });
  expect(life.state.volatile.pendingInjection).toBeNull();
});

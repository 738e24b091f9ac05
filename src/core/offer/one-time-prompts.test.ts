import { describe, expect, test } from "vitest";
import { Life } from "../../../test/domain/life";
import { offerOf } from "../../../test/domain/offer";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import { at } from "../../../test/domain/zone";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import { SECOND } from "../time";
import type { Offer } from "./offer";

/** A card that came to a page at 19:00 on this day, and was closed after so many seconds. */
const closedOn = (date: string, seconds: number): Offer =>
  offerOf({
    id: date,
    occurrence: `bed@${date}`,
    spends: [`bed@${date}`],
    dueAt: at(`${date} 19:00`),
    place: "page",
    shownAt: at(`${date} 19:00`),
    seen: true,
    answer: "closed",
    answeredAt: at(`${date} 19:00`) + seconds * SECOND,
  });
const TWO_CLOSED = [closedOn("2026-11-21", 10), closedOn("2026-11-22", 10)];
const CLOSED_AT_ONCE_MS = [closedOn("2026-11-22", 1)];

const quietTimes = [quietTimeOf()];
const cardOn = (life: Life, date: string): Life =>
  life
    .until(`${date} 18:50`)
    .browseUntil(`${date} 19:00`)
    .wait(10 * SECOND)
    .loadPage();
const today = (offers: readonly Offer[]): Life =>
  cardOn(new Life({ quietTimes, offers }), "2026-11-23");
/** What the card of the next day asks. */
const asksNext = (life: Life, date = "2026-11-24") => {
  const card = cardOn(life, date).view.card;
  return { fewer: card?.offerFewer, small: card?.offerSmall };
};
const seen = (life: Life): Life => life.wait(9 * SECOND).card("seen");
const skip = { edit: "skip-today", occurrence: "bed@2026-11-23", skip: true } as const;

describe("a card that asks, and goes by without an answer to that,", () => {
  test.each<[string, (life: Life) => Life]>([
    ["answered", (life) => seen(life).card("do").card("close")],
    ["left", (life) => seen(life).card("left")],
    ["skipped for today", (life) => seen(life).edit(skip)],
  ])("has asked once it is seen and %s", (_, go) => {
    expect(today(TWO_CLOSED).view.card?.offerFewer).toBe(true);
    expect(asksNext(go(today(TWO_CLOSED))).fewer).toBe(false);
    expect(today(CLOSED_AT_ONCE_MS).view.card?.offerSmall).toBe(true);
    expect(asksNext(go(today(CLOSED_AT_ONCE_MS))).small).toBe(false);
  });

  test("has asked once it is answered in the popup, though nobody could read it on a page", () => {
    const life = today(TWO_CLOSED).wait(SECOND).card("left");
    life
      .wait(31 * SECOND)
      .loadPage()
      .wait(SECOND)
      .card("left");
    expect(life.offer).toMatchObject({ status: "unanswered", seen: false });
    life.see({ popupOpen: true }).cardFrom("popup", "seen");
    expect(life.view.card?.offerFewer).toBe(true);
    life.cardFrom("popup", "close").see({ popupOpen: false });
    expect(asksNext(life).fewer).toBe(false);
  });

  test("has not asked where it was gone before anybody could have read it", () => {
    const life = today(TWO_CLOSED).wait(SECOND).edit(skip);
    expect(asksNext(life).fewer).toBe(true);
  });

  test("may have asked for fewer, and the next still asks for small", () => {
    const life = today(TWO_CLOSED).wait(SECOND).card("close");
    expect(asksNext(life)).toEqual({ fewer: false, small: true });
  });

  test("may have asked for small, and the next still asks for fewer", () => {
    const life = seen(today(CLOSED_AT_ONCE_MS)).card("close");
    expect(asksNext(life)).toEqual({ fewer: true, small: false });
  });

  test("stays known to have asked for small when another asks for fewer", () => {
    const life = seen(today(CLOSED_AT_ONCE_MS)).card("close");
    seen(cardOn(life, "2026-11-24")).card("close");
    expect(life.state.settings).toMatchObject({ fewerWasOffered: true, smallWasOffered: true });
  });
});

test("a card that was left before there was anything to ask has not asked when its time is over", () => {
  const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 19 * 60 + 20 });
  const offers = [closedOn("2026-11-22", 10)];
  const life = cardOn(new Life({ quietTimes: [quietTimeOf(), bath], offers }), "2026-11-23");
  seen(life).card("left").browseUntil("2026-11-23 19:20:00").wait(SECOND).loadPage();
  expect(life.offer.occurrence).toBe("bath@2026-11-23");
  seen(life).card("close").until("2026-11-23 19:45").observe();
  expect(life.state.offers.find(({ id }) => id === "bed@2026-11-23#1")?.status).toBe("gone");
  expect(asksNext(life).fewer).toBe(true);
});

test("a card that asks nothing leaves the settings as they are stored", () => {
  const life = today([]);
  const { settings } = life.state;
  expect(seen(life).card("close").state.settings).toBe(settings);
});

test("what was asked is erased with everything else", () => {
  const life = seen(today(TWO_CLOSED)).edit({ edit: "erase" });
  expect(life.state.settings).toEqual(DEFAULT_SETTINGS);
});

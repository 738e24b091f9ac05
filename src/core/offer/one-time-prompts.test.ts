import { describe, expect, test } from "vitest";
import { onPage } from "../../../test/core/bedtime";
import { cardOn } from "../../../test/core/card-on";
import { CoreHarness } from "../../../test/core/core-harness";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import { SECOND_MS } from "../time";
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
    answeredAt: at(`${date} 19:00`) + seconds * SECOND_MS,
  });
const TWO_CLOSED = [closedOn("2026-11-21", 10), closedOn("2026-11-22", 10)];
const CLOSED_AT_ONCE = [closedOn("2026-11-22", 1)];

const quietTimes = [quietTimeOf()];
const today = (offers: readonly Offer[]): CoreHarness =>
  cardOn(new CoreHarness({ quietTimes, offers }), "2026-11-23");
/** What the card of the next day asks. */
const asksNext = (harness: CoreHarness, date = "2026-11-24") => {
  const card = cardOn(harness, date).view.card;
  return { fewer: card?.offerFewer, small: card?.offerSmall };
};
const seen = (harness: CoreHarness): CoreHarness => harness.wait(9 * SECOND_MS).act("seen");
const skip = { kind: "skip-today", occurrence: "bed@2026-11-23", skip: true } as const;

describe("a card that asks, and goes by without an answer to that,", () => {
  test.each<[string, (harness: CoreHarness) => CoreHarness]>([
    ["answered", (harness) => seen(harness).act("do").act("close")],
    ["left", (harness) => seen(harness).act("hidden")],
    ["skipped for today", (harness) => seen(harness).edit(skip)],
  ])("has asked once it is seen and %s", (_, go) => {
    expect(today(TWO_CLOSED).view.card?.offerFewer).toBe(true);
    expect(asksNext(go(today(TWO_CLOSED))).fewer).toBe(false);
    expect(today(CLOSED_AT_ONCE).view.card?.offerSmall).toBe(true);
    expect(asksNext(go(today(CLOSED_AT_ONCE))).small).toBe(false);
  });

  test("has asked once it is answered in the popup, though nobody could read it on a page", () => {
    const harness = today(TWO_CLOSED).wait(SECOND_MS).act("hidden");
    harness
      .wait(31 * SECOND_MS)
      .loadPage()
      .wait(SECOND_MS)
      .act("hidden");
    expect(harness.offer).toMatchObject({ status: "unanswered", seen: false });
    harness.setSnapshot({ popupOpen: true }).actFrom("popup", "seen");
    expect(harness.view.card?.offerFewer).toBe(true);
    harness.actFrom("popup", "close").setSnapshot({ popupOpen: false });
    expect(asksNext(harness).fewer).toBe(false);
  });

  test("has not asked where it was gone before anybody could have read it", () => {
    const harness = today(TWO_CLOSED).wait(SECOND_MS).edit(skip);
    expect(asksNext(harness).fewer).toBe(true);
  });

  test("may have asked for fewer, and the next still asks for small", () => {
    const harness = today(TWO_CLOSED).wait(SECOND_MS).act("close");
    expect(asksNext(harness)).toEqual({ fewer: false, small: true });
  });

  test("may have asked for small, and the next still asks for fewer", () => {
    const harness = seen(today(CLOSED_AT_ONCE)).act("close");
    expect(asksNext(harness)).toEqual({ fewer: true, small: false });
  });

  test("stays known to have asked for small when another asks for fewer", () => {
    const harness = seen(today(CLOSED_AT_ONCE)).act("close");
    seen(cardOn(harness, "2026-11-24")).act("close");
    expect(harness.state.settings).toMatchObject({ fewerWasOffered: true, smallWasOffered: true });
  });
});

test("a card that was left before there was anything to ask has not asked when its time is over", () => {
  const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 19 * 60 + 20 });
  const offers = [closedOn("2026-11-22", 10)];
  const harness = cardOn(
    new CoreHarness({ quietTimes: [quietTimeOf(), bath], offers }),
    "2026-11-23",
  );
  seen(harness).act("hidden").browseUntil("2026-11-23 19:20:00").wait(SECOND_MS).loadPage();
  expect(harness.offer.occurrence).toBe("bath@2026-11-23");
  seen(harness).act("close").until("2026-11-23 19:45").observe();
  expect(harness.state.offers.find(({ id }) => id === "bed@2026-11-23#1")?.status).toBe("gone");
  expect(asksNext(harness).fewer).toBe(true);
});

test("a card that asks nothing leaves the settings as they are stored", () => {
  const harness = today([]);
  const { settings } = harness.state;
  expect(seen(harness).act("close").state.settings).toBe(settings);
});

test("what was asked is erased with everything else", () => {
  const harness = seen(today(TWO_CLOSED)).edit({ kind: "erase" });
  expect(harness.state.settings).toEqual(DEFAULT_SETTINGS);
});

describe("a question a card asks once", () => {
  const asked = () => today([closedOn("2026-11-21", 1), closedOn("2026-11-22", 1)]);

  test("is there after two cards that were closed at once", () => {
    expect(asked().view.card).toMatchObject({ offerFewer: true, offerSmall: false });
  });

  test.each([
    ["yes", true, "two-a-day"],
    ["no", false, "each-quiet-time"],
  ] as const)("for fewer cards is gone with a %j, while the card stays", (_, yes, dose) => {
    const harness = asked().act({ kind: "fewer", yes });
    expect(harness.view.settings.dose).toBe(dose);
    expect(harness.view.card).toMatchObject({
      where: "page",
      offerFewer: false,
      offerSmall: false,
    });
  });

  test.each([
    ["yes", true],
    ["no", false],
  ] as const)("for small cards first is gone with a %j, while the card stays", (_, yes) => {
    const harness = today(CLOSED_AT_ONCE).act({ kind: "small", yes });
    expect(harness.view.settings).toMatchObject({ smallFirst: yes, smallWasOffered: true });
    expect(harness.view.card).toMatchObject({
      where: "page",
      offerFewer: false,
      offerSmall: false,
    });
  });

  test("for small cards first, said no to in a page that is late, leaves small cards small", () => {
    const harness = onPage({ settings: { smallFirst: true } });
    expect(harness.act({ kind: "small", yes: false }).view.settings.smallFirst).toBe(true);
  });
});

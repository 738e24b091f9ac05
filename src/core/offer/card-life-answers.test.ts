import { describe, expect, test } from "vitest";
import { nextPage, onPage } from "../../../test/domain/bedtime";
import { isCard, Life } from "../../../test/domain/life";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import { at } from "../../../test/domain/zone";
import { MINUTE, SECOND } from "../time";

describe("Later", () => {
  const later = (minutes: number) => onPage().card({ act: "later", minutes });

  test("brings the card once more, after the minutes it says, at a break", () => {
    const life = later(5);
    expect(life.state.offers.map(({ status }) => status)).toEqual(["answered", "due"]);
    expect(life.offer).toMatchObject({ followUp: true, shownAt: null, answer: null });
    expect(life.view.why).toBe("later");
    expect(life.view.card).toBeNull();
    expect(life.effect("set-dot")).toEqual({ kind: "set-dot", dot: "none" });
    expect(
      life
        .browse(5 * MINUTE - 1)
        .loadPage()
        .effects.some(isCard),
    ).toBe(false);
    expect(life.wait(1).loadPage().offer).toMatchObject({ status: "showing", followUp: true });
    expect(nextPage(life.card("close")).effects.some(isCard)).toBe(false);
  });

  test("has not been seen again before it was, and may come back once like any other", () => {
    const life = later(5)
      .browse(5 * MINUTE)
      .loadPage();
    expect(life.card("left").offer).toMatchObject({ status: "due", returned: true, seen: false });
  });

  test("may be said again", () => {
    const life = later(5)
      .browse(5 * MINUTE)
      .loadPage()
      .card({ act: "later", minutes: 5 });
    expect(life.offer.id).toBe("bed@2026-11-23#3");
    expect(life.browse(5 * MINUTE).loadPage().offer.status).toBe("showing");
  });

  test.each([
    ["2026-11-23 19:14:59", [5, 15, 30]],
    ["2026-11-23 19:15:00", [5, 15]],
    ["2026-11-23 19:30:00", [5]],
    ["2026-11-23 19:40:00", []],
  ])("offers at %s what ends before the quiet time does", (now, minutes) => {
    const life = onPage().until(now);
    expect(life.view.card?.laterMinutes).toEqual(minutes);
  });

  test.each([7, 30, 0, -5, Number.NaN])("takes no %j that it did not offer", (minutes) => {
    const life = onPage().until("2026-11-23 19:20").card({ act: "later", minutes });
    expect(life.state.offers).toHaveLength(1);
    expect(life.offer.status).toBe("showing");
  });

  test("is over with the quiet time", () => {
    const life = later(30).until("2026-11-23 19:45").observe();
    expect(life.offer.status).toBe("gone");
  });

  test("holds the card of a quiet time that begins meanwhile, so that one comes and not two", () => {
    const bath = quietTimeOf({
      id: "bath",
      routines: ["bath"],
      start: 19 * 60 + 10,
      lengthMinutes: 60,
    });
    const life = new Life({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50");
    life
      .browseUntil("2026-11-23 19:00")
      .wait(SECOND)
      .loadPage()
      .card({ act: "later", minutes: 30 });
    expect(life.browseUntil("2026-11-23 19:25").view.why).toBe("later");
    life.browseUntil("2026-11-23 19:30:01").loadPage();
    expect(life.offer.spends).toEqual(["bed@2026-11-23", "bath@2026-11-23"]);
    expect(life.card("close").browseUntil("2026-11-23 19:55").view.why).toBe("already-came");
  });
});

describe("Not today", () => {
  test("pauses everything until 04:00", () => {
    const life = onPage().card("not-today");
    expect(life.state.pause).toEqual({ until: at("2026-11-24 04:00") });
    expect(life.effect("set-dot")).toEqual({ kind: "set-dot", dot: "paused" });
    expect(life.view.why).toBe("paused");
  });
});

describe("asked once", () => {
  const days = (life: Life, ...acts: ("close" | "do" | "left" | "fewer")[]) => {
    for (const act of acts) {
      life.until(
        `2026-11-${life.view.now < at("2026-11-24") ? 24 : Number(life.zone.toWall(life.now).date.slice(8)) + 1} 18:50`,
      );
      life
        .browseUntil(life.zone.toWall(life.now).date.concat(" 19:00"))
        .wait(10 * SECOND)
        .loadPage();
      life.wait(10 * SECOND).card("seen");
      if (act === "fewer") life.card({ act: "fewer", yes: true }).card("close");
      else life.card(act);
    }
    return life;
  };
  const begin = () => new Life({ quietTimes: [quietTimeOf()] }, "2026-11-23 12:00");
  const asks = (life: Life) => {
    const date = life.zone.toWall(life.now + 86_400_000).date;
    life
      .until(`${date} 18:50`)
      .browseUntil(`${date} 19:00`)
      .wait(10 * SECOND)
      .loadPage();
    return life.view.card?.offerFewer;
  };

  test.each<[("close" | "do" | "left")[], boolean]>([
    [["close"], false],
    [["close", "close"], true],
    [["close", "left", "close"], true],
    [["close", "do", "close"], false],
    [["do", "close", "close"], true],
  ])("after %j the next card offers fewer: %j", (acts, offers) => {
    expect(asks(days(begin(), ...acts))).toBe(offers);
  });

  test("'yes' makes it one step fewer, and it is not asked again", () => {
    const life = days(begin(), "close", "close", "fewer");
    expect(life.state.settings).toMatchObject({ dose: "two-a-day", fewerWasOffered: true });
    expect(asks(life)).toBe(false);
  });

  test("no answer to it is a 'no'", () => {
    const life = days(begin(), "close", "close", "close");
    expect(life.state.settings).toMatchObject({ dose: "each-quiet-time", fewerWasOffered: true });
    expect(asks(life)).toBe(false);
  });

  test.each([
    [2 * SECOND, true],
    [2 * SECOND + 1, false],
  ])("a card closed after %i ms offers small first next time: %j", (after, offers) => {
    const life = begin().until("2026-11-23 18:50").browseUntil("2026-11-23 19:00").loadPage();
    life.wait(after).card("close");
    asks(life);
    expect(life.view.card?.offerSmall).toBe(offers);
  });
});

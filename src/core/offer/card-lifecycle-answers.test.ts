import { describe, expect, test } from "vitest";
import { nextPage, onPage } from "../../../test/core/bedtime";
import { CoreHarness, isCard } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { MINUTE_MS, SECOND_MS } from "../time";

describe("Later", () => {
  const later = (minutes: number) => onPage().act({ kind: "snooze", minutes });

  test("brings the card once more, after the minutes it says, at a break", () => {
    const harness = later(5);
    expect(harness.state.offers.map(({ status }) => status)).toEqual(["answered", "due"]);
    expect(harness.offer).toMatchObject({ followUp: true, shownAt: null, answer: null });
    expect(harness.view.reason).toBe("later");
    expect(harness.view.card).toBeNull();
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "none" });
    expect(
      harness
        .browse(5 * MINUTE_MS - 1)
        .loadPage()
        .effects.some(isCard),
    ).toBe(false);
    expect(harness.wait(1).loadPage().offer).toMatchObject({ status: "showing", followUp: true });
    expect(nextPage(harness.act("close")).effects.some(isCard)).toBe(false);
  });

  test("has not been seen again before it was, and may come back once like any other", () => {
    const harness = later(5)
      .browse(5 * MINUTE_MS)
      .loadPage();
    expect(harness.act("hidden").offer).toMatchObject({
      status: "due",
      returned: true,
      seen: false,
    });
  });

  test("may be said again", () => {
    const harness = later(5)
      .browse(5 * MINUTE_MS)
      .loadPage()
      .act({ kind: "snooze", minutes: 5 });
    expect(harness.offer.id).toBe("bed@2026-11-23#3");
    expect(harness.browse(5 * MINUTE_MS).loadPage().offer.status).toBe("showing");
  });

  test.each([
    ["2026-11-23 19:14:59", [5, 15, 30]],
    ["2026-11-23 19:15:00", [5, 15]],
    ["2026-11-23 19:30:00", [5]],
    ["2026-11-23 19:40:00", []],
  ])("offers at %s what ends before the quiet time does", (now, minutes) => {
    const harness = onPage().until(now);
    expect(harness.view.card?.laterMinutes).toEqual(minutes);
  });

  test.each([7, 30, 0, -5, Number.NaN])("takes no %j that it did not offer", (minutes) => {
    const harness = onPage().until("2026-11-23 19:20").act({ kind: "snooze", minutes });
    expect(harness.state.offers).toHaveLength(1);
    expect(harness.offer.status).toBe("showing");
  });

  test("is over with the quiet time", () => {
    const harness = later(30).until("2026-11-23 19:45").observe();
    expect(harness.offer.status).toBe("gone");
  });

  test("holds the card of a quiet time that begins meanwhile, so that one comes and not two", () => {
    const bath = quietTimeOf({
      id: "bath",
      routines: ["bath"],
      start: 19 * 60 + 10,
      lengthMinutes: 60,
    });
    const harness = new CoreHarness({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50");
    harness
      .browseUntil("2026-11-23 19:00")
      .wait(SECOND_MS)
      .loadPage()
      .act({ kind: "snooze", minutes: 30 });
    expect(harness.browseUntil("2026-11-23 19:25").view.reason).toBe("later");
    harness.browseUntil("2026-11-23 19:30:01").loadPage();
    expect(harness.offer.spends).toEqual(["bed@2026-11-23", "bath@2026-11-23"]);
    expect(harness.act("close").browseUntil("2026-11-23 19:55").view.reason).toBe("already-came");
  });
});

describe("Not today", () => {
  test("skips this quiet time, and leaves the others of the day alone", () => {
    const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 20 * 60, lengthMinutes: 60 });
    const harness = new CoreHarness({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50");
    harness.browseUntil("2026-11-23 19:00").wait(SECOND_MS).loadPage().act("not-today");
    expect(harness.state.pause).toBeNull();
    expect(harness.state.adjustments["bed@2026-11-23"]?.skipped).toBe(true);
    expect(harness.view.reason).toBe("skipped-today");
    harness.browseUntil("2026-11-23 20:00").wait(SECOND_MS).loadPage();
    expect(harness.offer).toMatchObject({ occurrence: "bath@2026-11-23", status: "showing" });
  });
});

describe("Quiet until tomorrow", () => {
  test("pauses everything until 04:00", () => {
    const harness = onPage().act("pause");
    expect(harness.state.pause).toEqual({ until: at("2026-11-24 04:00") });
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "paused" });
    expect(harness.view.reason).toBe("paused");
  });
});

describe("asked once", () => {
  const days = (harness: CoreHarness, ...actions: ("close" | "do" | "hidden" | "fewer")[]) => {
    for (const action of actions) {
      harness.until(
        `2026-11-${harness.view.now < at("2026-11-24") ? 24 : Number(harness.zone.toWall(harness.now).date.slice(8)) + 1} 18:50`,
      );
      harness
        .browseUntil(harness.zone.toWall(harness.now).date.concat(" 19:00"))
        .wait(10 * SECOND_MS)
        .loadPage();
      harness.wait(10 * SECOND_MS).act("seen");
      if (action === "fewer") harness.act({ kind: "fewer", yes: true }).act("close");
      else harness.act(action);
    }
    return harness;
  };
  const begin = () => new CoreHarness({ quietTimes: [quietTimeOf()] }, "2026-11-23 12:00");
  const asks = (harness: CoreHarness) => {
    const date = harness.zone.toWall(harness.now + 86_400_000).date;
    harness
      .until(`${date} 18:50`)
      .browseUntil(`${date} 19:00`)
      .wait(10 * SECOND_MS)
      .loadPage();
    return harness.view.card?.offerFewer;
  };

  test.each<[("close" | "do" | "hidden")[], boolean]>([
    [["close"], false],
    [["close", "close"], true],
    [["close", "hidden", "close"], true],
    [["close", "do", "close"], false],
    [["do", "close", "close"], true],
  ])("after %j the next card offers fewer: %j", (actions, offers) => {
    expect(asks(days(begin(), ...actions))).toBe(offers);
  });

  test("'yes' makes it one step fewer, and it is not asked again", () => {
    const harness = days(begin(), "close", "close", "fewer");
    expect(harness.state.settings).toMatchObject({ dose: "two-a-day", fewerWasOffered: true });
    expect(asks(harness)).toBe(false);
  });

  test("no answer to it is a 'no'", () => {
    const harness = days(begin(), "close", "close", "close");
    expect(harness.state.settings).toMatchObject({
      dose: "each-quiet-time",
      fewerWasOffered: true,
    });
    expect(asks(harness)).toBe(false);
  });

  test.each([
    [2 * SECOND_MS, true],
    [2 * SECOND_MS + 1, false],
  ])("a card closed after %i ms offers small first next time: %j", (after, offers) => {
    const harness = begin().until("2026-11-23 18:50").browseUntil("2026-11-23 19:00").loadPage();
    harness.wait(after).act("close");
    asks(harness);
    expect(harness.view.card?.offerSmall).toBe(offers);
  });
});

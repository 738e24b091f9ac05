import { describe, expect, test } from "vitest";
import { quietTimeOf, scheduleOf } from "../../../test/core/quiet-time";
import { at, deviceZoneIn, UTC } from "../../../test/core/zone";
import { addDays } from "../local-date";
import { HOUR_MS, type Zone } from "../time";
import {
  currentOccurrence,
  dateOfKey,
  isInItsWeek,
  isRunning,
  movesFor,
  type Occurrence,
  occurrenceKey,
  occurrenceOn,
  occurrencesNear,
  quietTimeIdOfKey,
} from "./occurrence";
import type { QuietTime } from "./quiet-time";

const on = (quietTime: QuietTime, date: string, adjustments = {}, zone: Zone = UTC): Occurrence => {
  const occurrence = occurrenceOn(quietTime, date, adjustments, zone);
  if (!occurrence) throw new Error(`nothing on ${date}`);
  return occurrence;
};

describe("an occurrence", () => {
  test("opens its lead-in before its start, and ends its length after it", () => {
    const one = on(quietTimeOf({ leadInMinutes: 15 }), "2026-11-23");
    expect(one).toMatchObject({
      key: "bed@2026-11-23",
      opensAt: at("2026-11-23 18:45"),
      startsAt: at("2026-11-23 19:00"),
      endsAt: at("2026-11-23 19:45"),
      skipped: false,
    });
  });

  test.each([
    ["2026-11-23 18:44:59", false],
    ["2026-11-23 18:45:00", true],
    ["2026-11-23 19:44:59", true],
    ["2026-11-23 19:45:00", false],
  ])("at %s runs: %j", (now, runs) => {
    expect(isRunning(on(quietTimeOf({ leadInMinutes: 15 }), "2026-11-23"), at(now))).toBe(runs);
  });

  test.each([
    ["off", { on: false }],
    ["on another day", { days: [2] as const }],
    ["in the other week", { fortnightFrom: "2026-11-16" }],
  ])("is none where the quiet time is %s", (_, overrides) => {
    const quietTime = quietTimeOf({
      ...overrides,
      days: [...("days" in overrides ? overrides.days : [1])],
    } as QuietTime);
    expect(occurrenceOn(quietTime, "2026-11-23", {}, UTC)).toBeNull();
  });

  test("that passes midnight belongs to the day it starts on", () => {
    const late = quietTimeOf({ start: 23 * 60 + 30, lengthMinutes: 60, days: [1] });
    const near = occurrencesNear(scheduleOf([late]), at("2026-11-24 00:10"), UTC);
    expect(near.map(({ key }) => key)).toEqual(["bed@2026-11-23"]);
    expect(currentOccurrence(near, at("2026-11-24 00:29"))?.date).toBe("2026-11-23");
    expect(currentOccurrence(near, at("2026-11-24 00:30"))).toBeNull();
  });

  test("whose lead-in begins before midnight belongs to the day it starts on too", () => {
    const early = quietTimeOf({ start: 5, leadInMinutes: 15, days: [2] });
    const now = at("2026-11-23 23:50");
    expect(currentOccurrence(occurrencesNear(scheduleOf([early]), now, UTC), now)?.key).toBe(
      "bed@2026-11-24",
    );
    expect(
      currentOccurrence(occurrencesNear(scheduleOf([early]), now - 1, UTC), now - 1),
    ).toBeNull();
  });

  test("keeps its key when it is moved, and stays within its day", () => {
    const late = quietTimeOf({ start: 23 * 60 + 30 });
    const moved = { "bed@2026-11-23": { skipped: false, movedByMinutes: 60 } };
    const one = on(late, "2026-11-23", moved);
    expect(one.key).toBe("bed@2026-11-23");
    expect(one.startsAt).toBe(at("2026-11-23 23:59"));
  });

  test("takes no adjustment from names that every object has", () => {
    const odd = quietTimeOf({ id: "__proto__" });
    expect(on(odd, "2026-11-23")).toMatchObject({ skipped: false, movedByMinutes: 0 });
  });

  test.each(["bed", "a@b", "", "__proto__"])("names %j and its date in its key", (id) => {
    const key = occurrenceKey(id, "2026-11-23");
    expect(quietTimeIdOfKey(key)).toBe(id);
    expect(dateOfKey(key)).toBe("2026-11-23");
  });
});

describe("every other week", () => {
  const other = quietTimeOf({ fortnightFrom: "2026-11-23" });
  test.each([
    ["2026-11-22", false],
    ["2026-11-23", true],
    ["2026-11-24", true],
    ["2026-11-29", true],
    ["2026-11-30", false],
    ["2026-12-06", false],
    ["2026-12-07", true],
    ["2026-11-09", true],
    ["2026-11-15", true],
    ["2026-11-16", false],
    ["2027-01-04", true],
  ])("from Monday the 23rd, %s is in its week: %j", (date, isIn) => {
    expect(isInItsWeek(other, date)).toBe(isIn);
  });
});

describe("of several that run", () => {
  const now = at("2026-11-23 19:10");
  const currentOf = (...quietTimes: QuietTime[]) =>
    currentOccurrence(occurrencesNear(scheduleOf(quietTimes), now, UTC), now)?.quietTimeId;

  test("the one that started last counts", () => {
    const early = quietTimeOf({ id: "early", start: 18 * 60 + 30, lengthMinutes: 60 });
    expect(currentOf(early, quietTimeOf())).toBe("bed");
    expect(currentOf(quietTimeOf(), early)).toBe("bed");
  });

  test("of two that started together the shorter counts, then the first by id", () => {
    const short = quietTimeOf({ id: "short", lengthMinutes: 20 });
    expect(currentOf(quietTimeOf(), short)).toBe("short");
    expect(currentOf(quietTimeOf({ id: "b" }), quietTimeOf({ id: "a" }))).toBe("a");
  });

  test("a skipped one does not count", () => {
    const early = quietTimeOf({ id: "early", start: 18 * 60 + 30, lengthMinutes: 60 });
    const adjustments = { "bed@2026-11-23": { skipped: true, movedByMinutes: 0 } };
    const schedule = { quietTimes: [quietTimeOf(), early], adjustments };
    const near = occurrencesNear(schedule, now, UTC);
    expect(currentOccurrence(near, now)?.quietTimeId).toBe("early");
  });
});

describe("moves for today", () => {
  const movesAt = (start: number, now: string, isConsumed = false, adjustments = {}) =>
    movesFor(on(quietTimeOf({ start }), "2026-11-23", adjustments), start, at(now), isConsumed);

  test.each<[string, number, string, number[]]>([
    ["in the morning, all", 19 * 60, "2026-11-23 08:00", [-60, -30, -15, 15, 30, 60]],
    ["not to before midnight", 20, "2026-11-22 20:00", [-15, 15, 30, 60]],
    ["to midnight at the earliest", 15, "2026-11-22 20:00", [-15, 15, 30, 60]],
    ["not to the next day's midnight", 23 * 60 + 30, "2026-11-23 08:00", [-60, -30, -15, 15]],
    ["not past midnight", 23 * 60 + 40, "2026-11-23 08:00", [-60, -30, -15, 15]],
    ["not to what would be over", 19 * 60, "2026-11-23 19:15", [-15, 15, 30, 60]],
  ])("%s", (_, start, now, moves) => {
    expect(movesAt(start, now)).toEqual(moves);
  });

  test("are none once its card came, once it was moved, or while it is skipped", () => {
    const key = "bed@2026-11-23";
    const now = "2026-11-23 08:00";
    expect(movesAt(1_140, now, true)).toEqual([]);
    expect(movesAt(1_140, now, false, { [key]: { skipped: false, movedByMinutes: 15 } })).toEqual(
      [],
    );
    expect(movesAt(1_140, now, false, { [key]: { skipped: true, movedByMinutes: 0 } })).toEqual([]);
  });
});

describe("a start that the clock change", () => {
  test.each([
    ["skips", "America/New_York", "2026-03-08", 150, "2026-03-08T07:30:00Z"],
    ["has twice", "America/New_York", "2026-11-01", 90, "2026-11-01T05:30:00Z"],
    ["skips by half an hour", "Australia/Lord_Howe", "2026-10-04", 135, "2026-10-03T15:45:00Z"],
    ["has twice in half an hour", "Australia/Lord_Howe", "2026-04-05", 105, "2026-04-04T14:45:00Z"],
    ["skips at midnight", "Africa/Cairo", "2026-04-24", 0, "2026-04-23T22:00:00Z"],
    ["leaves alone", "Asia/Kathmandu", "2026-04-24", 0, "2026-04-23T18:15:00Z"],
  ])("%s in %s moves forward, or is the first", (_, name, date, start, instant) => {
    const zone = deviceZoneIn(name);
    expect(on(quietTimeOf({ start }), date, {}, zone).startsAt).toBe(Date.parse(instant));
  });

  test("makes a day of 23 hours no shorter for the evening's quiet time", () => {
    const zone = deviceZoneIn("Europe/Brussels");
    const before = on(quietTimeOf(), "2026-03-28", {}, zone).startsAt;
    const after = on(quietTimeOf(), addDays("2026-03-28", 1), {}, zone).startsAt;
    expect(after - before).toBe(23 * HOUR_MS);
  });
});

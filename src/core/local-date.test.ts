import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  dateOfEpochDay,
  epochDayOf,
  isLocalDate,
  mondayOf,
  weekdayOf,
} from "./local-date";
import { DAY_MS } from "./time";

describe("a local date", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2026-11-24", 20_781],
  ])("%s is day %i", (date, day) => {
    expect(epochDayOf(date)).toBe(day);
    expect(dateOfEpochDay(day)).toBe(date);
  });

  test.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-11-24", 0, "2026-11-24"],
  ])("%s and %i days is %s", (date, days, then) => {
    expect(addDays(date, days)).toBe(then);
  });

  test.each([
    ["2026-11-23", 1],
    ["2026-11-29", 7],
    ["1970-01-01", 4],
    ["1969-12-28", 7],
  ])("%s is weekday %i", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  test.each([
    ["2026-11-23", "2026-11-23"],
    ["2026-11-29", "2026-11-23"],
    ["2026-01-01", "2025-12-29"],
  ])("the Monday of %s is %s", (date, monday) => {
    expect(mondayOf(date)).toBe(monday);
  });

  test.each(["2026-02-30", "2026-13-01", "2026-00-10", "2026-1-1", "", "today", "__proto__", " "])(
    "%j is no date",
    (text) => {
      expect(isLocalDate(text)).toBe(false);
    },
  );

  test("agrees with the calendar of the language for eight thousand years", () => {
    const days = fc.integer({ min: -700_000, max: 2_900_000 });
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * DAY_MS);
        const iso = date.toISOString();
        fc.pre(/^\d{4}-/.test(iso));
        expect(dateOfEpochDay(day)).toBe(iso.slice(0, 10));
        expect(epochDayOf(iso.slice(0, 10))).toBe(day);
        expect(weekdayOf(iso.slice(0, 10))).toBe(date.getUTCDay() || 7);
        expect(isLocalDate(iso.slice(0, 10))).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { DAY_SETS, daysInShort, daysInWords, inWeekOrder, isDaySet } from "./days-in-words";
import { popup as en } from "./en/popup";
import { popup as nl } from "./nl/popup";

describe("days in words", () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7], "every day"],
    [[1, 2, 3, 4, 5], "weekdays"],
    [[6, 7], "weekends"],
    [[3], "Wednesday"],
    [[1, 5], "Monday and Friday"],
    [[1, 2, 4], "Mon, Tue and Thu"],
  ] as const)("says %j as %s", (days, outcome) => {
    expect(daysInWords(days, "en-GB", en)).toBe(outcome);
  });

  it("speaks Dutch", () => {
    expect(daysInWords([1, 2, 3, 4, 5], "nl-BE", nl)).toBe("weekdagen");
    expect(daysInWords([2, 4, 7], "nl-BE", nl)).toBe("di, do en zo");
  });

  it("knows a set of days in any order, and no more or fewer days for it", () => {
    expect(isDaySet([5, 3, 1, 2, 4], DAY_SETS.weekdays)).toBe(true);
    expect(isDaySet([1, 2, 3, 4], DAY_SETS.weekdays)).toBe(false);
    expect(isDaySet([1, 2, 3, 4, 5, 6], DAY_SETS.weekdays)).toBe(false);
    expect(isDaySet([], DAY_SETS.weekends)).toBe(false);
  });

  it("begins with the day the locale's week begins with", () => {
    expect(inWeekOrder([1, 6, 7], "en-GB")).toEqual([1, 6, 7]);
    expect(inWeekOrder([1, 6, 7], "en-US")).toEqual([7, 1, 6]);
  });
});

describe("days in little room", () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7], "every day"],
    [[1, 2, 3, 4, 5], "Mon–Fri"],
    [[6, 7], "Sat–Sun"],
    [[3], "Wed"],
    [[1, 2, 4], "Mon, Tue and Thu"],
    [[1, 7], "Mon and Sun"],
  ] as const)("are, for %j, %s", (days, outcome) => {
    expect(daysInShort(days, "en-GB", en.everyDay).replace(/\s*–\s*/, "–")).toBe(outcome);
  });

  it("are those of the language", () => {
    expect(daysInShort([1, 2, 3, 4, 5], "nl-BE", nl.everyDay)).toMatch(/^ma\s*–\s*vr$/);
  });
});

import { describe, expect, it } from "vitest";
import { isWhole, problemsOf, type QuietTimeDraft } from "./check-quiet-time";

const whole: QuietTimeDraft = {
  id: "a",
  routines: ["bath"],
  name: "",
  forWhom: "all",
  days: [1],
  start: 0,
  lengthMinutes: 15,
  leadInMinutes: 0,
  on: true,
  fortnightFrom: null,
};
const lacks = (change: Partial<QuietTimeDraft>) => problemsOf({ ...whole, ...change });

describe("what a quiet time lacks", () => {
  it("is nothing where all is there", () => {
    expect(problemsOf(whole)).toEqual([]);
    expect(isWhole(whole)).toBe(true);
    expect(isWhole({ ...whole, days: [] })).toBe(false);
  });

  it("is a routine where none is chosen", () => {
    expect(lacks({ routines: [] })).toEqual(["no-routine"]);
  });

  it("is a day where none is chosen", () => {
    expect(lacks({ days: [] })).toEqual(["no-day"]);
  });

  it.each([null, -1, 1_440, 12.5, Number.NaN])("is a start where it is %s", (start) => {
    expect(lacks({ start })).toEqual(["no-start"]);
  });

  it("takes a start from midnight to the last minute of the day", () => {
    expect(lacks({ start: 0 })).toEqual([]);
    expect(lacks({ start: 1_439 })).toEqual([]);
  });

  it.each([null, 0, 4, 181, 999, 7.5, Number.NaN])(
    "is a length where it is %s",
    (lengthMinutes) => {
      expect(lacks({ lengthMinutes })).toEqual(["length-out-of-bounds"]);
    },
  );

  it("takes a length of 5 and of 180 minutes", () => {
    expect(lacks({ lengthMinutes: 5 })).toEqual([]);
    expect(lacks({ lengthMinutes: 180 })).toEqual([]);
  });

  it("takes a name of 40 letters, whatever the letters, and none longer", () => {
    expect(lacks({ name: "é".repeat(40) })).toEqual([]);
    expect(lacks({ name: "𝒂".repeat(40) })).toEqual([]);
    expect(lacks({ name: "x".repeat(41) })).toEqual(["name-too-long"]);
    expect(lacks({ name: "x".repeat(500) })).toEqual(["name-too-long"]);
  });

  it.each(["", "2025-12-04", "2025-02-30", "next week"])(
    "is a week to begin where every other week begins on %j",
    (fortnightFrom) => {
      expect(lacks({ fortnightFrom })).toEqual(["no-fortnight"]);
    },
  );

  it("takes a Monday to begin every other week", () => {
    expect(lacks({ fortnightFrom: "2025-12-08" })).toEqual([]);
  });

  it("says all that is lacking, in the order of the form", () => {
    const bad = { routines: [], days: [], start: null, lengthMinutes: 0, name: "x".repeat(50) };
    expect(lacks(bad)).toEqual([
      "no-routine",
      "no-day",
      "no-start",
      "length-out-of-bounds",
      "name-too-long",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../core/time";
import { hoursOn, placeOn, pointOn } from "./strip-geometry";

const from = new Date(2025, 11, 4).getTime();
const day = { from, to: from + 24 * HOUR_MS };
const span = (start: number, end: number) => ({
  from: from + start * HOUR_MS,
  to: from + end * HOUR_MS,
});

describe("the place of a span on the day's strip", () => {
  it("is its share of the day", () => {
    expect(placeOn(day, span(6, 12), 0)).toEqual({ start: 25, width: 25 });
  });

  it("is cut off at both midnights", () => {
    expect(placeOn(day, span(-2, 6), 0)).toEqual({ start: 0, width: 25 });
    expect(placeOn(day, span(18, 30), 0)).toEqual({ start: 75, width: 25 });
  });

  it("is nowhere on another day, nor where it only touches this one", () => {
    expect(placeOn(day, span(-3, 0), 1)).toBeNull();
    expect(placeOn(day, span(24, 25), 1)).toBeNull();
  });

  it("is wide enough to be seen, also at the end of the day", () => {
    expect(placeOn(day, span(12, 12), 2)).toEqual({ start: 50, width: 2 });
    expect(placeOn(day, span(23.99, 24), 2)).toEqual({ start: 98, width: 2 });
  });
});

describe("the place of an instant", () => {
  it("stays within the strip, whatever the clock says", () => {
    expect(pointOn(day, from - HOUR_MS)).toBe(0);
    expect(pointOn(day, from + 12 * HOUR_MS)).toBe(50);
    expect(pointOn(day, from + 50 * HOUR_MS)).toBe(100);
  });
});

it("names midnight to midnight in quarters", () => {
  expect(hoursOn(day).map(({ hour, at }) => [hour, at])).toEqual([
    [0, 0],
    [6, 25],
    [12, 50],
    [18, 75],
    [24, 100],
  ]);
});

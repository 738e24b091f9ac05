import { describe, expect, it } from "vitest";
import { HOUR_MS, MINUTE_MS } from "../../core/time";
import { hoursOn, placeOn, pointOn, windowOf } from "./strip-geometry";

const from = new Date(2025, 11, 4).getTime();
const day = { from, to: from + 24 * HOUR_MS };
const at = (hour: number): number => from + hour * HOUR_MS;
const span = (start: number, end: number) => ({ from: at(start), to: at(end) });

describe("the part of the day that is drawn", () => {
  it("is from 6 to 22", () => {
    expect(windowOf(day, [], at(12))).toEqual(span(6, 22));
    expect(windowOf(day, [span(6, 7), span(21, 22)], at(6))).toEqual(span(6, 22));
  });

  it("widens to the whole hour around what lies outside", () => {
    expect(windowOf(day, [span(5.5, 7)], at(12))).toEqual(span(5, 22));
    expect(windowOf(day, [span(21, 22.25)], at(12))).toEqual(span(6, 23));
    expect(windowOf(day, [span(2.6, 3)], at(12))).toEqual(span(2, 22));
  });

  it("widens for now", () => {
    expect(windowOf(day, [], at(22) + MINUTE_MS)).toEqual(span(6, 23));
    expect(windowOf(day, [], at(3.5))).toEqual(span(3, 22));
  });

  it("ends at midnight, whatever goes on beyond it or lies on another day", () => {
    expect(windowOf(day, [span(-2, 1), span(23, 25)], at(12))).toEqual(span(0, 24));
    expect(windowOf(day, [span(-3, 0), span(24, 25)], at(12))).toEqual(span(6, 22));
    expect(windowOf(day, [], at(24))).toEqual(span(6, 24));
  });
});

describe("the place of a span on the strip", () => {
  it("is its share of the strip", () => {
    expect(placeOn(day, span(6, 12), 0)).toEqual({ start: 25, width: 25 });
    expect(placeOn(span(6, 22), span(10, 14), 0)).toEqual({ start: 25, width: 25 });
  });

  it("is cut off at both ends", () => {
    expect(placeOn(day, span(-2, 6), 0)).toEqual({ start: 0, width: 25 });
    expect(placeOn(day, span(18, 30), 0)).toEqual({ start: 75, width: 25 });
  });

  it("is nowhere outside, nor where it only touches", () => {
    expect(placeOn(day, span(-3, 0), 1)).toBeNull();
    expect(placeOn(day, span(24, 25), 1)).toBeNull();
  });

  it("is wide enough to be seen, also at the end", () => {
    expect(placeOn(day, span(12, 12), 2)).toEqual({ start: 50, width: 2 });
    expect(placeOn(day, span(23.99, 24), 2)).toEqual({ start: 98, width: 2 });
  });
});

describe("the place of an instant", () => {
  it("stays within the strip, whatever the clock says", () => {
    expect(pointOn(day, from - HOUR_MS)).toBe(0);
    expect(pointOn(day, at(12))).toBe(50);
    expect(pointOn(day, at(50))).toBe(100);
  });
});

describe("the marks of the hours", () => {
  const marks = (start: number, end: number) =>
    hoursOn(span(start, end)).map(({ hour, at: place }) => [hour, place]);

  it("stand on their hours, with the ends at the ends", () => {
    expect(marks(6, 22)).toEqual([
      [6, 0],
      [12, 37.5],
      [18, 75],
      [22, 100],
    ]);
    expect(marks(0, 24)).toEqual([
      [0, 0],
      [6, 25],
      [12, 50],
      [18, 75],
      [24, 100],
    ]);
  });

  it("leave out one that would touch the end", () => {
    expect(marks(5, 22).map(([hour]) => hour)).toEqual([5, 12, 18, 22]);
    expect(marks(2, 22).map(([hour]) => hour)).toEqual([2, 6, 12, 18, 22]);
  });

  it.each([6, 22, 0, 5, 23])("lie where a bar at the same hour does: %s", (hour) => {
    const strip = windowOf(day, [span(hour, hour + 0.5)], at(12));
    for (const mark of hoursOn(strip)) expect(pointOn(strip, at(mark.hour))).toBe(mark.at);
  });
});

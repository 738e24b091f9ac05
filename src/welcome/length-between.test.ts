import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_LENGTH_MINUTES, MIN_LENGTH_MINUTES } from "../core/quiet-time/quiet-time-bounds";
import { MINUTES_A_DAY } from "../core/time";
import { endOf, lengthBetween } from "./length-between";

const hour = (hours: number, minutes = 0): number => hours * 60 + minutes;

describe("the length between two times", () => {
  it.each([
    [hour(19), hour(19, 45), 45],
    [hour(23, 45), hour(0, 15), 30],
    [hour(19), hour(19, 5), MIN_LENGTH_MINUTES],
    [hour(19), hour(22), MAX_LENGTH_MINUTES],
    [hour(19), hour(19), null],
    [hour(19), hour(19, 4), null],
    [hour(19), hour(22, 1), null],
    [hour(19), hour(18, 59), null],
  ])("from minute %i to minute %i is %j", (start, end, length) => {
    expect(lengthBetween(start, end)).toBe(length);
  });

  it("is found again from the end that it gives", () => {
    const start = fc.integer({ min: 0, max: MINUTES_A_DAY - 1 });
    const length = fc.integer({ min: MIN_LENGTH_MINUTES, max: MAX_LENGTH_MINUTES });
    fc.assert(
      fc.property(start, length, (from, minutes) => {
        expect(lengthBetween(from, endOf(from, minutes))).toBe(minutes);
      }),
    );
  });
});

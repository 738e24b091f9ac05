import { describe, expect, it } from "vitest";
import { endOf, lengthBetween, prefill, stepLength, stepStart } from "./time-span";

const at = (hour: number, minute = 0) => hour * 60 + minute;

describe("the span of a quiet time", () => {
  it.each([
    [at(18, 30), 45, at(19, 15)],
    [at(23, 30), 60, at(0, 30)],
    [at(23, 30), 30, at(0)],
  ])(
    "from %i for %i minutes ends at %i, and that end gives the length back",
    (start, length, end) => {
      expect(endOf(start, length)).toBe(end);
      expect(lengthBetween(start, end)).toBe(length);
    },
  );

  it("has no length where both times are the same, and is too long where the end is before the start", () => {
    expect(lengthBetween(at(18), at(18))).toBe(0);
    expect(lengthBetween(at(18), at(17))).toBe(at(23));
  });

  it.each([
    [at(0), -15, at(23, 45)],
    [at(23, 50), 15, at(0, 5)],
    [at(18, 30), 15, at(18, 45)],
  ])("starts at %i, moved by %i: at %i", (start, by, moved) => {
    expect(stepStart(start, by)).toBe(moved);
  });

  it.each([
    [30, 15, 45],
    [15, -15, 5],
    [175, 15, 180],
    [180, 15, 180],
    [5, -15, 5],
    [at(23), -15, 180],
    [null, 15, 45],
  ])("of %s minutes, its end moved by %i: %i minutes", (length, by, moved) => {
    expect(stepLength(length, by)).toBe(moved);
  });
});

describe("a new quiet time", () => {
  it.each([
    [at(18, 1), at(18, 30)],
    [at(18, 30), at(19)],
    [at(18, 59), at(19)],
    [at(23, 45), at(0)],
  ])("that is begun at %i is first for %i, half an hour, every day", (now, start) => {
    expect(prefill(now)).toEqual({ days: [1, 2, 3, 4, 5, 6, 7], start, lengthMinutes: 30 });
  });
});

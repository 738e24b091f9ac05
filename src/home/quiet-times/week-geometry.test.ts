import { describe, expect, it } from "vitest";
import type { Weekday } from "../../core/quiet-time/quiet-time-bounds";
import { emptyAt, hoursToDraw, piecesOf, shiftStart } from "./week-geometry";

const timed = (id: string, days: Weekday[], start: number, lengthMinutes: number) => ({
  id,
  days,
  start,
  lengthMinutes,
});

describe("piecesOf", () => {
  it("draws one piece on each of its days", () => {
    const pieces = piecesOf([timed("bath", [1, 4], 1110, 15)]);
    expect(pieces.map(({ day, from, to }) => [day, from, to])).toEqual([
      [1, 1110, 1125],
      [4, 1110, 1125],
    ]);
  });

  it("goes on at the top of the next day, from Sunday to Monday too", () => {
    const pieces = piecesOf([timed("night", [7], 1425, 30)]);
    expect(pieces.map(({ day, from, to, isRest }) => [day, from, to, isRest])).toEqual([
      [1, 0, 15, true],
      [7, 1425, 1440, false],
    ]);
  });

  it("has nothing on the next day where it ends at midnight", () => {
    expect(piecesOf([timed("late", [5], 1380, 60)])).toHaveLength(1);
  });

  it("keeps the whole width where nothing overlaps, whatever else is on that day", () => {
    const pieces = piecesOf([
      timed("a", [1], 480, 60),
      timed("b", [1], 600, 60),
      timed("c", [1], 630, 60),
    ]);
    expect(pieces.map(({ lanes }) => lanes)).toEqual([1, 2, 2]);
  });

  it("stands side by side where two overlap, and alone where one ends as the other begins", () => {
    const overlap = piecesOf([timed("a", [1], 600, 60), timed("b", [1], 630, 60)]);
    expect(overlap.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const touching = piecesOf([timed("a", [1], 600, 60), timed("b", [1], 660, 60)]);
    expect(touching.map(({ lanes }) => lanes)).toEqual([1, 1]);
  });

  it("puts what begins within the half hour that a short one is drawn for beside it", () => {
    const close = piecesOf([timed("a", [1], 600, 10), timed("b", [1], 610, 10)]);
    expect(close.map(({ lanes }) => lanes)).toEqual([2, 2]);
    const apart = piecesOf([timed("bath", [1], 1110, 15), timed("bed", [1], 1140, 45)]);
    expect(apart.map(({ lanes }) => lanes)).toEqual([1, 1]);
  });
});

describe("hoursToDraw", () => {
  it("is the waking day when nothing lies outside it", () => {
    expect(hoursToDraw([])).toEqual({ from: 7, to: 21 });
  });

  it("reaches as far as there are quiet times", () => {
    expect(hoursToDraw(piecesOf([timed("night", [7], 1425, 30)]))).toEqual({ from: 0, to: 24 });
  });
});

describe("shiftStart", () => {
  it.each([
    [600, 5, 605],
    [600, 7, 605],
    [602, 5, 605],
    [0, -5, 0],
    [1435, 5, 1435],
  ])("from %i by %i minutes is %i", (start, by, moved) => {
    expect(shiftStart(start, by)).toBe(moved);
  });
});

describe("emptyAt", () => {
  const hours = { from: 7, to: 21 };

  it.each([
    [0, 7 * 60],
    [0.5, 14 * 60],
    // 14:14 and 14:16.
    [(7 + 14 / 60) / 14, 14 * 60],
    [(7 + 16 / 60) / 14, 14 * 60 + 15],
  ])("at the part %d of the day begins half an hour at minute %i", (part, start) => {
    expect(emptyAt(3, hours, part)).toEqual({ days: [3], start, lengthMinutes: 30 });
  });

  it("begins on the day that was pressed, also at its lower edge", () => {
    expect(emptyAt(7, { from: 0, to: 24 }, 1).start).toBe(23 * 60 + 45);
    expect(emptyAt(7, { from: 0, to: 24 }, -0.01).start).toBe(0);
  });
});

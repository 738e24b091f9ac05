import { describe, expect, it } from "vitest";
import { arrowTarget, type Box } from "./arrow-target";

const row = (top: number, widths: readonly number[]): Box[] =>
  widths.map((width, place) => ({
    left: widths.slice(0, place).reduce((sum, each) => sum + each, 0),
    top,
    width,
    height: 40,
  }));

/** Three wide items above seven narrow ones, as the days are drawn. */
const boxes = [...row(0, [112, 112, 112]), ...row(44, [48, 48, 48, 48, 48, 48, 48])];
const from = (current: number, isRightToLeft = false) => ({ boxes, current, isRightToLeft });

describe("an arrow key in a group", () => {
  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 2, 3],
    ["ArrowRight", 9, 0],
    ["ArrowLeft", 3, 2],
    ["ArrowLeft", 0, 9],
    ["Home", 7, 0],
    ["End", 1, 9],
    ["ArrowDown", 0, 4],
    ["ArrowDown", 1, 6],
    ["ArrowUp", 9, 2],
    ["ArrowUp", 1, 1],
    ["ArrowDown", 5, 5],
  ])("%s from item %i goes to %i", (key, current, target) => {
    expect(arrowTarget(key, from(current))).toBe(target);
  });

  it("goes the other way where text runs from right to left", () => {
    expect(arrowTarget("ArrowLeft", from(0, true))).toBe(1);
    expect(arrowTarget("ArrowRight", from(1, true))).toBe(0);
  });

  it.each(["Tab", "Enter", " ", "a"])("leaves the key %j to the browser", (key) => {
    expect(arrowTarget(key, from(0))).toBeNull();
  });
});

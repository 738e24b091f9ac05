import { describe, expect, it } from "vitest";
import { placePopover } from "./place-popover";

const SIZE = { block: 400, inline: 345 };
const VIEW = { block: 800, inline: 1000 };
const block = (inlineStart: number, blockStart: number, height = 40) => ({
  blockStart,
  blockEnd: blockStart + height,
  inlineStart,
  inlineEnd: inlineStart + 80,
});

describe("where a popover stands", () => {
  it("is after its block, beside its upper edge", () => {
    expect(placePopover(block(200, 100), SIZE, VIEW)).toEqual({
      inlineStart: 286,
      blockStart: 100,
    });
  });

  it("is before it where there is no room after it", () => {
    expect(placePopover(block(700, 100), SIZE, VIEW)).toEqual({
      inlineStart: 349,
      blockStart: 100,
    });
  });

  it("is below it, else above it, where there is room on neither side", () => {
    const narrow = { block: 1000, inline: 600 };
    expect(placePopover(block(240, 100), SIZE, narrow).blockStart).toBe(146);
    expect(placePopover(block(240, 700), SIZE, narrow).blockStart).toBe(294);
  });

  it.each([
    [block(200, -500), 8],
    [block(200, 2000), 800 - 400 - 76],
  ])("stays in view, above the toast, when its block %o is scrolled away", (scrolled, start) => {
    expect(placePopover(scrolled, SIZE, VIEW).blockStart).toBe(start);
  });

  it("covers the place of the toast only where it must, and begins in view where it is too large", () => {
    expect(placePopover(block(200, 300), SIZE, { block: 450, inline: 1000 }).blockStart).toBe(42);
    expect(placePopover(block(10, 100), SIZE, { block: 300, inline: 320 })).toEqual({
      inlineStart: 8,
      blockStart: 8,
    });
  });
});

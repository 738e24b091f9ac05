import { afterEach, describe, expect, it, vi } from "vitest";
import { boundHeightPx, MIN_USABLE_HEIGHT_PX, openedHeightPx } from "./view-bound";

/** What the browser reports of the pointer. */
const stubPointer = (pointer: "mouse" | "finger") =>
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: pointer === "finger" && query === "(pointer: coarse) and (hover: none)",
  }));
afterEach(() => vi.unstubAllGlobals());

const zoomed = (percent: number) => ({ width: 128_000 / percent, height: 71_300 / percent });
const CARD_MARGINS_PX = 32;

describe("the bound of a card", () => {
  it.each([100, 125, 150, 175, 200, 250, 300, 400, 500])(
    "is a quarter of the view at a zoom of %i %%, in a window of any width",
    (percent) => {
      stubPointer("mouse");
      const view = zoomed(percent);
      const width = Math.min(360, view.width - CARD_MARGINS_PX);
      const height = boundHeightPx(view, width);
      expect(width * height).toBeLessThanOrEqual((view.width * view.height) / 4);
      expect(width * (height + 1)).toBeGreaterThan((view.width * view.height) / 4);
    },
  );

  it("is half of the view on a phone", () => {
    stubPointer("finger");
    expect(boundHeightPx({ width: 360, height: 740 }, 360)).toBe(370);
  });
});

describe("the height of a card that the parent opened", () => {
  it("covers no more than the bound where the bound can be used", () => {
    stubPointer("mouse");
    expect(openedHeightPx({ width: 1280, height: 713 }, 360)).toBe(633);
    expect(openedHeightPx({ width: 640, height: 400 }, 360)).toBe(177);
    stubPointer("finger");
    expect(openedHeightPx({ width: 740, height: 360 }, 740)).toBe(180);
  });

  it.each([
    [320, 256],
    [256, 143],
  ])("is two rows of buttons in a view of %i x %i, where the bound is lower", (width, height) => {
    stubPointer("mouse");
    expect(boundHeightPx({ width, height }, width - CARD_MARGINS_PX)).toBeLessThan(96);
    expect(openedHeightPx({ width, height }, width - CARD_MARGINS_PX)).toBe(MIN_USABLE_HEIGHT_PX);
  });

  it("leaves the margins of the view", () => {
    stubPointer("mouse");
    expect(openedHeightPx({ width: 256, height: 100 }, 224)).toBe(100 - CARD_MARGINS_PX);
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { boundHeightPx, MIN_USABLE_HEIGHT_PX, openedHeightPx } from "./view-bound";

/** What the browser reports of the pointer, and of the view. */
function stubBrowser(pointer: "mouse" | "finger", width: number, height: number): void {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: pointer === "finger" && query === "(pointer: coarse) and (hover: none)",
  }));
  vi.stubGlobal("innerWidth", width);
  vi.stubGlobal("innerHeight", height);
}
afterEach(() => vi.unstubAllGlobals());

const zoomed = (percent: number) => ({ width: 128_000 / percent, height: 71_300 / percent });
const CARD_MARGINS_PX = 32;

describe("the bound of a card", () => {
  it.each([100, 125, 150, 175, 200, 250, 300, 400, 500])(
    "is a quarter of the view at a zoom of %i %%, in a window of any width",
    (percent) => {
      const view = zoomed(percent);
      stubBrowser("mouse", view.width, view.height);
      const width = Math.min(360, view.width - CARD_MARGINS_PX);
      const height = boundHeightPx(width);
      expect(width * height).toBeLessThanOrEqual((view.width * view.height) / 4);
      expect(width * (height + 1)).toBeGreaterThan((view.width * view.height) / 4);
    },
  );

  it("is half of the view on a phone", () => {
    stubBrowser("finger", 360, 740);
    expect(boundHeightPx(360)).toBe(370);
  });
});

describe("the height of a card that the parent opened", () => {
  it("covers no more than the bound where the bound can be used", () => {
    stubBrowser("mouse", 1280, 713);
    expect(openedHeightPx(360)).toBe(633);
    stubBrowser("mouse", 640, 400);
    expect(openedHeightPx(360)).toBe(177);
    stubBrowser("finger", 740, 360);
    expect(openedHeightPx(740)).toBe(180);
  });

  it.each([
    [320, 256],
    [256, 143],
  ])("is two rows of buttons in a view of %i x %i, where the bound is lower", (width, height) => {
    stubBrowser("mouse", width, height);
    expect(boundHeightPx(width - CARD_MARGINS_PX)).toBeLessThan(96);
    expect(openedHeightPx(width - CARD_MARGINS_PX)).toBe(MIN_USABLE_HEIGHT_PX);
  });

  it("leaves the margins of the view", () => {
    stubBrowser("mouse", 256, 100);
    expect(openedHeightPx(224)).toBe(100 - CARD_MARGINS_PX);
  });
});

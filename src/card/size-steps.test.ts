// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SIZE_STEP_PX, setSizesInSteps } from "./size-steps";

let container: HTMLElement;
let natural: { width: number; height: number };
const unbounded = () => Number.POSITIVE_INFINITY;

/** This DOM has no layout: an element is as large as its words, or as its style says. */
beforeEach(() => {
  natural = { width: 0, height: 0 };
  const read = (styled: "width" | "minHeight", size: () => number) =>
    function (this: HTMLElement) {
      return Math.max(size(), Number.parseFloat(this.style[styled]) || 0);
    };
  const width = read("width", () => natural.width);
  const height = read("minHeight", () => natural.height);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockImplementation(width);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(height);
  container = document.createElement("div");
  document.body.append(container);
});
afterEach(() => {
  vi.restoreAllMocks();
  container.remove();
});

it.each([
  [1, 40],
  [201, 240],
  [240, 240],
])("a collapsed card %i px wide is %i px wide", (width, wanted) => {
  container.innerHTML = '<button class="collapsed"></button>';
  natural.width = width;
  setSizesInSteps(container, unbounded);
  expect((container.firstChild as HTMLElement).style.width).toBe(`${wanted}px`);
});

it.each([
  [8 * SIZE_STEP_PX + 3, Number.POSITIVE_INFINITY, 9 * SIZE_STEP_PX],
  [6 * SIZE_STEP_PX + 3, Number.POSITIVE_INFINITY, 7 * SIZE_STEP_PX],
  // What fits does not pass the bound by being rounded up.
  [323, 350, 350],
  [350, 350, 350],
  // What does not fit shows nothing of its exact height.
  [351, 350, 360],
])("a card %i px high, with a bound of %i px, is %i px high", (height, boundPx, wanted) => {
  container.innerHTML = '<section class="card"></section>';
  const card = container.firstChild as HTMLElement;
  natural.height = 1_000;
  setSizesInSteps(container, () => boundPx);
  natural.height = height;
  setSizesInSteps(container, () => boundPx);
  expect(card.style.minHeight).toBe(`${wanted}px`);
});

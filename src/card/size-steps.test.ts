// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepSizeInSteps, SIZE_STEP_PX } from "./size-steps";

let container: HTMLElement;
let natural: { width: number; height: number };
const stop = new AbortController();

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
  keepSizeInSteps(container, stop.signal)();
  expect((container.firstChild as HTMLElement).style.width).toBe(`${wanted}px`);
});

it("a card is measured again when its words change, in both directions", async () => {
  container.innerHTML = '<section class="card"><p data-words="long"></p></section>';
  const card = container.firstChild as HTMLElement;
  natural.height = 8 * SIZE_STEP_PX + 3;
  keepSizeInSteps(container, stop.signal)();
  expect(card.style.minHeight).toBe("360px");
  natural.height = 6 * SIZE_STEP_PX + 3;
  card.firstElementChild?.setAttribute("data-words", "short");
  await vi.waitFor(() => expect(card.style.minHeight).toBe("280px"));
});

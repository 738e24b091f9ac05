// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fitLowWindow } from "./fit-low-window";

const root = document.documentElement;
let granted = 0;

/** The root is 600 px high unless its style says less. */
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(root, "offsetHeight", "get").mockImplementation(
    () => Number.parseInt(root.style.blockSize, 10) || 600,
  );
  vi.spyOn(window, "innerHeight", "get").mockImplementation(() => granted);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  root.removeAttribute("style");
});

it("leaves a popup alone that has its height", () => {
  granted = 600;
  fitLowWindow(window);
  vi.advanceTimersByTime(1_000);
  expect(root.style.blockSize).toBe("");
});

it("gives the page the height that a low window grants", () => {
  granted = 515;
  fitLowWindow(window);
  vi.advanceTimersByTime(1_000);
  expect(root.style.blockSize).toBe("515px");
});

it("leaves a window alone that is so low that the whole page scrolls", () => {
  granted = 300;
  fitLowWindow(window);
  vi.advanceTimersByTime(1_000);
  expect(root.style.blockSize).toBe("");
});

it("takes no step of the opening for the height that is granted", () => {
  granted = 30;
  fitLowWindow(window);
  for (const height of [120, 340, 600]) {
    vi.advanceTimersByTime(100);
    granted = height;
    window.dispatchEvent(new Event("resize"));
  }
  vi.advanceTimersByTime(1_000);
  expect(root.style.blockSize).toBe("");
});

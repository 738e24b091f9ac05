// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MINUTE_MS } from "../core/time";
import { everyMinute } from "./every-minute";

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(Date.UTC(2026, 2, 10, 17, 0, 40));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function becomes(state: "visible" | "hidden"): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
}

it("calls back just past each full minute, and not while the page is hidden", () => {
  const seconds: number[] = [];
  everyMinute(() => seconds.push(new Date().getUTCSeconds()));
  vi.advanceTimersByTime(19_000);
  expect(seconds).toEqual([]);
  vi.advanceTimersByTime(2_000 + MINUTE_MS);
  expect(seconds).toEqual([0, 0]);
  becomes("hidden");
  vi.advanceTimersByTime(5 * MINUTE_MS);
  expect(seconds).toHaveLength(2);
  becomes("visible");
  vi.advanceTimersByTime(MINUTE_MS);
  expect(seconds).toHaveLength(3);
});

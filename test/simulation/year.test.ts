import { describe, expect, it, vi } from "vitest";
import { liveYear } from "./year";

vi.mock("webextension-polyfill", () => import("./stand-in"));

/** Long enough for clocks to change twice and for old offers to be forgotten. */
const DAYS = 240;

/**
 * A family with each kind of browser. `npm run simulate -- --years 1000` lives many more and whole years,
 * and counts what went wrong in them; `--seed` replays one.
 */
describe("in most of a year", () => {
  it.each([
    ["Chrome", 0],
    ["Firefox", 1],
    ["Firefox before 149", 2],
    ["Firefox for Android", 3],
  ])(
    "in %s nothing is lost and no card comes that may not",
    { timeout: 240_000 },
    async (_, seed) => {
      const { breaches, history, fullDays, cards } = await liveYear(seed, DAYS);
      expect(breaches, history.join("\n")).toEqual([]);
      expect(fullDays).toBeGreaterThanOrEqual((DAYS * 300) / 365);
      expect(cards).toBeGreaterThan(50);
    },
  );
});

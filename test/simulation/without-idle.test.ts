import { describe, expect, it, vi } from "vitest";
import { simulateYear } from "./year";

vi.mock("webextension-polyfill", () => import("./fake-polyfill"));

const DAYS = 12;

/** With exactly the APIs of Safari, which reports no idleness. */
describe.each([1, 2, 3])(`in ${DAYS} days of a browser without idle, seed %i,`, (seed) => {
  it("no session is longer than it was, none holds a break, and cards come", {
    timeout: 120_000,
  }, async () => {
    const { breaches, history, cards, heartbeats, faults } = await simulateYear(
      seed,
      DAYS,
      "safari",
    );
    expect([...breaches, ...(breaches.length > 0 ? history : [])].join("\n")).toBe("");
    expect(cards).toBeGreaterThan(DAYS / 2);
    // Three sessions a day, of about 20 minutes each.
    expect(heartbeats).toBeGreaterThan(DAYS * 20);
    expect(faults["background killed at a call"]).toBeGreaterThan(0);
    expect(faults["focus lost before the window"]).toBeGreaterThan(0);
  });
});

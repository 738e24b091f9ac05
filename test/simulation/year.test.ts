import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import type { Year } from "./year";

const YEARS = Number(process.env.SIMULATED_YEARS ?? 50);
/** A fault that is rare may not come in fewer. */
const YEARS_FOR_EVERY_FAULT = 50;

/**
 * Simulates years with each kind of browser, one in five with a second device. `npm run simulate --
 * --years 1000` simulates many more; `--seed` replays one.
 */
describe(`in ${YEARS} years`, () => {
  let years: Year[] = [];
  beforeAll(async () => {
    const args = ["scripts/simulate.mjs", "--json", "--years", String(YEARS)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
    years = JSON.parse(stdout).years;
  }, 600_000);

  it("nothing is lost, no card comes that may not, and two devices agree", () => {
    const broken = years.filter(({ breaches }) => breaches.length > 0);
    const failures = broken.map(({ seed, breaches, history }) => [seed, ...breaches, ...history]);
    expect(failures.flat().join("\n")).toBe("");
    expect(years).toHaveLength(YEARS);
  });

  it("each has 300 full days and its cards", () => {
    for (const { fullDays, cards } of years) {
      expect(fullDays).toBeGreaterThanOrEqual(300);
      expect(cards).toBeGreaterThan(50);
    }
  });

  if (YEARS < YEARS_FOR_EVERY_FAULT) return;
  it("everything that can go wrong did", () => {
    const counts = Object.keys(years[0]?.faults ?? {}).map((name) => [
      name,
      years.reduce((sum, { faults }) => sum + faults[name as keyof typeof faults], 0),
    ]);
    expect(counts.filter(([, count]) => count === 0)).toEqual([]);
  });
});

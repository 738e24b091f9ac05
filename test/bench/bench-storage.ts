import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Rows } from "./rows";

/** Four devices: a Chromium, two kinds of Firefox and a phone. */
const FIRST_SEED = 4;
const FAMILIES = 4;
const TWO_YEARS = 730;
const WITHIN_MS = 10 * 60_000;

/** What the simulated parent's store holds after two months, a year and two. */
export async function benchStorage(rows: Rows): Promise<void> {
  for (const days of [61, 365, TWO_YEARS]) {
    const bytes = await bytesAfter(days);
    console.log(`stored after ${days} days: ${bytes.join(", ")} bytes`);
    if (days === TWO_YEARS) rows.add("bytes stored after two years", Math.max(...bytes));
  }
}

async function bytesAfter(days: number): Promise<number[]> {
  const args = ["scripts/simulate.mjs", "--json"];
  args.push("--days", `${days}`, "--seed", `${FIRST_SEED}`, "--years", `${FAMILIES}`);
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    timeout: WITHIN_MS,
    maxBuffer: 2 ** 26,
  });
  const { years } = JSON.parse(stdout) as { years: { storedBytes: number }[] };
  return years.map(({ storedBytes }) => storedBytes);
}

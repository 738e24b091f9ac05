import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { growth } from "./growth";
import { simulateYear } from "./year";

/**
 * `scripts/simulate.mjs` bundles this and runs it in a process of its own, because a time zone
 * belongs to a whole process. Reads one seed a line, and prints one line of JSON for each simulated
 * year.
 */
const { values } = parseArgs({
  options: {
    days: { type: "string", default: "365" },
    growth: { type: "boolean", default: false },
  },
});

if (!isMainThread) throw new Error("Run it in a process of its own.");
if (values.growth) console.log(JSON.stringify(await growth()));
else
  for await (const seed of createInterface({ input: process.stdin }))
    console.log(JSON.stringify(await simulateYear(Number(seed), Number(values.days))));

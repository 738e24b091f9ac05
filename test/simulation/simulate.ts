import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { growth } from "./growth";
import { liveYear } from "./year";

/**
 * `scripts/simulate.mjs` bundles this and runs it in a process of its own, since a zone belongs to a
 * whole process. Prints one line of JSON for each year.
 */
const { values } = parseArgs({
  options: {
    from: { type: "string", default: "0" },
    years: { type: "string", default: "1" },
    days: { type: "string", default: "365" },
    growth: { type: "boolean", default: false },
  },
});

if (!isMainThread) throw new Error("Run it in a process of its own.");
if (values.growth) console.log(JSON.stringify(await growth()));
else
  for (let year = 0; year < Number(values.years); year += 1)
    console.log(JSON.stringify(await liveYear(Number(values.from) + year, Number(values.days))));

// npm run bench [-- --minutes 2] [-- --rounds 5] [-- --strict]: sizes against their budgets, and the
// cost of Peekaboo compared with no extension and with an empty one. Builds first; needs Chromium.
// Other load makes noise, so each figure is printed with its spread, and decides nothing. With
// `--strict` it fails where a row that depends on no clock is over what `budgets.json` holds.
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { build } from "../../scripts/build.mjs";

chdir(fileURLToPath(new URL("../..", import.meta.url)));
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    rounds: { type: "string", default: "11" },
    strict: { type: "boolean", default: false },
  },
});
if (!process.env.PEEKABOO_DIST)
  for (const browser of ["chrome", "firefox"]) {
    const { code, output } = await build(browser);
    if (code === 0) continue;
    console.error(`${output}\nThe build did not work.`);
    process.exit(1);
  }
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
const { module } = await runnerImport("./test/bench/bench.ts", { configFile: false });
const over = await module.bench(Number(values.minutes), Number(values.rounds));
for (const row of over) console.log(`over what is held: ${row}`);
process.exit(values.strict && over.length > 0 ? 1 : 0);

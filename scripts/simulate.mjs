// npm run simulate -- --years 1000 --seed 1: simulates that many years, and prints which invariants
// broke.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { chdir } from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";

chdir(fileURLToPath(new URL("..", import.meta.url)));
const { values } = parseArgs({
  options: {
    years: { type: "string", default: "10" },
    seed: { type: "string", default: "0" },
    days: { type: "string", default: "365" },
    // One line of JSON for all years, for a test to check.
    json: { type: "boolean", default: false },
  },
});
const years = Number(values.years);
const seed = Number(values.seed);
/** Each process gets one processor, so the engine should start no threads of its own. */
const QUICKLY = [
  "--maglev",
  "--no-concurrent-recompilation",
  "--single-threaded-gc",
  "--max-semi-space-size=64",
];
const BUNDLE = "out/simulate/simulate.mjs";

await bundle();
const begin = performance.now();
const simulated = await live();
const seconds = (performance.now() - begin) / 1000;
if (values.json) console.log(JSON.stringify({ seconds, years: simulated }));
else report(simulated);

/** Bundles one file in which a fake replaces the browser's API. */
function bundle() {
  return build({
    configFile: false,
    logLevel: "warn",
    resolve: {
      alias: {
        "webextension-polyfill": fileURLToPath(
          new URL("../test/simulation/fake-polyfill.ts", import.meta.url),
        ),
      },
    },
    ssr: { noExternal: true },
    build: {
      ssr: "test/simulation/simulate.ts",
      outDir: "out/simulate",
      target: "node20",
      rollupOptions: { output: { entryFileNames: "simulate.mjs" } },
    },
  });
}

/** Runs one process for each processor; each simulates the next year when it has finished one. */
async function live() {
  const seeds = Array.from({ length: years }, (_, index) => seed + index);
  const count = Math.max(1, Math.min(years, availableParallelism()));
  const simulated = await Promise.all(
    Array.from({ length: count }, () => run(["--days", values.days], seeds)),
  );
  return simulated.flat().sort((one, other) => one.seed - other.seed);
}

/**
 * @param {string[]} args
 * @param {number[]} seeds shared by all processes
 */
async function run(args, seeds = []) {
  const child = spawn(process.execPath, [...QUICKLY, BUNDLE, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  /** @type {number | undefined} */
  let current;
  const next = () => {
    current = seeds.shift();
    if (current === undefined) child.stdin.end();
    else child.stdin.write(`${current}\n`);
  };
  // Writing to a process that died fails; its exit is handled below.
  child.stdin.on("error", () => undefined);
  next();
  const found = [];
  for await (const line of createInterface({ input: child.stdout })) {
    found.push(JSON.parse(line));
    next();
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`A process ended with ${code}, at seed ${current}.`);
  return found;
}

/** @param {any[]} all */
async function report(all) {
  /** @param {string} name */
  const sum = (name) => all.reduce((total, year) => total + year[name], 0);
  const broken = all.filter((year) => year.breaches.length > 0);
  for (const year of broken.slice(0, 3)) {
    console.log(`\nSeed ${year.seed} (replay: npm run simulate -- --years 1 --seed ${year.seed})`);
    console.log(year.history.join("\n"));
  }
  console.log(`years       ${all.length}`);
  console.log(`heartbeats  ${sum("heartbeats")}`);
  console.log(`sessions    ${sum("sessions")}`);
  console.log(`cards       ${sum("cards")}`);
  console.log(`background  ${sum("instanceCount")} times started`);
  const fewest = Math.min(
    ...all.filter((year) => !broken.includes(year)).map((year) => year.fullDays),
  );
  console.log(`full days   ${fewest} at least in a year`);
  console.log(
    `stored      ${Math.max(...all.map((year) => year.storedBytes))} bytes at most at an end`,
  );
  const missing = [];
  for (const name of Object.keys(all[0]?.faults ?? {})) {
    const count = all.reduce((total, year) => total + year.faults[name], 0);
    if (count === 0) missing.push(name);
    console.log(`  ${name.padEnd(32)}${count}`);
  }
  console.log(`breaches    ${broken.length}`);
  console.log(`seconds     ${seconds.toFixed(1)}`);
  for (const { of, heartbeat: perHeartbeat, wake, offers } of (await run(["--growth"]))[0])
    console.log(
      `  ${of.padEnd(32)}${perHeartbeat} µs a heartbeat, ${wake} µs woken for it, ${offers} offers kept`,
    );
  if (missing.length > 0) console.log(`never happened: ${missing.join(", ")}`);
  for (const { seed: of, breaches } of broken) console.log(`  seed ${of}: ${breaches[0]}`);
  const isWhole = years < 20 || missing.length === 0;
  process.exitCode = broken.length === 0 && isWhole ? 0 : 1;
}

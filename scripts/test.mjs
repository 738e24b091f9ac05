// npm test: types, lint, unit tests, both builds, and both real browsers.
// npm run check: the same without browsers.
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./build.mjs";
import { ensurePackages } from "./packages.mjs";
import { runQuietly } from "./run.mjs";
import { runTests } from "./run-tests.mjs";
import { tool } from "./tools.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));
const isQuick = process.argv.includes("--quick");
const STEP_MS = 5 * 60_000;
const UNIT_MS = 12 * 60_000;
const E2E_MS = 60 * 60_000;

await ensurePackages();
if (!isQuick) await ensureBrowsers(["chromium", "firefox"]);

const total = { passed: 0, failed: 0, skipped: 0 };

await step("types", () => node(tool("tsc", "-b")));
await step("lint", () => node(tool("biome", "check")));
await step("unused code", () => node(tool("knip", "--no-progress")));
await step("unit tests", () => runTests("unit", UNIT_MS));
await step("fifty years", () => runTests("years", UNIT_MS));
const isChromeBuilt = await step("build for Chrome", () => build("chrome"));
const isFirefoxBuilt = await step("build for Firefox", () => build("firefox"));
await step("what ships", () => onBuilds("built", UNIT_MS));
if (!isQuick) await step("real browsers", () => onBuilds("e2e", E2E_MS));

finish();

/** @param {string[]} args */
function node(args) {
  return runQuietly(process.execPath, args, { ms: STEP_MS });
}

/**
 * @param {"built" | "e2e"} project
 * @param {number} ms
 */
function onBuilds(project, ms) {
  if (isChromeBuilt && isFirefoxBuilt) return runTests(project, ms);
  return { code: 1, output: "Not run, since there is no build to run." };
}

/**
 * Runs one step, says how long it took, and what it said if it failed. It counts as one,
 * or as the tests it ran.
 * @param {string} name
 * @param {() => StepResult | Promise<StepResult>} run
 * @typedef {{ code: number, output: string, tests?: typeof total }} StepResult
 */
async function step(name, run) {
  const begin = Date.now();
  const { code, output, tests } = await run();
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  const count = tests ?? { passed: 0, failed: 0, skipped: 0 };
  if (!tests && code === 0) count.passed = 1;
  // A run that went wrong with no test to blame, such as one that found none.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  for (const kind of /** @type {const} */ (["passed", "failed", "skipped"])) {
    total[kind] += count[kind];
  }
  const numbers = tests ? `, ${count.passed} passed` : "";
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s${numbers})`);
  if (code !== 0 || count.skipped > 0) console.log(output.trim());
  return code === 0;
}

function finish() {
  const { passed, failed, skipped } = total;
  const isFine = failed === 0 && !(process.env.CI && skipped > 0);
  if (skipped > 0 && process.env.CI)
    console.log("With CI set, a test that is skipped is a failure.");
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exit(isFine ? 0 : 1);
}

// npm test: types, lint, unused code, unit tests, ten simulated years, both builds, what ships, and the
// suites of test/e2e/*.test.ts in real Chromium and Firefox.
// npm run check (--quick): the same without browsers.
// npm run test:browsers (--browsers): both builds and the site's, and every suite in test/e2e, those of
// thorough/ included; with --rest only those of thorough/.
// .ci/run (--ci): npm test, with fifty simulated years, then the rest of the real browsers, with one sum of both.
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBrowsers, ensureWebKit, ensureWindowManager } from "./browsers.mjs";
import { build } from "./build.mjs";
import { ensurePackages } from "./packages.mjs";
import { runTool } from "./run.mjs";
import { runTests } from "./run-tests.mjs";
import { buildSite } from "./site.mjs";
import { finish, step } from "./steps.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));
const flag = /** @type {const} */ ({ type: "boolean", default: false });
const { values: asked } = parseArgs({
  options: { quick: flag, browsers: flag, rest: flag, ci: flag },
});
const THOROUGH = "test/e2e/thorough/";
// Ten years take half a minute, and find what a change broke; fifty meet every fault that is simulated.
process.env.SIMULATED_YEARS = asked.ci ? "50" : "10";
/** Suites there open the site as well. */
const hasThorough = asked.browsers || asked.rest || asked.ci;
// About eight times what each takes on two idle cores, for a busy machine. Only a step that hangs lasts so long.
const TOOL_MS = 10 * 60_000;
const TESTS_MS = 30 * 60_000;
const BROWSERS_MS = 80 * 60_000;

// Without this a process that is interrupted would leave the running step behind.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

await ensurePackages();
if (!asked.quick) await ensureBrowsers(["chromium", "firefox"]);
if (asked.browsers || asked.ci) {
  await ensureWebKit();
  await ensureWindowManager();
}
if (!asked.browsers) await checkSource();
const isBuilt = await buildAll();
if (!asked.browsers) await step("what ships", onBuilds("built", TESTS_MS));
if (!asked.browsers && !asked.quick) await step("real browsers", onBuilds("e2e", BROWSERS_MS));
if (asked.browsers && !asked.rest)
  await step("all of the real browsers", onBuilds("browsers", BROWSERS_MS));
if (asked.ci || asked.rest)
  await step("the rest of the real browsers", onBuilds("browsers", BROWSERS_MS, [THOROUGH]));
finish();

async function checkSource() {
  const ms = TOOL_MS;
  await Promise.all([
    step("types", () => runTool("tsc", ["-b"], { ms })),
    step("lint", () => runTool("biome", ["check"], { ms })),
    step("unused code", () => runTool("knip", ["--no-progress"], { ms })),
  ]);
  await step("unit tests", () => runTests("unit", TESTS_MS));
  await step(asked.ci ? "fifty years" : "ten years", () => runTests("years", TESTS_MS));
}

async function buildAll() {
  const built = await Promise.all([
    step("build for Chrome", () => build("chrome")),
    step("build for Firefox", () => build("firefox")),
    ...(hasThorough ? [step("build of the site", buildSite)] : []),
  ]);
  return !built.includes(false);
}

/**
 * A step that needs what was built.
 * @param {"built" | "e2e" | "browsers"} project
 * @param {number} ms
 * @param {string[]} [files]
 */
function onBuilds(project, ms, files) {
  return () =>
    isBuilt
      ? runTests(project, ms, files)
      : { code: 1, output: "Not run, since there is no build to run." };
}

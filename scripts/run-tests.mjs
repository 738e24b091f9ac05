import { readFile, rm } from "node:fs/promises";
import { runTool } from "./run.mjs";

const PROGRESS = "./scripts/progress-reporter.ts";

/**
 * Runs the projects of vitest.config.ts whose names begin with `project`: prints their progress and counts tests.
 * @param {"unit" | "years" | "built" | "e2e" | "browsers"} project
 * @param {number} ms
 * @param {string[]} [files] only test files whose path contains one of these
 */
export async function runTests(project, ms, files = []) {
  const report = `out/test/${project}.json`;
  await rm(report, { force: true });
  const reporters = [`--reporter=${PROGRESS}`, "--reporter=json", `--outputFile.json=${report}`];
  const { code, output } = await runTool(
    "vitest",
    ["run", "--project", `${project}*`, ...reporters, ...files],
    { ms, env: { ...process.env, NO_COLOR: "1" }, isShown: true },
  );
  const result = await readReport(report);
  if (!result) return { code: code || 1, output: `${output}\nVitest wrote no report.` };
  const tests = {
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + result.numTodoTests,
  };
  return { code, output, tests, failures: result.testResults.flatMap(failuresIn) };
}

/**
 * The names of a file's failed tests, or the file's own where it failed outside of its tests.
 * @param {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} file
 */
function failuresIn({ name, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0 && status === "failed") return [name];
  return failed.map(({ fullName }) => fullName);
}

/** @param {string} path */
async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

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

const REASON_CHARACTERS = 500;

/**
 * The names of a file's failed tests, or the file's own where it failed outside of its tests, each with what went
 * wrong.
 * @param {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string,
 *   failureMessages?: string[] }[] }} file
 */
function failuresIn({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0 && status === "failed") return [withReason(name, message)];
  return failed.map(({ fullName, failureMessages }) => withReason(fullName, failureMessages?.[0]));
}

/** The whole stack stands in the output above; here the line of the test alone. */
function withReason(/** @type {string} */ name, reason = "") {
  const [said = ""] = reason.split(/\n\s+at /);
  const [line = ""] = /[\w.-]+\.test\.tsx?:\d+/.exec(reason) ?? [];
  const text = said.trim().slice(0, REASON_CHARACTERS).replaceAll("\n", "\n    ");
  return text ? `${name}\n    ${line} ${text}` : name;
}

/** @param {string} path */
async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

import { readFile, rm } from "node:fs/promises";
import { runQuietly } from "./run.mjs";
import { tool } from "./tools.mjs";

/**
 * Runs one of Vitest's projects and counts its tests. The output holds what failed, and why any
 * was skipped.
 * @param {"unit" | "years" | "built" | "e2e"} project
 * @param {number} ms
 */
export async function runTests(project, ms) {
  const report = `out/test/${project}.json`;
  await rm(report, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const args = tool("vitest", "run", "--project", project, ...reporters);
  const env = { ...process.env, NO_COLOR: "1" };
  const { code, output } = await runQuietly(process.execPath, args, { ms, env });
  const result = await readReport(report);
  if (!result) return { code: code || 1, output };
  const skips = result.testResults.flatMap(skipsIn);
  const tests = {
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + result.numTodoTests,
  };
  return { code, tests, output: [code === 0 ? "" : output, ...skips].join("\n") };
}

/** @param {{ assertionResults: { status: string, fullName: string, meta?: { why?: string } }[] }} file */
function skipsIn({ assertionResults }) {
  return assertionResults
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName, meta }) => `skipped: ${fullName}${meta?.why ? ` (${meta.why})` : ""}`);
}

/** @param {string} path */
async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

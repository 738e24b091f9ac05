import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureFiles } from "../test/browsers/failure-files";

/** A run takes two or three seconds of a quiet machine. */
const RUN_MS = 120_000;

const CONFIG = `export default { test: { projects: [
  { test: { name: "e2e", include: ["*.test.js"] } },
  { test: { name: "unit", include: ["*.test.js"] } },
] } };`;

const FILES = {
  "vitest.config.js": CONFIG,
  "fine.test.js": `
    import { describe, it } from "vitest";
    describe("a suite", () => {
      it("passes", () => {});
      it("is skipped", (context) => context.skip("no camera here"));
    });`,
  "broken.test.js": `
    import { mkdirSync, writeFileSync } from "node:fs";
    import { afterEach, describe, expect, it } from "vitest";
    afterEach(() => {
      mkdirSync("out/e2e/failed", { recursive: true });
      writeFileSync(${JSON.stringify(failureFiles("broken.test.js a suite fails").trace)}, "");
    });
    describe("a suite", () => {
      it("fails", () => { console.log("a last word"); expect(1 + 1).toBe(3); });
      it("passes", () => {});
    });`,
  "hook.test.js": `
    import { beforeAll, describe, it } from "vitest";
    describe("a suite", () => {
      beforeAll(() => { throw new Error("no browser starts"); });
      it("never runs", () => {});
    });`,
  "unread.test.js": `import "./not-there.js";`,
};

/** In the project's own folder, so that its tests find Vitest. */
function makeProject(): string {
  mkdirSync("out/test", { recursive: true });
  const folder = mkdtempSync(resolve("out/test/reporter-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("the report of a run", () => {
  const folder = makeProject();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function reportOf(project: string): Promise<string> {
    const reporter = `--reporter=${resolve("scripts/progress-reporter.ts")}`;
    const args = [resolve("node_modules/vitest/vitest.mjs"), "run", "--project", project, reporter];
    const env = { ...process.env, NO_COLOR: "1" };
    const ran = promisify(execFile)(process.execPath, args, { cwd: folder, env });
    // It ends with an error, since tests fail.
    const { stdout, stderr } = await ran.catch(
      (error: Record<"stdout" | "stderr", string>) => error,
    );
    return stdout + stderr;
  }

  describe("in real browsers", () => {
    let report = "";
    beforeAll(async () => {
      report = await reportOf("e2e");
    }, RUN_MS);

    it("has a line for each suite, with its seconds and counts", () => {
      expect(report).toMatch(/^ {2}ok {6} +\d+\.\d s {2}fine\.test\.js \(1 passed, 1 skipped\)$/m);
      expect(report).toMatch(/^ {2}FAILED +\d+\.\d s {2}broken\.test\.js \(1 passed, 1 failed\)$/m);
    });

    it("names a failing test before its suite ends, with its message, output and files", () => {
      const failed = report.indexOf("FAILED  broken.test.js a suite > fails");
      const ended = report.search(/FAILED +\d+\.\d s {2}broken\.test\.js/);
      expect(failed).toBeGreaterThan(-1);
      expect(failed).toBeLessThan(ended);
      const section = report.slice(failed, ended);
      expect(section).toContain("output: a last word");
      expect(section).toContain("trace: out/e2e/failed/broken-test-js-a-suite-fails.txt");
      expect(section).not.toContain("screenshot:");
    });

    it("prints the message of each error", () => {
      for (const message of ["expected 2 to be 3", "no browser starts", "not-there.js"])
        expect(report).toContain(message);
    });

    it("says why a test was skipped", () => {
      expect(report).toContain("skipped: a suite > is skipped (no camera here)");
    });

    it("says what failed outside of a test", () => {
      expect(report).toContain("FAILED  hook.test.js a suite");
      expect(report).toContain("FAILED  unread.test.js");
    });

    it("ends with the slowest suites and tests", () => {
      const [, slowest] = report.split("slowest suites:");
      expect(slowest).toContain("broken.test.js");
      expect(slowest).toMatch(/slowest tests:\n {2} +\d+\.\d s {2}\w+\.test\.js a suite > \w+/);
    });
  });

  it("is silent elsewhere about what passes", { timeout: RUN_MS }, async () => {
    const report = await reportOf("unit");
    expect(report).toContain("FAILED  broken.test.js a suite > fails");
    expect(report).not.toContain("fine.test.js (");
    expect(report).not.toContain("slowest");
  });
});

import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import type {
  Reporter,
  TestCase,
  TestModule,
  TestSpecification,
  TestSuite,
  Vitest,
} from "vitest/node";
import { FAILURE_FOLDER, failureFiles } from "../test/browsers/failure-files";
import { Progress } from "./progress";

/** Projects whose suites drive real browsers and take long enough for a line each. */
const BROWSER_PROJECTS = new Set(["e2e", "browsers", "browsers, many tabs"]);
const SILENCE_MS = 30_000;

/**
 * Reports a run of Vitest in whole lines, for a terminal and a log file alike: a failing test at once with its
 * message, screenshot and trace; each suite of real browsers as it ends, and the slowest at the end; and what is
 * running when nothing was printed for 30 s.
 */
export default class ProgressReporter implements Reporter {
  private vitest!: Vitest;
  private progress = new Progress(0);
  private readonly logs = new Map<string, string[]>();
  private lastPrinted = 0;
  private timer?: NodeJS.Timeout;

  onInit(vitest: Vitest) {
    this.vitest = vitest;
  }

  async onTestRunStart(specifications: readonly TestSpecification[]) {
    this.progress = new Progress(specifications.length);
    // Files of an earlier run would be taken for those of this one.
    if (specifications.some(({ project }) => BROWSER_PROJECTS.has(project.name)))
      await rm(FAILURE_FOLDER, { recursive: true, force: true });
    this.lastPrinted = Date.now();
    this.timer = setInterval(() => this.breakSilence(), 1_000).unref();
  }

  onTestModuleQueued(module: TestModule) {
    this.progress.update(module);
  }

  onTestModuleCollected(module: TestModule) {
    this.progress.update(module);
  }

  onUserConsoleLog({ taskId, content }: { taskId?: string; content: string }) {
    if (!taskId) return;
    this.logs.set(taskId, [...(this.logs.get(taskId) ?? []), content]);
  }

  onTestCaseResult(test: TestCase) {
    const { state, errors } = test.result();
    if (state === "failed") this.printFailure(test, errors ?? []);
    this.logs.delete(test.id);
  }

  /** Errors of a suite are those of its `beforeAll` and `afterAll`. */
  onTestSuiteResult(suite: TestSuite) {
    if (suite.errors().length > 0) this.printFailure(suite, suite.errors());
  }

  onTestModuleEnd(module: TestModule) {
    const line = this.progress.end(module);
    if (module.errors().length > 0)
      this.printErrors(module.relativeModuleId, module, module.errors());
    if (BROWSER_PROJECTS.has(module.project.name)) this.print(`  ${line}`);
    // In a file that failed, a skipped test is what a failed hook left out.
    if (!module.ok()) return;
    for (const test of module.children.allTests("skipped")) this.print(`  ${skipped(test)}`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    clearInterval(this.timer);
    for (const error of unhandled) this.vitest.logger.printError(error, { fullStack: true });
    if (modules.length === 0) this.print("  No test file was found.");
    if (modules.some(({ project }) => BROWSER_PROJECTS.has(project.name)))
      for (const line of this.progress.slowest()) this.print(`  ${line}`);
  }

  private printFailure(task: TestCase | TestSuite, errors: readonly unknown[]) {
    const name = `${task.module.relativeModuleId} ${task.fullName}`;
    this.printErrors(name, task.module, errors);
    for (const line of this.logs.get(task.id) ?? []) this.print(`  output: ${line.trimEnd()}`);
    for (const [what, path] of Object.entries(failureFiles(name)))
      if (existsSync(path)) this.print(`  ${what}: ${path}`);
  }

  private printErrors(name: string, { project }: TestModule, errors: readonly unknown[]) {
    this.print(`  FAILED  ${name}`);
    for (const error of errors) this.vitest.logger.printError(error, { project });
  }

  private breakSilence() {
    if (Date.now() - this.lastPrinted >= SILENCE_MS) this.print(`  ${this.progress.now()}`);
  }

  private print(line: string) {
    this.lastPrinted = Date.now();
    console.log(line);
  }
}

function skipped(test: TestCase): string {
  const result = test.result();
  const note = result.state === "skipped" ? result.note : undefined;
  return `skipped: ${test.fullName}${note ? ` (${note})` : ""}`;
}

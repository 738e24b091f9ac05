import type { TestModule } from "vitest/node";

const SLOWEST = 5;
/** So many running files say enough about a run that does not drive browsers. */
const MOST_NAMED = 3;

interface Timed {
  name: string;
  ms: number;
}

type Counts = Record<"passed" | "failed" | "skipped" | "pending", number>;

/** How far a run is: which test files are running, and how long the others and their tests took. */
export class Progress {
  private readonly began = Date.now();
  private readonly running = new Map<string, { module: TestModule; since: number }>();
  private readonly files: Timed[] = [];
  private readonly tests: Timed[] = [];

  /** @param fileCount how many test files the run has */
  constructor(private readonly fileCount: number) {}

  /** Takes a test file that begins, and again once its tests are known: only then are they in the module. */
  update(module: TestModule): void {
    const since = this.running.get(module.id)?.since ?? Date.now();
    this.running.set(module.id, { module, since });
  }

  /** Notes the end of a test file; returns a line with its result, seconds and counts. */
  end(module: TestModule): string {
    const ms = Date.now() - (this.running.get(module.id)?.since ?? Date.now());
    this.running.delete(module.id);
    const name = module.relativeModuleId;
    this.files.push({ name, ms });
    for (const test of module.children.allTests())
      this.tests.push({ name: `${name} ${test.fullName}`, ms: test.diagnostic()?.duration ?? 0 });
    const { passed, failed, skipped } = countsOf(module);
    const counts = [`${passed} passed`];
    if (failed > 0) counts.push(`${failed} failed`);
    if (skipped > 0) counts.push(`${skipped} skipped`);
    return `${module.ok() ? "ok    " : "FAILED"} ${seconds(ms)}  ${name} (${counts.join(", ")})`;
  }

  /** One line on what is running at this moment. */
  now(): string {
    const running = [...this.running.values()].slice(0, MOST_NAMED).map(({ module }) => {
      const { pending, ...ended } = countsOf(module);
      const done = ended.passed + ended.failed + ended.skipped;
      return `${module.relativeModuleId} ${done} of ${done + pending} tests`;
    });
    const files = `${this.files.length} of ${this.fileCount} files ended`;
    return [`${seconds(Date.now() - this.began)}  ${files}`, ...running].join("; ");
  }

  /** Lines with the slowest test files and tests. */
  slowest(): string[] {
    return [
      "slowest suites:",
      ...longestOf(this.files).map(lineOf),
      "slowest tests:",
      ...longestOf(this.tests).map(lineOf),
    ];
  }
}

function countsOf(module: TestModule): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
  for (const test of module.children.allTests()) counts[test.result().state] += 1;
  return counts;
}

const longestOf = (timed: readonly Timed[]): Timed[] =>
  timed.toSorted((one, other) => other.ms - one.ms).slice(0, SLOWEST);

const lineOf = ({ name, ms }: Timed): string => `${seconds(ms)}  ${name}`;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1).padStart(6)} s`;

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const allFailures = [];

/**
 * @typedef {object} StepResult
 * @property {number} code 0 if all went well
 * @property {string} output printed if the step failed
 * @property {typeof total} [tests] without them the step counts as one test
 * @property {string[]} [failures] names of failed tests
 */

/**
 * Runs one step: prints its name when it begins, and its result and seconds when it ends.
 * Resolves to whether it succeeded.
 * @param {string} name
 * @param {() => StepResult | Promise<StepResult>} run
 */
export async function step(name, run) {
  const begin = Date.now();
  console.log(`...    ${name}`);
  const { code, output, tests, failures = [] } = await run();
  const isFine = code === 0;
  const count = countsOf(isFine, tests);
  for (const kind of /** @type {const} */ (["passed", "failed", "skipped"])) {
    total[kind] += count[kind];
  }
  if (!isFine) allFailures.push(...(failures.length > 0 ? failures : [name]));
  if (!isFine && output.trim()) console.log(output.trim());
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  const numbers = tests ? `, ${sumOf(count)}` : "";
  console.log(`${isFine ? "ok    " : "FAILED"} ${name} (${seconds} s${numbers})`);
  return isFine;
}

/** Prints what failed and the sum of all steps, and ends the process. */
export function finish() {
  const { failed, skipped } = total;
  const mayNotSkip = Boolean(process.env.CI) && skipped > 0;
  for (const name of allFailures) console.log(`failed: ${name}`);
  if (mayNotSkip) console.log("With CI set, a skipped test is a failure.");
  console.log(sumOf(total));
  process.exit(failed === 0 && !mayNotSkip ? 0 : 1);
}

/**
 * A step that failed without a failed test, such as a run that found no tests, counts as one failure.
 * @param {boolean} isFine
 * @param {typeof total} [tests]
 */
function countsOf(isFine, tests) {
  const count = tests ?? { passed: isFine ? 1 : 0, failed: 0, skipped: 0 };
  return isFine ? count : { ...count, failed: Math.max(1, count.failed) };
}

const sumOf = (/** @type {typeof total} */ { passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

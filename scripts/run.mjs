import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

/** The script of each tool, since `node` runs it on every system without a shell or npx. */
const TOOLS = {
  biome: "@biomejs/biome/bin/biome",
  knip: "knip/bin/knip.js",
  tsc: "typescript/bin/tsc",
  vite: "vite/bin/vite.js",
  vitest: "vitest/vitest.mjs",
};

/** Code of a program that was stopped because it took too long, as `timeout` of GNU has it. */
const TIMED_OUT = 124;
const NOT_STARTED = 127;
/** What a program gets to end its own children, such as a browser, before it is killed. */
const GRACE_MS = 10_000;

/**
 * @typedef {object} RunOptions
 * @property {number} ms the program is stopped after that long, with code 124
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell] the program is a command line for the system's shell
 * @property {boolean} [isShown] its output goes to this process's own output and is not returned
 * @typedef {{ code: number, output: string }} RunResult
 */

/**
 * Runs a tool of the project with `node`.
 * @param {keyof typeof TOOLS} name
 * @param {string[]} args
 * @param {RunOptions} options
 */
export const runTool = (name, args, options) =>
  run(process.execPath, [join("node_modules", TOOLS[name]), ...args], options);

/**
 * Runs a program to its end and returns its exit code and output.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<RunResult>}
 */
export function run(program, args, { ms, env = process.env, shell = false, isShown = false }) {
  return new Promise((resolve) => {
    // A process group of its own, so that everything the program started is stopped with it.
    const detached = process.platform !== "win32";
    // Both streams go to one place, or a failure and the lines around it could change their order.
    const out = isShown ? 1 : "pipe";
    const child = spawn(program, args, { env, shell, detached, stdio: ["ignore", out, out] });
    let output = "";
    let code = NOT_STARTED;
    const collect = (/** @type {Buffer} */ data) => {
      output += data;
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    const stop = () => endGroup(child.pid, "SIGTERM");
    process.once("exit", stop);
    let isLate = false;
    /** @type {NodeJS.Timeout | undefined} */
    let lastTimer;
    const timer = setTimeout(() => {
      isLate = true;
      stop();
      lastTimer = setTimeout(() => endGroup(child.pid, "SIGKILL"), GRACE_MS);
    }, ms);
    const finish = () => {
      clearTimeout(timer);
      clearTimeout(lastTimer);
      process.removeListener("exit", stop);
      if (isLate) resolve({ code: TIMED_OUT, output: `${output}\n${stoppedAfter(ms)}` });
      else resolve({ code, output });
    };
    child.once("error", (error) => {
      output += error.message;
      finish();
    });
    child.once("close", (exitCode) => {
      code = exitCode ?? 1;
      finish();
    });
  });
}

const stoppedAfter = (/** @type {number} */ ms) => `Stopped after ${Math.round(ms / 1000)} s.`;

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function endGroup(pid, signal) {
  if (!pid) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

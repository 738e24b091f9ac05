import { spawn } from "node:child_process";

/**
 * Runs a program and keeps what it says. It ends after `ms` at the latest, with code 124.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, ms?: number, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly(program, args, { env, ms = 60_000, cwd } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that what it started ends with it.
    const detached = process.platform !== "win32";
    const child = spawn(program, args, { env: env ?? process.env, cwd, detached });
    let output = "";
    let late = false;
    const hear = (/** @type {Buffer} */ data) => {
      output += data;
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    const end = () => endGroup(child.pid);
    process.once("exit", end);
    const timer = setTimeout(() => {
      late = true;
      output += `\nStopped after ${Math.round(ms / 1000)} s.`;
      end();
    }, ms);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.removeListener("exit", end);
      resolve({ code: late ? 124 : code, output });
    };
    child.once("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.once("close", (code) => finish(code ?? 1));
  });
}

/** @param {number | undefined} pid */
function endGroup(pid) {
  if (!pid) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended already, which is what was wanted.
  }
}

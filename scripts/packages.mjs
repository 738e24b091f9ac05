import { readFile } from "node:fs/promises";
import { runQuietly } from "./run.mjs";

const INSTALL_MS = 10 * 60_000;

/** Installs the packages when they are missing or no longer those of package-lock.json. */
export async function ensurePackages() {
  if (await areInstalled()) return;
  console.log("Installing packages: about a minute, once.");
  const exact = await npm("ci");
  // npm ci refuses a lock without the optional packages of every other system, which a registry
  // may not have; this takes the same versions from the same lock, and leaves the lock as it is.
  const isLockShort = exact.code !== 0 && /code EUSAGE/.test(exact.output);
  const { code, output } = isLockShort ? await npm("install", "--no-save") : exact;
  if (code === 0) return;
  console.error(`${output}\nThe packages could not be installed.`);
  process.exit(1);
}

/** @param {...string} args */
function npm(...args) {
  const program = process.platform === "win32" ? "npm.cmd" : "npm";
  return runQuietly(program, [...args, "--no-progress"], { ms: INSTALL_MS });
}

/**
 * npm writes its own record as the last thing of an install, so it also tells of one that was cut
 * short. Optional packages for other systems are not in it.
 */
async function areInstalled() {
  const wanted = await packagesIn("package-lock.json");
  const here = await packagesIn("node_modules/.package-lock.json");
  if (!wanted || !here) return false;
  return Object.entries(wanted)
    .filter(([path]) => path !== "")
    .every(
      ([path, { version, optional }]) =>
        here[path]?.version === version || (optional && !here[path]),
    );
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version: string, optional?: boolean }> | undefined>}
 */
async function packagesIn(file) {
  try {
    return JSON.parse(await readFile(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

import { readFile } from "node:fs/promises";
import { runQuietly } from "./run.mjs";

const INSTALL_MS = 10 * 60_000;

/** Installs the packages when they are missing or no longer those of package-lock.json. */
export async function ensurePackages() {
  if (await areInstalled()) return;
  console.log("Installing packages: about a minute, once.");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { code, output } = await runQuietly(npm, ["ci", "--no-progress"], { ms: INSTALL_MS });
  if (code === 0) return;
  console.error(`${output}\nnpm ci did not work.`);
  process.exit(1);
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

import { readFile } from "node:fs/promises";
import { run } from "./run.mjs";

const INSTALL_MS = 10 * 60_000;

/** Installs the packages when they are missing or no longer those of package-lock.json. */
export async function ensurePackages() {
  if (await areInstalled()) return;
  console.log("Installing packages: about a minute, once.");
  // By the shell, since npm is a .cmd file on Windows, which Node starts in no other way.
  const { code, output } = await run("npm ci --no-progress", [], { shell: true, ms: INSTALL_MS });
  if (code === 0) return;
  console.error(`${output}\nThe packages could not be installed: "npm ci" failed.`);
  process.exit(1);
}

/**
 * npm writes its own record as the last step of an install, so a record that matches the lock also
 * shows that the install was completed. Optional packages of other systems are not in it.
 */
async function areInstalled() {
  const wanted = await packagesIn("package-lock.json");
  const installed = await packagesIn("node_modules/.package-lock.json");
  if (!wanted || !installed) return false;
  return Object.entries(wanted)
    .filter(([path]) => path !== "")
    .every(
      ([path, { version, optional }]) =>
        installed[path]?.version === version || (optional && !installed[path]),
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

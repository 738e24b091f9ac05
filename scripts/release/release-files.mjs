import { readFile } from "node:fs/promises";

/** Where `npm run package` puts what is released. */
export const PACKAGE_FOLDER = "out/packages";

/** @typedef {"chrome" | "firefox" | "safari" | "source"} PackageKind */

/**
 * The path of a package from the root of the project.
 * @param {PackageKind} kind
 * @param {string} version
 */
export const packagePath = (kind, version) => `${PACKAGE_FOLDER}/peekaboo-${version}-${kind}.zip`;

/**
 * The version that package.json states.
 * @returns {Promise<string>}
 */
export async function readVersion() {
  return JSON.parse(await readFile("package.json", "utf8")).version;
}

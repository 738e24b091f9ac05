// node scripts/release/sums.mjs: writes SHA256SUMS beside the packages, in the form that
// `sha256sum --check` reads.
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PACKAGE_FOLDER } from "./release-files.mjs";

export const SUMS_FILE = "SHA256SUMS";
/** The packages, and the list of what they contain. */
const RELEASED = /\.(?:zip|json)$/;

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/**
 * Writes the sums of what a folder holds for a release, and returns what it wrote.
 * @param {string} folder
 */
export async function writeSums(folder) {
  const names = (await readdir(folder)).filter((name) => RELEASED.test(name)).sort();
  if (names.length === 0) throw new Error(`${folder} holds nothing to release.`);
  const lines = await Promise.all(
    names.map(async (name) => `${sha256(await readFile(join(folder, name)))}  ${name}\n`),
  );
  await writeFile(join(folder, SUMS_FILE), lines.join(""));
  return lines.join("");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.stdout.write(await writeSums(PACKAGE_FOLDER));

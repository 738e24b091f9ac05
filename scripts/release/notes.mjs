// node scripts/release/notes.mjs: prints this version's part of CHANGELOG.md, for the release.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { changelogParts } from "./changelog.mjs";
import { readVersion } from "./release-files.mjs";

/**
 * What the changelog says of a version.
 * @param {string} changelog
 * @param {string} version
 */
export function notesFor(changelog, version) {
  const part = changelogParts(changelog).find((one) => one.version === version);
  if (!part?.text) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return part.text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.log(notesFor(await readFile("CHANGELOG.md", "utf8"), await readVersion()));

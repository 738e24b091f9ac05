// node scripts/release/check-version.mjs v1.2.3: whether a tag may be released, and if not, why.
// It is so when the tag, package.json, package-lock.json, manifest.json and the newest part of
// CHANGELOG.md state one version, and that part has its day.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { changelogParts, isCalendarDay } from "./changelog.mjs";

/**
 * @typedef {object} Stated what each place states
 * @property {string} tag
 * @property {string} package
 * @property {string} lock
 * @property {string} manifest
 * @property {string} changelog the whole text
 */

/**
 * What stands against a release, as sentences; none: it may go out.
 * @param {Stated} stated
 * @returns {string[]}
 */
export function versionProblems(stated) {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(stated.tag)?.[1];
  if (!version) return [`The tag "${stated.tag}" is no version: it should be like v1.2.3.`];
  const [newest] = changelogParts(stated.changelog);
  const places = {
    "package.json": stated.package,
    "package-lock.json": stated.lock,
    "manifest.json": stated.manifest,
    "the newest part of CHANGELOG.md": newest?.version,
  };
  const others = Object.entries(places)
    .filter(([, found]) => found !== version)
    .map(([place, found]) => `The tag is ${stated.tag}, but ${place} states ${found}.`);
  return [...others, ...dayProblems(newest)];
}

/** @param {import("./changelog.mjs").ChangelogPart | undefined} newest */
function dayProblems(newest) {
  if (!newest) return ["CHANGELOG.md holds no version."];
  if (newest.day === "unreleased")
    return [`CHANGELOG.md calls ${newest.version} unreleased: write its day instead.`];
  if (!isCalendarDay(newest.day)) return [`CHANGELOG.md: ${newest.day} is no day.`];
  return newest.text ? [] : [`CHANGELOG.md says nothing of ${newest.version}.`];
}

/** @param {string} tag */
async function readStated(tag) {
  const [own, lock, manifest] = await Promise.all(
    ["package.json", "package-lock.json", "manifest.json"].map(
      async (file) => JSON.parse(await readFile(file, "utf8")).version,
    ),
  );
  const changelog = await readFile("CHANGELOG.md", "utf8");
  return { tag, package: own, lock, manifest, changelog };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const tag = process.argv[2] ?? "";
  const problems = versionProblems(await readStated(tag));
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${tag} may be released.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

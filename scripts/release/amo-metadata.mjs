import { readFile } from "node:fs/promises";
import { LANGUAGE_CODES } from "../languages.mjs";

/**
 * A language by its name at addons.mozilla.org, which has no English without a region.
 * @param {string} code
 */
const amoLocale = (code) => (code === "en" ? "en-US" : code);
/** A slug of https://mozilla.github.io/addons-server/topics/api/categories.html, named in store/fields.md. */
export const AMO_CATEGORY = "alerts-updates";

/**
 * The summary and the description in store/<language>/listing.md, which are its first two sections.
 * @param {string} listing
 */
export function listingParts(listing) {
  const [, , summary = "", description = ""] = listing.split(/^##? .*\n/m);
  return { summary: summary.trim(), description: description.trim() };
}

/**
 * What addons.mozilla.org shows of the extension and of this version, as its API takes it:
 * https://mozilla.github.io/addons-server/topics/api/addons.html#edit
 * @param {Readonly<Record<string, string>>} listings by language
 * @param {{ releaseNotes: string, reviewerNotes: string }} notes
 */
export function amoMetadata(listings, { releaseNotes, reviewerNotes }) {
  const inAll = (/** @type {"summary" | "description"} */ part) =>
    Object.fromEntries(
      Object.entries(listings).map(([code, listing]) => [
        amoLocale(code),
        listingParts(listing)[part],
      ]),
    );
  return {
    categories: [AMO_CATEGORY],
    summary: inAll("summary"),
    description: inAll("description"),
    version: {
      license: "MIT",
      release_notes: { "en-US": releaseNotes },
      approval_notes: reviewerNotes,
    },
  };
}

/**
 * The listing of every language, by its code.
 * @returns {Promise<Record<string, string>>}
 */
export async function readListings() {
  const read = async (/** @type {string} */ code) => [
    code,
    await readFile(`store/${code}/listing.md`, "utf8"),
  ];
  return Object.fromEntries(await Promise.all(LANGUAGE_CODES.map(read)));
}

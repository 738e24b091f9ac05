import { readFile } from "node:fs/promises";

/** The languages by their names at addons.mozilla.org. */
const AMO_LOCALES = /** @type {const} */ ({ en: "en-US", nl: "nl", fr: "fr", de: "de" });
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
 * @param {Record<keyof typeof AMO_LOCALES, string>} listings by language
 * @param {{ releaseNotes: string, reviewerNotes: string }} notes
 */
export function amoMetadata(listings, { releaseNotes, reviewerNotes }) {
  const languages = /** @type {(keyof typeof AMO_LOCALES)[]} */ (Object.keys(AMO_LOCALES));
  const inAll = (/** @type {"summary" | "description"} */ part) =>
    Object.fromEntries(
      languages.map((language) => [AMO_LOCALES[language], listingParts(listings[language])[part]]),
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

/** The listing of every language, by its code. */
export async function readListings() {
  const read = async (/** @type {string} */ language) =>
    readFile(`store/${language}/listing.md`, "utf8");
  const [en, nl, fr, de] = await Promise.all(["en", "nl", "fr", "de"].map(read));
  return /** @type {Record<keyof typeof AMO_LOCALES, string>} */ ({ en, nl, fr, de });
}

import { readFile } from "node:fs/promises";

/** How many characters a store's field for reviewers holds. */
export const MAX_NOTES_CHARACTERS = { edge: 2000, firefox: 3000 };
const SECTIONS = {
  edge: ["See a card within a minute"],
  firefox: ["See a card within a minute", "Build it", "Libraries"],
};

/**
 * The sections of store/reviewers.md that go into a store's field.
 * @param {string} document
 * @param {keyof typeof SECTIONS} store
 */
export function reviewerNotes(document, store) {
  const sections = document.split(/^(?=## )/m);
  const found = SECTIONS[store].map((heading) => {
    const section = sections.find((one) => one.startsWith(`## ${heading}\n`));
    if (!section) throw new Error(`store/reviewers.md has no section "${heading}".`);
    return section.replace(/^## /, "").trim();
  });
  const notes = found.join("\n\n");
  if (notes.length > MAX_NOTES_CHARACTERS[store])
    throw new Error(`The notes for ${store} have ${notes.length} characters, which is too many.`);
  return notes;
}

/** @param {keyof typeof SECTIONS} store */
export const readReviewerNotes = async (store) =>
  reviewerNotes(await readFile("store/reviewers.md", "utf8"), store);

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wordsIn } from "../../src/content/all-words";
import { LANGUAGES } from "../../src/content/language-list";
import { AMO_CATEGORY, amoMetadata, readListings } from "./amo-metadata.mjs";
import { MAX_NOTES_CHARACTERS, readReviewerNotes, reviewerNotes } from "./reviewer-notes.mjs";
import { signArguments, uploadToAmo } from "./upload-firefox.mjs";

it("addons.mozilla.org gets the listing of each language, the notes and the licence", async () => {
  const listings = await readListings();
  const notes = { releaseNotes: "- A change.", reviewerNotes: "Choose a quiet time." };
  const { summary, description, version } = amoMetadata(listings, notes);
  const inAll = LANGUAGES.map((code) => [
    code === "en" ? "en-US" : code,
    wordsIn(code).store.description,
  ]);
  expect(summary).toEqual(Object.fromEntries(inAll));
  for (const text of Object.values(description)) {
    expect(text.length).toBeGreaterThan(1_000);
    expect(text).not.toMatch(/^## /m);
  }
  expect(version).toEqual({
    license: "MIT",
    release_notes: { "en-US": notes.releaseNotes },
    approval_notes: notes.reviewerNotes,
  });
});

it("the category is the one that store/fields.md names", () => {
  expect(readFileSync("store/fields.md", "utf8")).toContain(`\`${AMO_CATEGORY}\``);
});

it("the notes for reviewers fit the fields of the stores", async () => {
  for (const store of ["edge", "firefox"] as const) {
    const notes = await readReviewerNotes(store);
    expect(notes).toContain("See a card within a minute");
    expect(notes.length).toBeLessThanOrEqual(MAX_NOTES_CHARACTERS[store]);
  }
});

it("notes that are missing or too long are an error, since a store would cut them off", () => {
  expect(() => reviewerNotes("# Title\n", "edge")).toThrow('no section "See a card');
  const long = `## See a card within a minute\n${"x".repeat(2_000)}`;
  expect(() => reviewerNotes(long, "edge")).toThrow("too many");
});

it("web-ext is asked to submit a listed version with its source, and not to wait for its review", () => {
  const release = { zip: new Uint8Array(), sourceZip: "s.zip", metadata: {}, folder: "out/amo" };
  const line = signArguments(release).join(" ");
  for (const part of ["--channel listed", "--upload-source-code s.zip", "--approval-timeout 0"])
    expect(line).toContain(part);
});

it("nothing is sent without the keys", async () => {
  const release = { zip: new Uint8Array(), sourceZip: "", metadata: {}, folder: "" };
  await expect(uploadToAmo(release, { WEB_EXT_API_KEY: "key" })).rejects.toThrow(
    "Not set: WEB_EXT_API_SECRET.",
  );
});

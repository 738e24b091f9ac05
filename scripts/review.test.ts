import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../src/content/language-list";
import { keyOf, sentencesIn, translatorNotes } from "./all-texts";
import { reviewPage } from "./review-pages";
import { placeOf } from "./review-places";

describe("the pages for native readers", () => {
  it.each(LANGUAGES)(
    "say in %s what is said now; else `npm run review` writes them anew",
    (language) => {
      // Compared line by line, so that a failure shows the line that changed.
      const kept = readFileSync(`review/${language}.md`, "utf8").split("\n");
      const now = reviewPage(language).split("\n");
      expect(kept.filter((line) => !now.includes(line))).toEqual([]);
      expect(now.filter((line) => !kept.includes(line))).toEqual([]);
      expect(kept).toEqual(now);
    },
  );

  it("know a place for every sentence", () => {
    const lost = sentencesIn("en")
      .map(keyOf)
      .filter((key) => placeOf(key) === null);
    expect(lost).toEqual([]);
  });

  it("carry each note to a sentence that is there", () => {
    const keys = sentencesIn("en").map(keyOf);
    const lost = [...translatorNotes().keys()].filter(
      (note) => !keys.some((key) => key === note || key.startsWith(`${note}.`)),
    );
    expect(lost).toEqual([]);
  });
});

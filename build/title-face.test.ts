import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentencesIn } from "../scripts/all-texts";
import { LANGUAGES } from "../src/content/language-list";
import { lettersByFile } from "./title-face";

const [letters] = [...lettersByFile(readFileSync("src/ui/title-face.css", "utf8"))];

describe("the titles' typeface", () => {
  it("is cut down in the one file whose rule names a range", () => {
    expect(letters?.[0]).toBe("nunito-latin-ext-700-normal.woff2");
    expect(letters?.[1]).toMatch(/^Āā.*ſȘșȚțẞ$/);
  });

  it.each(LANGUAGES)("has each Latin letter of a language, or titles would mix two: %s", (code) => {
    const inTexts = new Set(
      sentencesIn(code).flatMap(({ text }) => text.match(/\p{Script=Latin}/gu) ?? []),
    );
    const has = (letter: string) => letter <= "\u00FF" || letters?.[1].includes(letter);
    expect([...inTexts].filter((letter) => !has(letter))).toEqual([]);
  });
});

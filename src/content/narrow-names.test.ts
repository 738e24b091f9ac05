import { describe, expect, it } from "vitest";
import { wordsIn } from "./all-words";
import { LANGUAGES } from "./language-list";
import { loadPopupTexts } from "./load";

const SOFT_HYPHEN = "\u00ad";

/** Letters that fit a column of the popup: 142 px in bold 15 px, and a third of its width in 13 px. */
const PRESET_LETTERS = 13;
const ROUTINE_LETTERS = 14;

/** The parts of a name that no line can break. */
const unbreakable = (name: string): string[] => name.split(new RegExp(`[\\s-]|${SOFT_HYPHEN}`));

const tooWide = (names: Readonly<Record<string, string>>, letters: number): string[] =>
  Object.values(names).filter((name) => unbreakable(name).some((part) => part.length > letters));

describe.each(LANGUAGES)("in %s", (language) => {
  it("no preset's name has a word that would break without a hyphen", async () => {
    const { popup } = await loadPopupTexts(language);
    expect(tooWide(popup.presets, PRESET_LETTERS)).toEqual([]);
  });

  it("no routine's name has one", () => {
    expect(tooWide(wordsIn(language).card.routines, ROUTINE_LETTERS)).toEqual([]);
  });

  it("every button that is always in the popup has one word, but for the first choice", async () => {
    const { popup } = await loadPopupTexts(language);
    expect(tooWide({ kept: popup.kept, pause: popup.pause }, 8)).toEqual([]);
    for (const name of [popup.kept, popup.pause]) expect(name).not.toMatch(/\s/);
    expect(popup.momentNow.length).toBeLessThanOrEqual(20);
  });
});

it("a word without a soft hyphen is found, and one with it is not", () => {
  expect(tooWide({ a: "Mittwochnachmittag" }, PRESET_LETTERS)).toHaveLength(1);
  expect(tooWide({ a: `Mittwoch${SOFT_HYPHEN}nachmittag` }, PRESET_LETTERS)).toEqual([]);
});

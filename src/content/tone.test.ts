import { describe, expect, test } from "vitest";
import type { Language } from "../core/parent-data/setting-choices";
import { wordsIn } from "./all-words";
import { checksOf } from "./language-checks";
import { LANGUAGES } from "./language-list";
import {
  countWords,
  NOTE_LIMITS,
  splitSentences,
  TEXT_LIMITS,
  TITLE_LIMITS,
  toneProblems,
} from "./tone";
import type { MomentText, Words } from "./types";

const LONG_WORDS = "la ".repeat(36).trim();

describe("the tone", () => {
  test.each(LANGUAGES)("refuses ten bad sentences in %s", (language) => {
    const { refused } = checksOf(language);
    expect(refused).toHaveLength(10);
    const passed = refused.filter((sentence) => toneProblems(sentence, language).length === 0);
    expect(passed).toEqual([]);
  });

  test.each(
    LANGUAGES.flatMap((language) =>
      checksOf(language).normExamples.map((example) => [language, ...example] as const),
    ),
  )("in %s a moment is no norm: neither %j nor %j, but %j", (language, eachDay, smile, good) => {
    for (const norm of [eachDay, smile]) {
      expect(toneProblems(norm, language, TEXT_LIMITS).join("; ")).toContain("sets a norm");
      // A page may say that a quiet time comes every day.
      expect(toneProblems(norm, language)).toEqual([]);
    }
    expect(toneProblems(good, language, TEXT_LIMITS)).toEqual([]);
  });

  test.each([
    ["You could sit and never move.", 'has the avoided word "never"'],
    ["Sit here!", "has an exclamation mark"],
    ["Ten is 10.", "has a digit"],
    ["Sit here 🙂", "has an emoji"],
    ["", "is empty"],
    [`${"la ".repeat(13)}la.`, "has a sentence of 14 words"],
    [LONG_WORDS, "has 36 words, of 35"],
  ])("says what is the matter with %j", (text, problem) => {
    expect(toneProblems(text, "en", TEXT_LIMITS).join("; ")).toContain(problem);
  });

  test.each(LANGUAGES)("looks at whole words in %s", (language) => {
    expect(toneProblems(checksOf(language).harmless, language)).toEqual([]);
  });

  test("lets digits stand where they are allowed", () => {
    expect(toneProblems("From 18:52 on.", "en", { digits: "allowed" })).toEqual([]);
  });

  test("counts words and sentences as a reader does", () => {
    expect(countWords('"Nee," zeg je - zo\'n sok.')).toBe(5);
    expect(splitSentences('De lepel? "Nee, die niet." Nog eens.')).toHaveLength(3);
  });
});

describe.each(LANGUAGES)("every moment in %s", (language) => {
  const texts = wordsIn(language).moments;

  test("keeps the tone and its length", () => {
    expect(Object.entries(texts).flatMap(([id, text]) => problemsOf(id, text, language))).toEqual(
      [],
    );
  });

  test("asks for nothing every day: that would be a norm", () => {
    const norms = wordings(texts).filter(({ words }) =>
      checksOf(language).everyDay.test(`${words.title} ${words.text}`),
    );
    expect(norms.map(({ id }) => id)).toEqual([]);
  });

  test("offers with one soft verb at most", () => {
    const stacked = wordings(texts).filter(({ words }) => countSoft(words.text, language) > 1);
    expect(stacked.map(({ id }) => id)).toEqual([]);
  });
});

function problemsOf(id: string, text: MomentText, language: Language): string[] {
  const note = text.note === undefined ? [] : toneProblems(text.note, language, NOTE_LIMITS);
  const words = wordings({ [id]: text }).flatMap(({ words: { title, text: body } }) => [
    ...toneProblems(title, language, TITLE_LIMITS),
    ...toneProblems(body, language, TEXT_LIMITS),
  ]);
  return [...note, ...words].map((problem) => `${id} ${problem}`);
}

function wordings(texts: Record<string, MomentText>): { id: string; words: Words }[] {
  return Object.entries(texts).flatMap(([id, text]) =>
    [text, text.withoutSound, text.withoutEyeContact]
      .filter((words): words is Words => words !== undefined)
      .map((words) => ({ id, words })),
  );
}

function countSoft(text: string, language: Language): number {
  return [...text.matchAll(checksOf(language).softVerbs)].length;
}

import { describe, expect, it } from "vitest";
import { keyOf, sentencesIn } from "../../scripts/all-texts";
import type { Language } from "../core/parent-data/setting-choices";
import { checksOf, type StudyWord } from "./language-checks";
import { LANGUAGES } from "./language-list";
import { findAvoided, toneProblems } from "./tone";

const english = new Map(sentencesIn("en").map((one) => [keyOf(one), one.text]));
const TRANSLATED = LANGUAGES.filter((language) => language !== "en");

/** Words that a card leaves out and that are well where a study is told, each with its reason. */
const IN_STUDIES: Readonly<Record<StudyWord, string>> = {
  "who took part": "it says who took part; to say parents would claim more than was studied",
  guilt: "it says what was measured, and that we do not use it",
  bond: "a language may have no other word for what was measured; the others speak of a bond",
};
const ON_STUDIES = ["finding", "evidence-notes"];

const isExcepted = (word: string, file: string, language: Language): boolean =>
  ON_STUDIES.includes(file) &&
  Object.values(checksOf(language).inStudies).some((words) => words.test(word));

/** Without its plural form: each language has its own (`plural-forms.test.ts`). */
const withoutForm = (key: string): string => key.replace(/\.(zero|one|two|few|many|other)$/, "");
const englishOf = (key: string): string =>
  english.get(key) ?? english.get(`${withoutForm(key)}.other`) ?? "";

const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
/** Just places and marks between them: nothing in it to translate. */
const isPattern = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ""));

describe.each(LANGUAGES)("all that is said in %s", (language) => {
  const sentences = sentencesIn(language);

  it("is what English says, no more and no less", () => {
    const keysOf = (keys: readonly string[]) => [...new Set(keys.map(withoutForm))].sort();
    expect(keysOf(sentences.map(keyOf))).toEqual(keysOf([...english.keys()]));
  });

  it("leaves nothing empty or untidy", () => {
    const untidy = sentences.filter(({ text }) => text.trim() === "" || /^\s|\s$|\s\s/.test(text));
    expect(untidy.map(keyOf)).toEqual([]);
  });

  it("has the same places to fill in", () => {
    const uneven = sentences.filter((one) => {
      const [own, english] = [placesIn(one.text), placesIn(englishOf(keyOf(one)))];
      // "Two moments" is one word in Arabic, and says its number itself.
      const isNumberInWord = /\.(?:zero|one|two)$/.test(keyOf(one)) && !own.includes("{n}");
      const wanted = isNumberInWord ? english.filter((place) => place !== "{n}") : english;
      return own.join() !== wanted.join();
    });
    expect(uneven.map(keyOf)).toEqual([]);
  });

  it("keeps the tone, whatever its length", () => {
    const problems = sentences.flatMap((one) =>
      toneProblems(one.text, language, { digits: "allowed" })
        .filter((problem) => !isExcepted(/"(.+)"$/.exec(problem)?.[1] ?? "", one.file, language))
        .map((problem) => `${keyOf(one)} ${problem}: ${one.text}`),
    );
    expect(problems).toEqual([]);
  });
});

it.each(LANGUAGES)(
  "finds each exception of %s in use, so that none outlives its sentence",
  (of) => {
    const found = sentencesIn(of)
      .filter(({ file }) => ON_STUDIES.includes(file))
      .flatMap(({ text }) => findAvoided(text, of));
    const { inStudies } = checksOf(of);
    const used = Object.keys(inStudies).filter((reason) =>
      found.some((word) => inStudies[reason as StudyWord]?.test(word)),
    );
    expect(used).toEqual(Object.keys(inStudies));
    expect(Object.keys(IN_STUDIES)).toEqual(expect.arrayContaining(used));
  },
);

describe.each(TRANSLATED)("%s", (language) => {
  it("is not left in English, but for words that are the same in both", () => {
    const same = sentencesIn(language).filter(
      (one) => !isPattern(one.text) && english.get(keyOf(one)) === one.text,
    );
    expect(same.map(keyOf).sort()).toEqual([...checksOf(language).alike].sort());
  });
});

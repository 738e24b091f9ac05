import { describe, expect, it } from "vitest";
import { keyOf, sentencesIn } from "../../scripts/all-texts";
import { LANGUAGES, type Language } from "../core/parent-data/setting-choices";
import { findAvoided, toneProblems } from "./tone";

const english = new Map(sentencesIn("en").map((one) => [keyOf(one), one.text]));
const TRANSLATED = LANGUAGES.filter((language) => language !== "en");

/** Alike in English and in another language: the same word in both, or the same name. */
const ALIKE: Readonly<Partial<Record<Language, readonly string[]>>> = {
  nl: [
    "finding.help.website",
    "finding.labels.doi",
    "home-data.own.routine",
    "home.kept.routine",
    "home.parts.privacy",
    // "5 min later".
    "popup.laterBy",
    "privacy.title",
  ],
  fr: [
    "finding.help.regions.france",
    "finding.labels.sources",
    // "3 moments".
    "home.kept.found.one",
    "home.kept.found.other",
    "home.settings.avoid.surprise",
    "popup.pause",
    "starter-sets.list.creche.name",
  ],
  de: [
    "home-data.own.routine",
    "home.kept.routine",
    "popup.editor.name",
    "popup.pause",
    "site.stores.chrome",
    "starter-sets.maker.name",
  ],
};

interface Exception {
  reason: string;
  files: readonly string[];
  words: RegExp;
}

/** Words that a card leaves out and that are well where a study is told. */
const EXCEPTIONS: readonly Exception[] = [
  {
    reason: "it says who took part; to say parents would claim more than was studied",
    files: ["finding", "evidence-notes"],
    words: /^(moeders?|mothers?|mères?|mütter|müttern|mutter|vaders?|fathers?|pères?|vätern?)$/iu,
  },
  {
    reason: "it says what was measured, and that we do not use it",
    files: ["finding", "evidence-notes"],
    words: /^(schuldgevoel|guilt|culpabilité|schuldgefühlen?)$/iu,
  },
  {
    reason: "German has no other word for what was measured; the other languages speak of a bond",
    files: ["finding", "evidence-notes"],
    words: /^bindung$/iu,
  },
];

const isExcepted = (word: string, file: string): boolean =>
  EXCEPTIONS.some(({ files, words }) => files.includes(file) && words.test(word));

const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
/** Just places and marks between them: nothing in it to translate. */
const isPattern = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ""));

describe.each(LANGUAGES)("all that is said in %s", (language) => {
  const sentences = sentencesIn(language);

  it("is what English says, no more and no less", () => {
    expect(sentences.map(keyOf).sort()).toEqual([...english.keys()].sort());
  });

  it("leaves nothing empty or untidy", () => {
    const untidy = sentences.filter(({ text }) => text.trim() === "" || /^\s|\s$|\s\s/.test(text));
    expect(untidy.map(keyOf)).toEqual([]);
  });

  it("has the same places to fill in", () => {
    const uneven = sentences.filter(
      (one) => placesIn(one.text).join() !== placesIn(english.get(keyOf(one)) ?? "").join(),
    );
    expect(uneven.map(keyOf)).toEqual([]);
  });

  it("keeps the tone, whatever its length", () => {
    const problems = sentences.flatMap((one) =>
      toneProblems(one.text, language, { digits: "allowed" })
        .filter((problem) => !isExcepted(/"(.+)"$/.exec(problem)?.[1] ?? "", one.file))
        .map((problem) => `${keyOf(one)} ${problem}: ${one.text}`),
    );
    expect(problems).toEqual([]);
  });
});

it("finds each exception in use, so that none outlives its sentence", () => {
  const unused = EXCEPTIONS.filter(
    ({ files, words }) =>
      !LANGUAGES.some((language) =>
        sentencesIn(language).some(
          ({ file, text }) =>
            files.includes(file) && findAvoided(text, language).some((word) => words.test(word)),
        ),
      ),
  );
  expect(unused.map(({ reason }) => reason)).toEqual([]);
});

describe.each(TRANSLATED)("%s", (language) => {
  it("is not left in English, but for words that are the same in both", () => {
    const same = sentencesIn(language).filter(
      (one) => !isPattern(one.text) && english.get(keyOf(one)) === one.text,
    );
    expect(same.map(keyOf).sort()).toEqual([...(ALIKE[language] ?? [])].sort());
  });
});

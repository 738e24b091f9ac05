import { expect, it } from "vitest";
import { wordsIn } from "./all-words";
import { LANGUAGES } from "./language-list";
import { factsOf } from "./languages";
import { isPlural } from "./plural-forms";

/** As far as anything here is counted. */
const NUMBERS = Array.from({ length: 201 }, (_, number) => number);

function pluralsIn(words: unknown): object[] {
  if (typeof words !== "object" || words === null) return [];
  return isPlural(words) ? [words] : Object.values(words).flatMap(pluralsIn);
}

it.each(LANGUAGES)("%s has every plural form that it counts with", (language) => {
  const rules = new Intl.PluralRules(factsOf(language).locale);
  const needed = new Set(NUMBERS.map((number) => rules.select(number)));
  const plurals = pluralsIn(wordsIn(language));
  expect(plurals.length).toBeGreaterThan(5);
  const lacking = plurals.filter((forms) => [...needed].some((form) => !(form in forms)));
  expect(lacking).toEqual([]);
});

it("takes for plural forms what has only those, and the common one among them", () => {
  expect(isPlural({ one: "{n} line", other: "{n} lines" })).toBe(true);
  expect(isPlural({ few: "", many: "", one: "", other: "" })).toBe(true);
  expect(isPlural({ one: "", two: "" })).toBe(false);
  expect(isPlural({ other: "", more: "" })).toBe(false);
});

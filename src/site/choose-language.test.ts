import { expect, it } from "vitest";
import { chooseLanguage } from "./choose-language";

it.each([
  [["nl-BE", "en"], "nl"],
  [["eo", "DE-at"], "de"],
  [["fr"], "fr"],
  [["eo", "ia"], null],
  [[], null],
] as const)("%j is read in %s", (preferred, language) => {
  expect(chooseLanguage(preferred)).toBe(language);
});

import { describe, expect, it } from "vitest";
import { LANGUAGE_CODES } from "../../scripts/languages.mjs";
import { LANGUAGE_CHOICE } from "../core/parent-data/setting-choices";
import { languageAmong } from "./language";
import { LANGUAGE_CHOICES, LANGUAGES } from "./language-list";
import { factsFor, factsOf, languageFor } from "./languages";

describe("the languages", () => {
  it("are the folders, each called by its code, for Vite and for plain scripts alike", () => {
    expect([...LANGUAGES].sort()).toEqual([...LANGUAGE_CODES].sort());
    expect(LANGUAGES.filter((code) => !LANGUAGE_CHOICE.test(code))).toEqual([]);
  });

  it("have those first that the menu began with", () => {
    expect(LANGUAGES.slice(0, 4)).toEqual(["nl", "fr", "en", "de"]);
    expect(LANGUAGE_CHOICES.slice(0, 2)).toEqual([
      { value: "nl", name: "Nederlands", lang: "nl" },
      { value: "fr", name: "Français", lang: "fr" },
    ]);
  });

  it.each(LANGUAGES)("have a locale of their own, as %s has", (language) => {
    const { name, locale } = factsOf(language);
    expect(name).not.toBe("");
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    expect(factsFor(locale)).toBe(factsOf(language));
  });

  it("do not hold one that is not there", () => {
    expect(LANGUAGES).not.toContain("xx");
    expect(factsFor("xx-YY")).toBeUndefined();
  });
});

describe("the language of the interface", () => {
  it.each([
    ["fr", "nl-BE", "fr"],
    ["browser", "nl-BE", "nl"],
    ["browser", "DE-at", "de"],
    ["browser", "eo", "en"],
    // Chosen in a later version, or in another browser of the parent's.
    ["eo", "nl-BE", "nl"],
    ["fr-CA", "nl-BE", "fr"],
  ])("with %s chosen in a browser in %s is %s", (choice, browserLanguage, language) => {
    expect(languageFor(choice, browserLanguage)).toBe(language);
  });

  const withRegions = (tag: string) =>
    ["pt-BR", "pt", "zh-Hant", "en"].find((code) => code.toLowerCase() === tag.toLowerCase());
  it.each([
    ["pt-BR", "pt-BR"],
    ["pt-br", "pt-BR"],
    ["pt-PT", "pt"],
    ["pt", "pt"],
    ["zh-Hant-TW", "zh-Hant"],
    ["zh-CN", "en"],
    ["", "en"],
  ])("of a browser in %s is %s, where a folder's name may have a region", (tag, language) => {
    expect(languageAmong("browser", tag, withRegions)).toBe(language);
  });
});

import type { Language } from "../core/parent-data/setting-choices";
import type { Settings } from "../core/parent-data/settings";
import { findNearest, type LocaleChoices, languageAmong, localeIn } from "./language";
import type { LanguageFacts } from "./language-facts";

/** These are listed first, in this order; others follow by their codes. */
const LISTED_FIRST = "nl fr en de";

const FILES = import.meta.glob<LanguageFacts>("./*/language.ts", {
  eager: true,
  import: "language",
});

const placeOf = (code: string): number => `${LISTED_FIRST} ${code}`.indexOf(code);

/** The folders here that hold a language, each called by its code. */
export const LANGUAGES: readonly Language[] = Object.keys(FILES)
  .map((path) => path.split("/")[1] as Language)
  .sort((one, other) => placeOf(one) - placeOf(other));

/** Throws if there is no such language. */
export function factsOf(language: Language): LanguageFacts {
  const facts = FILES[`./${language}/language.ts`];
  if (!facts) throw new Error(`There is no language ${language}.`);
  return facts;
}

/** The facts of a locale's language; nothing: it is none of ours. */
export function factsFor(locale: string): LanguageFacts | undefined {
  const language = nearestLanguage(locale);
  return language === undefined ? undefined : factsOf(language);
}

/** The languages to choose from, each named in itself. */
export const LANGUAGE_CHOICES = LANGUAGES.map((language) => ({
  value: language,
  name: factsOf(language).name,
  lang: language,
}));

/** The language of this code, in capitals or not. */
const findLanguage = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase());

/** The language for a tag such as `pt-BR`, else for `pt`; nothing: there is neither. */
export const nearestLanguage = (tag: string): Language | undefined =>
  findNearest(tag, findLanguage);

/** The interface language: the parent's choice, else the browser's if it is supported, else English. */
export const languageFor = (choice: Settings["language"], browserLanguage: string): Language =>
  languageAmong(choice, browserLanguage, findLanguage);

/** The locale for times, weeks and lists: the browser's, with its region, if it is in this language. */
export const localeFor = (
  language: Language,
  browserLanguage: string,
  choices: LocaleChoices,
): string => localeIn(language, factsOf(language).locale, browserLanguage, choices);

import type { Language } from "../core/parent-data/setting-choices";
import type { Settings } from "../core/parent-data/settings";
import { findNearest, type LocaleChoices, languageAmong, localeIn } from "./language";
import type { LanguageFacts } from "./language-facts";

const FILES = import.meta.glob<LanguageFacts>("./*/language.ts", {
  eager: true,
  import: "language",
});

const codeIn = (path: string): Language => path.split("/")[1] as Language;

/** The folders here that hold a language, each called by its code. */
export const CODES: readonly Language[] = /* @__PURE__ */ Object.keys(FILES).map(codeIn);

/** The facts of one of these. */
export const factsOf = (language: Language): LanguageFacts =>
  FILES[`./${language}/language.ts`] as LanguageFacts;

/** The facts of a locale's language; nothing: it is none of ours. */
export function factsFor(locale: string): LanguageFacts | undefined {
  const language = nearestLanguage(locale);
  return language === undefined ? undefined : factsOf(language);
}

/** The language of this code, in capitals or not. */
const findLanguage = (tag: string): Language | undefined =>
  CODES.find((language) => language.toLowerCase() === tag.toLowerCase());

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

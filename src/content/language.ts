import { LANGUAGES, type Language } from "../core/parent-data/setting-choices";
import type { Settings } from "../core/parent-data/settings";

/** The interface language: the parent's choice, else the browser's if it is supported, else English. */
export function languageFor(choice: Settings["language"], browserLanguage: string): Language {
  if (choice !== "browser") return choice;
  const base = browserLanguage.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === base) ?? "en";
}

const HOME_REGION = { nl: "nl-BE", en: "en-GB", fr: "fr-BE", de: "de-DE" } as const;

/** The locale for times and lists: the browser's, with its region, if it is in this language. */
export function localeFor(language: Language, browserLanguage: string): string {
  return browserLanguage.toLowerCase().startsWith(`${language}-`)
    ? browserLanguage
    : HOME_REGION[language];
}

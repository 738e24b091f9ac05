import { LANGUAGES, type Language } from "../core/parent-data/setting-choices";
import type { Settings } from "../core/parent-data/settings";

/** The interface language: the parent's choice, else the browser's if it is supported, else English. */
export function languageFor(choice: Settings["language"], browserLanguage: string): Language {
  if (choice !== "browser") return choice;
  const base = browserLanguage.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === base) ?? "en";
}

const HOME_REGION = { nl: "nl-BE", en: "en-GB", fr: "fr-BE", de: "de-DE" } as const;

const CLOCK_KEYS = { browser: "", "24h": "-hc-h23", "12h": "-hc-h12" } as const;
const WEEK_START_KEYS = {
  browser: "",
  monday: "-fw-mon",
  sunday: "-fw-sun",
  saturday: "-fw-sat",
} as const;

type LocaleChoices = Pick<Settings, "clock" | "weekStart">;

/** The locale for times, weeks and lists: the browser's, with its region, if it is in this language. */
export function localeFor(
  language: Language,
  browserLanguage: string,
  choices: LocaleChoices,
): string {
  const isOfLanguage = browserLanguage.toLowerCase().startsWith(`${language}-`);
  return localeWith(isOfLanguage ? browserLanguage : HOME_REGION[language], choices);
}

/**
 * The locale with what the parent chose in its Unicode extension (`en-US-u-hc-h23-fw-mon`), which every
 * formatter reads.
 */
export function localeWith(locale: string, { clock, weekStart }: LocaleChoices): string {
  const keys = CLOCK_KEYS[clock] + WEEK_START_KEYS[weekStart];
  // Of two extensions, or of one key twice, only the first counts.
  return keys ? `${locale.split("-u-")[0]}-u${keys}` : locale;
}

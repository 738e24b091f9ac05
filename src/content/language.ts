import type { Language } from "../core/parent-data/setting-choices";
import type { Settings } from "../core/parent-data/settings";

/** The language of exactly this tag, in capitals or not; nothing: there is none. */
export type FindLanguage = (tag: string) => Language | undefined;

/** The language of a tag such as `pt-BR`, else that of `pt`. */
export function findNearest(tag: string, find: FindLanguage): Language | undefined {
  const found = find(tag);
  const end = tag.lastIndexOf("-");
  return found || end < 0 ? found : findNearest(tag.slice(0, end), find);
}

/**
 * The interface language: the parent's choice, else the browser's if there are texts in it, else English. A choice
 * may be of a language that this version lacks: another version or another browser of the parent's may have it.
 */
export const languageAmong = (
  choice: Settings["language"],
  browserLanguage: string,
  find: FindLanguage,
): Language => findNearest(choice, find) ?? findNearest(browserLanguage, find) ?? "en";

const CLOCK_KEYS = { browser: "", "24h": "-hc-h23", "12h": "-hc-h12" } as const;
const WEEK_START_KEYS = {
  browser: "",
  monday: "-fw-mon",
  sunday: "-fw-sun",
  saturday: "-fw-sat",
} as const;

export type LocaleChoices = Pick<Settings, "clock" | "weekStart">;

/**
 * The locale for times, weeks and lists: the browser's, with its region, if it is in this language, else the
 * language's own.
 */
export function localeIn(
  language: Language,
  ownLocale: string,
  browserLanguage: string,
  choices: LocaleChoices,
): string {
  const isOfLanguage = browserLanguage.toLowerCase().startsWith(`${language.toLowerCase()}-`);
  return localeWith(isOfLanguage ? browserLanguage : ownLocale, choices);
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

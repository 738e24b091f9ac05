import type { Language } from "../domain/settings";
import type { CardText } from "./en/card";
import type { FindingText } from "./en/finding";
import type { HomeText } from "./en/home";
import type { MomentTexts } from "./types";

/** All that the home page says in one language. */
export interface HomeTexts {
  home: HomeText;
  card: CardText;
  finding: FindingText;
  moments: MomentTexts;
}

/** The languages one may choose, each named in itself. */
export const HOME_LANGUAGES = [
  { value: "nl", name: "Nederlands", lang: "nl" },
  { value: "en", name: "English", lang: "en" },
] as const satisfies readonly { value: Language; name: string; lang: Language }[];

const loadEnglish = async (): Promise<HomeTexts> => ({
  ...(await import("./en/home")),
  ...(await import("./en/card")),
  ...(await import("./en/finding")),
  ...(await import("./en/moments")),
});

const loadDutch = async (): Promise<HomeTexts> => ({
  ...(await import("./nl/home")),
  ...(await import("./nl/card")),
  ...(await import("./nl/finding")),
  ...(await import("./nl/moments")),
});

/** Each language is a file of its own; French and German speak English until they are written. */
const LOADERS: Readonly<Record<Language, () => Promise<HomeTexts>>> = {
  nl: loadDutch,
  en: loadEnglish,
  fr: loadEnglish,
  de: loadEnglish,
};

/** The language that is really spoken when one is asked for. */
export const spokenLanguage = (language: Language): Language =>
  HOME_LANGUAGES.some(({ value }) => value === language) ? language : "en";

export const loadHome = (language: Language): Promise<HomeTexts> => LOADERS[language]();

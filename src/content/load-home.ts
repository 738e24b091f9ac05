import type { Language } from "../core/parent-data/setting-choices";
import type { CardText } from "./en/card";
import type { FindingText } from "./en/finding";
import type { HomeText } from "./en/home";
import type { DataText } from "./en/home-data";
import type { PopupText } from "./en/popup";
import type { PrivacyText } from "./en/privacy";
import type { WelcomeText } from "./en/welcome";
import type { SourceCode } from "./sources";
import type { MomentTexts } from "./types";

/** The home page's texts in one language. */
export interface HomeTexts {
  home: HomeText;
  data: DataText;
  card: CardText;
  finding: FindingText;
  moments: MomentTexts;
  /** What each source found, in a sentence. */
  evidenceNotes: Record<SourceCode, string>;
  /** Shared with the popup: presets, ages, warnings. */
  popup: PopupText;
  privacy: PrivacyText;
}

export interface WelcomeTexts extends HomeTexts {
  welcome: WelcomeText;
}

/** Each named in itself, in the order in which they are listed. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  nl: "Nederlands",
  fr: "Français",
  en: "English",
  de: "Deutsch",
};

/** The languages to choose from. */
export const HOME_LANGUAGES = (Object.keys(OWN_NAMES) as Language[]).map((language) => ({
  value: language,
  name: OWN_NAMES[language],
  lang: language,
}));

const loadEnglish = async (): Promise<WelcomeTexts> => ({
  ...(await import("./en/home")),
  ...(await import("./en/home-data")),
  ...(await import("./en/card")),
  ...(await import("./en/finding")),
  ...(await import("./en/evidence-notes")),
  ...(await import("./en/moments")),
  ...(await import("./en/popup")),
  ...(await import("./en/privacy")),
  ...(await import("./en/welcome")),
});

const loadDutch = async (): Promise<WelcomeTexts> => ({
  ...(await import("./nl/home")),
  ...(await import("./nl/home-data")),
  ...(await import("./nl/card")),
  ...(await import("./nl/finding")),
  ...(await import("./nl/evidence-notes")),
  ...(await import("./nl/moments")),
  ...(await import("./nl/popup")),
  ...(await import("./nl/privacy")),
  ...(await import("./nl/welcome")),
});

const loadFrench = async (): Promise<WelcomeTexts> => ({
  ...(await import("./fr/home")),
  ...(await import("./fr/home-data")),
  ...(await import("./fr/card")),
  ...(await import("./fr/finding")),
  ...(await import("./fr/evidence-notes")),
  ...(await import("./fr/moments")),
  ...(await import("./fr/popup")),
  ...(await import("./fr/privacy")),
  ...(await import("./fr/welcome")),
});

const loadGerman = async (): Promise<WelcomeTexts> => ({
  ...(await import("./de/home")),
  ...(await import("./de/home-data")),
  ...(await import("./de/card")),
  ...(await import("./de/finding")),
  ...(await import("./de/evidence-notes")),
  ...(await import("./de/moments")),
  ...(await import("./de/popup")),
  ...(await import("./de/privacy")),
  ...(await import("./de/welcome")),
});

/** Each language is a file of its own. */
const LOADERS: Readonly<Record<Language, () => Promise<WelcomeTexts>>> = {
  nl: loadDutch,
  en: loadEnglish,
  fr: loadFrench,
  de: loadGerman,
};

/** Loads all texts of the home and welcome pages, from the extension's own files. */
export const loadHome = (language: Language): Promise<WelcomeTexts> => LOADERS[language]();

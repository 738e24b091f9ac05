import type { Language } from "../core/parent-data/setting-choices";
import type { CardText } from "./en/card";
import type { FindingText } from "./en/finding";
import type { HomeText } from "./en/home";
import type { DataText } from "./en/home-data";
import type { PopupText } from "./en/popup";
import type { PrivacyText } from "./en/privacy";
import type { WelcomeText } from "./en/welcome";
import { loadMoments } from "./load-moments";
import { loadWords } from "./load-words";
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

const NAMES = [
  "home",
  "home-data",
  "card",
  "finding",
  "evidence-notes",
  "popup",
  "privacy",
  "welcome",
] as const;
const FILES = import.meta.glob(
  "./*/{home,home-data,card,finding,evidence-notes,popup,privacy,welcome}.ts",
);

/** Loads all texts of the home and welcome pages, from the extension's own files. */
export async function loadHome(language: Language): Promise<WelcomeTexts> {
  const [words, moments] = await Promise.all([
    loadWords(FILES, language, NAMES),
    loadMoments(language),
  ]);
  return { ...(words as Omit<WelcomeTexts, "moments">), moments };
}

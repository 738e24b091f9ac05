import type { Language } from "../core/parent-data/setting-choices";
import type { SiteText } from "./en/site";
import type { StarterSetsText } from "./en/starter-sets";
import type { StoreText } from "./en/store";
import { loadHome, type WelcomeTexts } from "./load-home";
import { loadWords } from "./load-words";

/** The site's texts in one language: those of the extension's pages, and its own. */
export interface SiteTexts extends WelcomeTexts {
  site: SiteText;
  sets: StarterSetsText;
  store: StoreText;
}

const FILES = import.meta.glob("./*/{site,starter-sets,store}.ts");

/** Loads all texts of the site. */
export async function loadSite(language: Language): Promise<SiteTexts> {
  const [words, home] = await Promise.all([
    loadWords(FILES, language, ["site", "starter-sets", "store"]),
    loadHome(language),
  ]);
  return { ...(words as Omit<SiteTexts, keyof WelcomeTexts>), ...home };
}

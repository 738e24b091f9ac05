import type { Language } from "../core/parent-data/setting-choices";
import type { SiteText } from "./en/site";
import type { StarterSetsText } from "./en/starter-sets";
import type { StoreText } from "./en/store";
import { loadHome, type WelcomeTexts } from "./load-home";

/** The site's texts in one language: those of the extension's pages, and its own. */
export interface SiteTexts extends WelcomeTexts {
  site: SiteText;
  sets: StarterSetsText;
  store: StoreText;
}

type OwnTexts = Pick<SiteTexts, "site" | "sets" | "store">;

/** Each language is a file of its own. */
const LOADERS: Readonly<Record<Language, () => Promise<OwnTexts>>> = {
  en: async () => ({
    ...(await import("./en/site")),
    ...(await import("./en/starter-sets")),
    ...(await import("./en/store")),
  }),
  nl: async () => ({
    ...(await import("./nl/site")),
    ...(await import("./nl/starter-sets")),
    ...(await import("./nl/store")),
  }),
  fr: async () => ({
    ...(await import("./fr/site")),
    ...(await import("./fr/starter-sets")),
    ...(await import("./fr/store")),
  }),
  de: async () => ({
    ...(await import("./de/site")),
    ...(await import("./de/starter-sets")),
    ...(await import("./de/store")),
  }),
};

export const loadSite = async (language: Language): Promise<SiteTexts> => ({
  ...(await loadHome(language)),
  ...(await LOADERS[language]()),
});

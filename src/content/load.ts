import type { Language } from "../core/parent-data/setting-choices";
import type { CardText } from "./en/card";
import type { PopupText } from "./en/popup";
import type { MomentTexts } from "./types";

/** The popup's texts in one language. */
export interface PopupTexts {
  language: Language;
  card: CardText;
  popup: PopupText;
}

const POPUP = {
  en: () => Promise.all([import("./en/card"), import("./en/popup")]),
  nl: () => Promise.all([import("./nl/card"), import("./nl/popup")]),
  fr: () => Promise.all([import("./fr/card"), import("./fr/popup")]),
  de: () => Promise.all([import("./de/card"), import("./de/popup")]),
};

const MOMENTS: Record<Language, () => Promise<{ moments: MomentTexts }>> = {
  en: () => import("./en/moments"),
  nl: () => import("./nl/moments"),
  fr: () => import("./fr/moments"),
  de: () => import("./de/moments"),
};

/** Loads the popup's and the card's texts, each language a file of its own. */
export async function loadPopupTexts(language: Language): Promise<PopupTexts> {
  const [{ card }, { popup }] = await POPUP[language]();
  return { language, card, popup };
}

/** Loads the words of every moment in one language. */
export async function loadMoments(language: Language): Promise<MomentTexts> {
  return (await MOMENTS[language]()).moments;
}

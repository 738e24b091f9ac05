import type { Language } from "../domain/settings";
import type { CardText } from "./en/card";
import type { PopupText } from "./en/popup";
import type { MomentTexts } from "./types";

/** What the popup says, in one language. */
export interface PopupTexts {
  language: Language;
  card: CardText;
  popup: PopupText;
}

/** French and German speak English until they are written. */
const spokenLanguage = (language: Language): "en" | "nl" => (language === "nl" ? "nl" : "en");

const POPUP = {
  en: () => Promise.all([import("./en/card"), import("./en/popup")]),
  nl: () => Promise.all([import("./nl/card"), import("./nl/popup")]),
};

const MOMENTS: Record<"en" | "nl", () => Promise<{ moments: MomentTexts }>> = {
  en: () => import("./en/moments"),
  nl: () => import("./nl/moments"),
};

/** Loads the popup's and the card's texts, each language a file of its own. Answers which one is spoken. */
export async function loadPopupTexts(language: Language): Promise<PopupTexts> {
  const spoken = spokenLanguage(language);
  const [{ card }, { popup }] = await POPUP[spoken]();
  return { language: spoken, card, popup };
}

/** Loads the words of every moment in one language. */
export async function loadMoments(language: Language): Promise<MomentTexts> {
  return (await MOMENTS[spokenLanguage(language)]()).moments;
}

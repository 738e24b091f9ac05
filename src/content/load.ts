import type { Language } from "../core/parent-data/setting-choices";
import type { CardText } from "./en/card";
import type { PopupText } from "./en/popup";
import { loadWords } from "./load-words";

export { loadMoments } from "./load-moments";

/** The popup's texts in one language. */
export interface PopupTexts {
  language: Language;
  card: CardText;
  popup: PopupText;
}

const FILES = import.meta.glob("./*/{card,popup}.ts");

/** Loads the popup's and the card's texts, each language a file of its own. */
export async function loadPopupTexts(language: Language): Promise<PopupTexts> {
  const words = await loadWords(FILES, language, ["card", "popup"]);
  return { language, ...(words as Omit<PopupTexts, "language">) };
}

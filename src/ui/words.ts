import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CardText } from "../content/en/card";
import type { PopupText } from "../content/en/popup";

/** What the components that several pages share say, and in which locale they write times and days. */
export interface PageWords {
  card: CardText;
  popup: PopupText;
  locale: string;
}

const Words = createContext<PageWords | null>(null);

export const WordsProvider = Words.Provider;

/** The texts and the locale of the page. */
export function useWords(): PageWords {
  const words = useContext(Words);
  if (!words) throw new Error("Text asked for outside a WordsProvider");
  return words;
}

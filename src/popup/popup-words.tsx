import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PopupTexts } from "../content/load";

export interface PopupWords extends PopupTexts {
  locale: string;
}

const Words = createContext<PopupWords | null>(null);

export const WordsProvider = Words.Provider;

/** The texts and the locale of the popup. */
export function useWords(): PopupWords {
  const words = useContext(Words);
  if (!words) throw new Error("Text asked for outside a WordsProvider");
  return words;
}

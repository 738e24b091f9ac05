import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PopupTexts } from "../content/load";

/** What the components of this folder say, and in which locale. */
export interface TodayWords extends Pick<PopupTexts, "card" | "popup"> {
  locale: string;
}

const Words = createContext<TodayWords | null>(null);

export const WordsProvider = Words.Provider;

/** The texts and the locale of the page. */
export function useWords(): TodayWords {
  const words = useContext(Words);
  if (!words) throw new Error("Text asked for outside a WordsProvider");
  return words;
}

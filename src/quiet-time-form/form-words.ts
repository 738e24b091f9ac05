import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CardText } from "../content/en/card";
import type { PopupText } from "../content/en/popup";

/** The texts that the form is drawn with, and the locale of its times and days. */
export interface FormWords {
  card: CardText;
  popup: PopupText;
  locale: string;
}

/** The id of the form's heading, which takes the focus of what goes. */
export const FORM_HEADING = "quiet-form-heading";

const Words = createContext<FormWords | null>(null);

export const FormWordsProvider = Words.Provider;

export function useFormWords(): FormWords {
  const words = useContext(Words);
  if (!words) throw new Error("Text asked for outside a FormWordsProvider");
  return words;
}

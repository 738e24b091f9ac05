import type { PopupTexts } from "../content/load";

/** The texts, the language and the locale of the popup. */
export interface PopupWords extends PopupTexts {
  locale: string;
}

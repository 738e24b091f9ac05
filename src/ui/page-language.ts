import { directionOf } from "../content/direction";
import type { Language } from "../core/parent-data/setting-choices";

/** Tells the browser, and with it screen readers, in which language and direction the page is written. */
export function setPageLanguage(language: Language): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
}

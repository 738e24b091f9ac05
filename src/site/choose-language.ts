import { nearestLanguage } from "../content/languages";
import type { Language } from "../core/parent-data/setting-choices";

/** The first of a reader's languages that the site has; null: none of them. */
export function chooseLanguage(preferred: readonly string[]): Language | null {
  for (const tag of preferred) {
    const found = nearestLanguage(tag);
    if (found) return found;
  }
  return null;
}

import { browserLanguage } from "../browser/background-client";
import { routines as de } from "../content/de/routines";
import { toolbar as deToolbar } from "../content/de/toolbar";
import { routines as en, type RoutineNames } from "../content/en/routines";
import { toolbar as enToolbar, type ToolbarText } from "../content/en/toolbar";
import { routines as fr } from "../content/fr/routines";
import { toolbar as frToolbar } from "../content/fr/toolbar";
import { languageFor, localeFor } from "../content/language";
import { routines as nl } from "../content/nl/routines";
import { toolbar as nlToolbar } from "../content/nl/toolbar";
import type { Language } from "../core/parent-data/setting-choices";
import type { Dot, State } from "../core/state";

/**
 * The texts of the background in every language, because a service worker can't import one later.
 */
const BACKGROUND_TEXTS: Readonly<Record<Language, ToolbarText & { routines: RoutineNames }>> = {
  en: { ...enToolbar, routines: en },
  nl: { ...nlToolbar, routines: nl },
  fr: { ...frToolbar, routines: fr },
  de: { ...deToolbar, routines: de },
};

/** The language that the background uses now. */
export const resolveLanguage = ({ settings }: State): Language =>
  languageFor(settings.language, browserLanguage());

/** Language and locale of a card. */
export function resolveLocale(state: State) {
  const language = resolveLanguage(state);
  return { language, locale: localeFor(language, browserLanguage(), state.settings) };
}

/** The toolbar button's tooltip. */
export function tooltipFor(dot: Dot, state: State): string {
  const text = BACKGROUND_TEXTS[resolveLanguage(state)];
  return { none: text.button, waiting: text.buttonWaiting, paused: text.buttonPaused }[dot];
}

/** A notification names the routine and nothing else, because others may read it. */
export function notificationFor(offerId: string, state: State): { title: string; text: string } {
  const text = BACKGROUND_TEXTS[resolveLanguage(state)];
  const routine = state.offers.find(({ id }) => id === offerId)?.routine ?? "back";
  return {
    title: text.notificationTitle.replace("{routine}", text.routines[routine]),
    text: text.notificationText,
  };
}

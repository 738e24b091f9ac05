import { fill } from "../content/fill";
import { languageFor, localeFor } from "../content/language";
import type { Language } from "../core/parent-data/setting-choices";
import type { Dot, State } from "../core/state";
import { browserLanguage } from "../platform/ask";
import { SPOKEN } from "./spoken";

/** The language that the background uses now. */
export const languageOf = ({ settings }: State): Language =>
  languageFor(settings.language, browserLanguage());

/** Language and locale of a card. */
export function speechFor(state: State) {
  const language = languageOf(state);
  return { language, locale: localeFor(language, browserLanguage()) };
}

/** The toolbar button's tooltip. */
export function tooltipFor(dot: Dot, state: State): string {
  const text = SPOKEN[languageOf(state)];
  return { none: text.button, waiting: text.buttonWaiting, paused: text.buttonPaused }[dot];
}

/** A notification names the routine and nothing else, because others may read it. */
export function notificationFor(offerId: string, state: State): { title: string; text: string } {
  const text = SPOKEN[languageOf(state)];
  const routine = state.offers.find(({ id }) => id === offerId)?.routine ?? "back";
  return {
    title: fill(text.notificationTitle, { routine: text.routines[routine] }),
    text: text.notificationText,
  };
}

import { browserLanguage } from "../browser/background-client";
import { backgroundMessage, languageCodes } from "../browser/background-message";
import { languageAmong, localeIn } from "../content/language";
import type { MessageName } from "../content/message-name";
import type { Language } from "../core/parent-data/setting-choices";
import type { Dot, State } from "../core/state";

const findLanguage = (tag: string): Language | undefined =>
  languageCodes().find((code) => code.toLowerCase() === tag.toLowerCase());

/** The language that the background uses now. */
export const resolveLanguage = ({ settings }: State): Language =>
  languageAmong(settings.language, browserLanguage(), findLanguage);

/** Language and locale of a card. */
export function resolveLocale(state: State) {
  const language = resolveLanguage(state);
  const ownLocale = backgroundMessage(language, "locale");
  return { language, locale: localeIn(language, ownLocale, browserLanguage(), state.settings) };
}

const TOOLTIPS = { none: "button", waiting: "buttonWaiting", paused: "buttonPaused" } as const;

/** The toolbar button's tooltip. */
export const tooltipFor = (dot: Dot, state: State): string =>
  backgroundMessage(resolveLanguage(state), TOOLTIPS[dot]);

/** A notification names the routine and nothing else, because others may read it. */
export function notificationFor(offerId: string, state: State): { title: string; text: string } {
  const language = resolveLanguage(state);
  const textOf = (name: MessageName): string => backgroundMessage(language, name);
  const routine = state.offers.find(({ id }) => id === offerId)?.routine ?? "back";
  return {
    title: textOf("notificationTitle").replace("{routine}", textOf(routine)),
    text: textOf("notificationText"),
  };
}

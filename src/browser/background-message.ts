import { CODES_MESSAGE, type MessageName, messageName } from "../content/message-name";
import { browser } from "./browser";

/** The codes of the languages that there are texts in. */
export const languageCodes = (): string[] => browser.i18n.getMessage(CODES_MESSAGE).split(" ");

/**
 * A text of the background in one of these languages. All texts are in `_locales`, under names of their own and in the
 * default locale alone, because the browser's own language need not be the one that the parent chose, and because a
 * service worker can't load a script later. The browser takes no account of capitals in a name. Firefox logs an error
 * for a name that is not there, so none is asked for.
 */
export const backgroundMessage = (language: string, name: MessageName): string =>
  browser.i18n.getMessage(messageName(language, name));

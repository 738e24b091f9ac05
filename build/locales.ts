import type { Plugin } from "vite";
import manifest from "../manifest.json" with { type: "json" };
import { withUnderscore } from "../scripts/languages.mjs";
import { loadAllWords } from "./all-words.mjs";

/** Makes `_locales`, which the manifest needs, from the same language files as all other texts. */
export function locales(): Plugin {
  return {
    name: "locales",
    async generateBundle() {
      const { LANGUAGES, wordsIn, backgroundMessages } = await loadAllWords();
      for (const language of LANGUAGES) {
        // A browser reads the messages of its own language, and those of the default locale beside them.
        const isDefault = language === manifest.default_locale;
        const texts = { ...wordsIn(language).store, ...(isDefault && backgroundMessages()) };
        this.emitFile({
          type: "asset",
          fileName: `_locales/${withUnderscore(language)}/messages.json`,
          source: `${JSON.stringify(messagesOf(texts), null, 2)}\n`,
        });
      }
    },
  };
}

/** In the browsers' own form, where a dollar sign would begin a placeholder. */
const messagesOf = (texts: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, { message: text.replaceAll("$", "$$$$") }]),
  );

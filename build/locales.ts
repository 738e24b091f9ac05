import type { Plugin } from "vite";
import { store as de } from "../src/content/de/store";
import { store as en } from "../src/content/en/store";
import { store as fr } from "../src/content/fr/store";
import { store as nl } from "../src/content/nl/store";

const STORE_TEXTS = { en, nl, fr, de };

/** `_locales`, which the manifest needs, made from the same language files as all other text. */
export function locales(): Plugin {
  return {
    name: "locales",
    generateBundle() {
      for (const [language, texts] of Object.entries(STORE_TEXTS)) {
        const messages = Object.fromEntries(
          Object.entries(texts).map(([name, message]) => [name, { message }]),
        );
        this.emitFile({
          type: "asset",
          fileName: `_locales/${language}/messages.json`,
          source: `${JSON.stringify(messages, null, 2)}\n`,
        });
      }
    },
  };
}

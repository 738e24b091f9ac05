import type { Plugin } from "vite";
import { STORE_TEXTS } from "../src/content/store-texts";

/** Makes `_locales`, which the manifest needs, from the same language files as all other texts. */
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

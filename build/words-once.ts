import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";
import { ROUTINES } from "../src/core/moment/moment";

const LANGUAGE_OF_MOMENTS = /\/src\/content\/(\w+)\/moments\.ts$/;
const FOLDER = "/words/";
const CARD_PAYLOAD = fileURLToPath(new URL("../src/card/card-payload.ts", import.meta.url));

/**
 * Lets our pages read the moments' texts from the files that are injected for the card, so that each text ships
 * once. One page's files are run in one go, before what takes their texts: two languages never mix.
 */
export function wordsOnce(): Plugin {
  return {
    name: "words-once",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id.startsWith(FOLDER) ? { id, external: "absolute" } : null),
    load(id) {
      const language = LANGUAGE_OF_MOMENTS.exec(normalizePath(id))?.[1];
      if (!language) return null;
      return [
        ...ROUTINES.map((routine) => `import "${FOLDER}${language}/${routine}.js";`),
        `import { takePayload } from ${JSON.stringify(CARD_PAYLOAD)};`,
        "export const moments = takePayload().words;",
      ].join("\n");
    },
  };
}

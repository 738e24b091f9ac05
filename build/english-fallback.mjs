import { normalizePath } from "vite";
import { loadAllWords } from "./all-words.mjs";

/** `nl` and `popup`, or `moments/bath`. */
const WORD_FILE = /\/src\/content\/([a-z]{2,3}(?:-\w+)*)\/([\w/-]+)\.ts$/;

/**
 * Puts the English sentences into a language's files where it lacks some. A file that lacks nothing stays as it is.
 * @returns {import("vite").Plugin}
 */
export function englishFallback() {
  return {
    name: "english-fallback",
    enforce: "pre",
    async load(id) {
      const [, language = "", file = ""] = WORD_FILE.exec(normalizePath(id)) ?? [];
      if (!language || language === "en") return null;
      const { LANGUAGES, sentencesLackingIn, wordsInFile } = await loadAllWords();
      if (!LANGUAGES.includes(language)) return null;
      const isLacking = sentencesLackingIn(language).some((path) => path.startsWith(`${file}.`));
      if (!isLacking) return null;
      return Object.entries(wordsInFile(language, file))
        .map(([name, words]) => `export const ${name} = ${JSON.stringify(words)};`)
        .join("\n");
    },
  };
}

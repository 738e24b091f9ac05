import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const CONTENT = new URL("../src/content/", import.meta.url);

/**
 * The codes of all languages, for scripts that run without Vite: the folders of `src/content` that say which
 * language they are. `src/content/languages.ts` finds the same.
 */
export const LANGUAGE_CODES = readdirSync(CONTENT).filter((folder) =>
  existsSync(fileURLToPath(new URL(`${folder}/language.ts`, CONTENT))),
);

/**
 * A language's code as browsers write it in the names of folders: `pt_BR`.
 * @param {string} code
 */
export const withUnderscore = (code) => code.replaceAll("-", "_");

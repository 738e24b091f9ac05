import { runnerImport } from "vite";

/** @typedef {typeof import("./words-of-all-languages")} AllWords */

/** @type {Promise<AllWords> | undefined} */
let loaded;

/**
 * The words of all languages and their list, read once for a build. Plain JavaScript, as what uses it: the
 * configuration of the tests is read without a build.
 */
export function loadAllWords() {
  loaded ??= importAll();
  return loaded;
}

/** @returns {Promise<AllWords>} */
async function importAll() {
  const { module } = await runnerImport("./build/words-of-all-languages.ts", {
    configFile: false,
  });
  return /** @type {AllWords} */ (module);
}

import { runnerImport } from "vite";

type AllWords = typeof import("./words-of-all-languages");

let loaded: Promise<AllWords> | undefined;

/** The words of all languages and their list, read once for a build. */
export function loadAllWords(): Promise<AllWords> {
  loaded ??= importAll();
  return loaded;
}

async function importAll(): Promise<AllWords> {
  const { module } = await runnerImport<AllWords>("./build/words-of-all-languages.ts", {
    configFile: false,
  });
  return module;
}

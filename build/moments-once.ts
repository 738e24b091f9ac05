import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";
import { LANGUAGE_CODES } from "../scripts/languages.mjs";
import { ROUTINES } from "../src/core/moment/moment";

const LOADS_MOMENTS = "/src/content/load-moments.ts";
const MODULE = "moments-of:";
const FOLDER = "/words/";
const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CARD_PAYLOAD = fileOf("../src/card/card-payload.ts");

/**
 * Makes the moments of each language one module. In the extension it reads the files that are injected for the card,
 * so that each text ships once: one page's files are run in one go, before what takes their texts, so two languages
 * never mix. The site has no card's files, so there the module holds the texts.
 */
export function momentsOnce(place: "extension" | "site"): Plugin {
  return {
    name: "moments-once",
    apply: "build",
    enforce: "pre",
    resolveId(id) {
      if (id.startsWith(MODULE)) return id;
      return id.startsWith(FOLDER) ? { id, external: "absolute" } : null;
    },
    load(id) {
      if (normalizePath(id).endsWith(LOADS_MOMENTS)) return loaderOfMoments();
      if (!id.startsWith(MODULE)) return null;
      const language = id.slice(MODULE.length);
      return place === "extension" ? fromCardFiles(language) : fromSources(language);
    },
  };
}

const loaderOfMoments = (): string =>
  [
    "const MODULES = {",
    ...LANGUAGE_CODES.map((code) => `"${code}": () => import("${MODULE}${code}"),`),
    "};",
    "export const loadMoments = async (language) => (await MODULES[language]()).moments;",
  ].join("\n");

const fromCardFiles = (language: string): string =>
  [
    ...ROUTINES.map((routine) => `import "${FOLDER}${language}/${routine}.js";`),
    `import { takePayload } from ${JSON.stringify(CARD_PAYLOAD)};`,
    "export const moments = takePayload().words;",
  ].join("\n");

/** A routine that the language lacks is the English one. */
function fromSources(language: string): string {
  const sourceOf = (routine: string): string => {
    const own = fileOf(`../src/content/${language}/moments/${routine}.ts`);
    return existsSync(own) ? own : fileOf(`../src/content/en/moments/${routine}.ts`);
  };
  return [
    ...ROUTINES.map(
      (routine) => `import { moments as ${routine} } from ${JSON.stringify(sourceOf(routine))};`,
    ),
    `export const moments = { ${ROUTINES.map((routine) => `...${routine}`).join(", ")} };`,
  ].join("\n");
}

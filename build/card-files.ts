import { build, type Plugin, runnerImport } from "vite";
import type { CardPayload } from "../src/card/card-payload";
import type { CardText } from "../src/content/en/card";
import type { MomentTexts } from "../src/content/types";
import { ROUTINES, type Routine } from "../src/core/moment/moment";
import { LANGUAGES, type Language } from "../src/core/parent-data/setting-choices";
import type { Scene } from "../src/ui/scene";
import { type BrowserName, BUILD_TARGETS, SAFARI_TARGET } from "./manifest";
import { minifyMore } from "./minify";

/**
 * Builds the files that are injected to show a card: `card.js`, the card's own texts in each
 * language, the moments' texts for each routine and language, and the scene of each routine. So a
 * page receives only what its card may show, and the background holds no moment's texts. Injected
 * files need no `web_accessible_resources`.
 */
export function cardFiles(browser: BrowserName): Plugin {
  return {
    name: "card-files",
    apply: "build",
    async generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: "asset", fileName, source });
      emit("card.js", await buildCard(browser));
      for (const language of LANGUAGES)
        emit(`words/${language}/card.js`, give("text", await loadText(language)));
      for (const language of LANGUAGES)
        for (const routine of ROUTINES)
          emit(`words/${language}/${routine}.js`, addWords(await loadWords(language, routine)));
      for (const routine of ROUTINES)
        emit(`scenes/${routine}.js`, give("scene", await loadScene(routine)));
    },
  };
}

/**
 * A script that leaves data for the card in the isolated world, which the page can't reach; the
 * card reads it at once.
 */
const give = (name: keyof CardPayload, data: unknown): string =>
  `(globalThis.__peekabooPayload??={}).${name}=${JSON.stringify(data)};undefined`;

/** As `give`, beside the words of other routines: our pages read several of these files (`words-once.ts`). */
const addWords = (words: MomentTexts): string =>
  `Object.assign((globalThis.__peekabooPayload??={}).words??={},${JSON.stringify(words)});undefined`;

async function loadText(language: Language): Promise<CardText> {
  const { module } = await runnerImport<{ card: CardText }>(`./src/content/${language}/card.ts`);
  return module.card;
}

async function loadWords(language: Language, routine: Routine): Promise<MomentTexts> {
  const { module } = await runnerImport<{ moments: MomentTexts }>(
    `./src/content/${language}/moments/${routine}.ts`,
  );
  return module.moments;
}

async function loadScene(routine: Routine): Promise<Scene> {
  const { module } = await runnerImport<{ default: Scene }>(`./src/ui/scenes/${routine}.ts`);
  return module.default;
}

/**
 * Builds the card as one script whose value is the outcome: shown, or why not. It has a build of
 * its own, because the shared one would split it into chunks that a page can't load.
 */
async function buildCard(browser: BrowserName): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: browser === "safari" ? SAFARI_TARGET : Object.values(BUILD_TARGETS),
      lib: { entry: "src/card/inject.ts", formats: ["iife"], name: "peekaboo", fileName: "card" },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !("output" in output)) throw new Error("The card did not build.");
  return minifyMore(`(()=>{${output.output[0].code}\nreturn peekaboo.outcome})()`);
}

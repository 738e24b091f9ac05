import { build, type Plugin, runnerImport } from "vite";
import type { CardPayload } from "../src/card/card-payload";
import { directionOf } from "../src/content/direction";
import type { MomentTexts } from "../src/content/types";
import { ROUTINES, type Routine } from "../src/core/moment/moment";
import type { Scene } from "../src/ui/scene";
import { loadAllWords } from "./all-words.mjs";
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
      const { LANGUAGES, wordsIn, wordsInFile } = await loadAllWords();
      for (const language of LANGUAGES) {
        emit(
          `words/${language}/card.js`,
          give("text", { ...wordsIn(language).card, dir: directionOf(language) }),
        );
        for (const routine of ROUTINES) {
          const { moments } = wordsInFile(language, `moments/${routine}`);
          emit(`words/${language}/${routine}.js`, addWords(moments as MomentTexts));
        }
      }
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

/** As `give`, beside the words of other routines: our pages read several of these files (`moments-once.ts`). */
const addWords = (words: MomentTexts): string =>
  `Object.assign((globalThis.__peekabooPayload??={}).words??={},${JSON.stringify(words)});undefined`;

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

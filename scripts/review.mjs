// npm run review: writes review/<language>.md, every sentence beside the Dutch one, for native readers.
import { mkdirSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const load = async (/** @type {string} */ path) =>
  (await runnerImport(path, { configFile: false })).module;
const { reviewPage } = await load("./scripts/review-pages.ts");
const { LANGUAGES } = await load("./src/content/language-list.ts");
mkdirSync("review", { recursive: true });
for (const language of LANGUAGES) {
  const path = `review/${language}.md`;
  writeFileSync(path, reviewPage(language));
  console.log(path);
}

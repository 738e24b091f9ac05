// npm run review: writes review/<language>.md, every sentence beside the Dutch one, for native readers.
import { mkdirSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const { module } = await runnerImport("./scripts/review-pages.ts", { configFile: false });
mkdirSync("review", { recursive: true });
for (const language of ["nl", "en", "fr", "de"]) {
  const path = `review/${language}.md`;
  writeFileSync(path, module.reviewPage(language));
  console.log(path);
}

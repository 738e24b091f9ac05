// Takes pictures for the stores from the real extension: `npm run store` writes store/pictures and
// docs/card.png; `npm run store -- es pl` writes those of two languages. Needs Chromium; makes its own build.
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { build } from "./build.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));
const { code, output } = process.env.PEEKABOO_DIST ? { code: 0 } : await build("chrome");
if (code !== 0) {
  console.error(`${output}\nThe build did not work.`);
  process.exit(1);
}
const { module } = await runnerImport("./scripts/store-pictures.ts", { configFile: false });
for (const path of await module.makeStorePictures(process.argv.slice(2))) console.log(path);
// Handles that a browser left open must not keep the command running.
process.exit();

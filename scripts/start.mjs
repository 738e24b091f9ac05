// npm start [-- --firefox]: opens a browser with Peekaboo, and shows its card on a real page.
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./build.mjs";
import { ensurePackages } from "./packages.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));
const name = process.argv.includes("--firefox") ? "firefox" : "chromium";

await ensurePackages();
await ensureBrowsers([name]);
const { code, output } = await build(name === "firefox" ? "firefox" : "chrome");
if (code !== 0) {
  console.error(`${output}\nThe build did not work.`);
  process.exit(1);
}
// The packages are installed only now. The rest is TypeScript, which Node 20 can't run by itself.
const { runnerImport } = await import("vite");
const { module } = await runnerImport("./scripts/first-card.ts", { configFile: false });
try {
  await module.showFirstCard(name, hasDisplay());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Handles that a browser left open must not keep the command running.
process.exit();

function hasDisplay() {
  if (process.env.CI || process.argv.includes("--headless")) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

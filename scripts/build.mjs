// npm run build: both browsers' folders, dist/chrome and dist/firefox.
import { pathToFileURL } from "node:url";
import { runTool } from "./run.mjs";

const BUILD_MS = 3 * 60_000;

/**
 * Builds for one browser. The output says what went wrong, if anything did.
 * @param {"chrome" | "firefox"} mode
 */
export const build = (mode) =>
  runTool("vite", ["build", "--configLoader", "runner", "--mode", mode], { ms: BUILD_MS });

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const mode of /** @type {const} */ (["chrome", "firefox"])) {
    const { code, output } = await build(mode);
    console.log(code === 0 ? `dist/${mode} is built.` : output);
    process.exitCode ||= code;
  }
}

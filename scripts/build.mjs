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
  // Not at the top: others import this file before the packages are installed.
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport("./src/content/addresses.ts", { configFile: false });
  if (module.addresses.homepage === "")
    console.log("The manifests name no homepage: src/content/addresses.ts has no address yet.");
}

// npm run site: the site, a static folder that opens from any web server. With --open it is served on this
// machine, and its address is printed.
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { runTool } from "./run.mjs";

const BUILD_MS = 3 * 60_000;
const CONFIG = "vite.site.config.ts";

/** Builds the site. The output says what went wrong, if anything did. */
export const buildSite = () => runTool("vite", ["build", "--config", CONFIG], { ms: BUILD_MS });

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({ options: { open: { type: "boolean", default: false } } });
  const { code, output } = await buildSite();
  console.log(code === 0 ? "out/site is built." : output);
  process.exitCode = code;
  if (code === 0 && values.open) {
    // Not at the top: the tests import this file before the packages are installed.
    const { preview } = await import("vite");
    const server = await preview({ configFile: CONFIG, preview: { host: "127.0.0.1" } });
    server.printUrls();
  }
}

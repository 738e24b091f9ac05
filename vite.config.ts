import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin } from "vite";
import { backgroundAlone } from "./build/background-alone";
import { cardFiles } from "./build/card-files";
import { licences } from "./build/licences";
import { locales } from "./build/locales";
import { type BrowserName, BUILD_TARGETS, manifestFor } from "./build/manifest";
import { NATIVE_BROWSER } from "./build/native-browser";
import { pausedIcons } from "./build/paused-icons";

/** What a page could fetch it could use to find out that Peekaboo is here; nothing of ours is such. */
const withoutWebAccess: Plugin = {
  name: "without-web-access",
  enforce: "post",
  renderCrxManifest(manifest: Record<string, unknown>) {
    delete manifest.web_accessible_resources;
    return manifest;
  },
} as Plugin;

/** `vite build --mode chrome` or `--mode firefox`. */
export default defineConfig(({ mode, command }) => {
  const browser: BrowserName = mode === "firefox" ? "firefox" : "chrome";
  return {
    plugins: [
      locales(),
      pausedIcons(),
      licences(),
      crx({ manifest: manifestFor(browser) as unknown as ManifestV3Export, browser }),
      withoutWebAccess,
      backgroundAlone(),
      cardFiles(),
    ],
    resolve: { alias: NATIVE_BROWSER },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      // The development build opens its files to every page, so it never shares a folder with the real one.
      outDir: command === "serve" ? `out/dev-${browser}` : `dist/${browser}`,
      emptyOutDir: true,
      target: BUILD_TARGETS[browser],
      modulePreload: false,
      rollupOptions: { input: { welcome: "src/welcome/welcome.html" } },
    },
  };
});

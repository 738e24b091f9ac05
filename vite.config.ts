import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin } from "vite";
import { backgroundAlone } from "./build/background-alone";
import { cardFiles } from "./build/card-files";
import { englishFallback } from "./build/english-fallback.mjs";
import { licences } from "./build/licences";
import { locales } from "./build/locales";
import { type BrowserName, BUILD_TARGETS, manifestFor, SAFARI_TARGET } from "./build/manifest";
import { momentsOnce } from "./build/moments-once";
import { NATIVE_BROWSER } from "./build/native-browser";
import { stateIcons } from "./build/state-icons";
import { titleFace } from "./build/title-face";

/**
 * What a page could fetch it could use to find out that Peekaboo is here; nothing of ours is such. And the
 * plugin that writes the manifest knows no `persistent`, without which Safari on a phone runs no background.
 */
const finishManifest: Plugin = {
  name: "finish-manifest",
  enforce: "post",
  renderCrxManifest(manifest: Record<string, unknown>) {
    delete manifest.web_accessible_resources;
    if (manifest.background && isForSafari(manifest))
      manifest.background = { ...manifest.background, persistent: false };
    return manifest;
  },
} as Plugin;

const isForSafari = ({ browser_specific_settings: settings }: Record<string, unknown>): boolean =>
  typeof settings === "object" && settings !== null && "safari" in settings;

/** `vite build --mode chrome`, `--mode firefox` or `--mode safari`. */
export default defineConfig(({ mode, command }) => {
  const browser: BrowserName = mode === "firefox" || mode === "safari" ? mode : "chrome";
  return {
    plugins: [
      locales(),
      stateIcons(),
      licences(),
      titleFace(),
      crx({
        manifest: manifestFor(browser) as unknown as ManifestV3Export,
        // What the plugin knows of Firefox, a background page, holds for Safari too.
        browser: browser === "chrome" ? "chrome" : "firefox",
      }),
      finishManifest,
      backgroundAlone(),
      cardFiles(browser),
      englishFallback(),
      momentsOnce("extension"),
    ],
    resolve: { alias: NATIVE_BROWSER },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      // The development build opens its files to every page, so it never shares a folder with the real one.
      outDir: command === "serve" ? `out/dev-${browser}` : `dist/${browser}`,
      emptyOutDir: true,
      target: browser === "safari" ? SAFARI_TARGET : BUILD_TARGETS[browser],
      modulePreload: false,
      rollupOptions: { input: { welcome: "src/welcome/welcome.html" } },
    },
  };
});

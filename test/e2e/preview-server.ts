import { createServer } from "vite";
import { afterAll, beforeAll } from "vitest";
import { englishFallback } from "../../build/english-fallback.mjs";
import { type BrowserDriver, launch, type Tab } from "../browsers";
import { removeFolder } from "../browsers/profile";

/** The pages of `test/preview`, which draw any state without the extension. */
interface PreviewServer {
  /** Ends with `/test/preview/`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves them from a cache of its own, since two suites at a time would write to the same one, and without the
 * reloads for a developer, which would take a page away while a test asks it.
 */
async function startPreview(): Promise<PreviewServer> {
  const cacheDir = `out/preview-${process.pid}`;
  const server = await createServer({
    configFile: false,
    plugins: [englishFallback()],
    logLevel: "error",
    cacheDir,
    server: { host: "127.0.0.1", port: 0, hmr: false, watch: null },
    // All that they import is found before the first page is served.
    optimizeDeps: { entries: ["test/preview/*.html"] },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  await server.listen();
  return {
    url: `${server.resolvedUrls?.local[0]}test/preview/`,
    close: async () => {
      await server.close();
      await removeFolder(cacheDir);
    },
  };
}

/** A tab of Chromium for the pages of `test/preview`; `draw` takes an address such as "popup.html?view=day". */
interface PreviewTab {
  driver: BrowserDriver;
  tab: Tab;
  draw(url: string): Promise<void>;
}

/** Opens it before a suite, and closes it after; what it gives back is there from the suite's own `beforeAll` on. */
export function openPreviewBefore(): () => PreviewTab {
  let preview: PreviewServer | undefined;
  let driver: BrowserDriver | undefined;
  let tab: Tab | undefined;
  beforeAll(async () => {
    preview = await startPreview();
    driver = await launch("chromium");
    tab = await driver.openPage("about:blank");
  });
  afterAll(async () => {
    await driver?.close();
    await preview?.close();
  });
  const draw = async (page: string) => {
    // A page that differs only by its hash would not be reloaded.
    await tab?.goto("about:blank");
    await tab?.goto(`${preview?.url}${page}`);
    await tab?.waitFor(() => document.documentElement.dataset.ready === "");
  };
  return () => ({ driver, tab, draw }) as PreviewTab;
}

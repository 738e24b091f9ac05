import { createServer } from "vite";
import { removeFolder } from "../browsers/profile";

/** The pages of `test/preview`, which draw any state without the extension. */
export interface PreviewServer {
  /** Ends with `/test/preview/`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves them from a cache of its own, since two suites at a time would write to the same one, and without the
 * reloads for a developer, which would take a page away while a test asks it.
 */
export async function startPreview(): Promise<PreviewServer> {
  const cacheDir = `out/preview-${process.pid}`;
  const server = await createServer({
    configFile: false,
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

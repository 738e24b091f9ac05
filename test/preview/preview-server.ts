import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { build, preview } from "vite";
import { englishFallback } from "../../build/english-fallback.mjs";

/** The pages of `test/preview`, which draw any state without the extension. */
export interface PreviewServer {
  /** Ends with `/test/preview/`. */
  url: string;
  /** What is in it is served at the root. */
  folder: string;
  close(): Promise<void>;
}

/**
 * Builds the pages, since a page of many small files takes seconds to load on a busy machine, and serves them. Each
 * process has a build of its own.
 */
export async function startPreview(): Promise<PreviewServer> {
  const outDir = `out/preview-${process.pid}`;
  const shared = { configFile: false, logLevel: "error", build: { outDir } } as const;
  const pages = readdirSync("test/preview").filter((name) => name.endsWith(".html"));
  await build({
    ...shared,
    plugins: [englishFallback()],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { outDir, rollupOptions: { input: pages.map((name) => `test/preview/${name}`) } },
  });
  const headers = { "Cache-Control": "max-age=86400, immutable" };
  const server = await preview({ ...shared, preview: { host: "127.0.0.1", port: 0, headers } });
  return {
    url: `${server.resolvedUrls?.local[0]}test/preview/`,
    folder: outDir,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

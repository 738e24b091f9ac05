import { readFile } from "node:fs/promises";
import { normalizePath, type Plugin, type Rollup, runnerImport } from "vite";
import { drawIcon } from "../scripts/icons.mjs";
import { englishFallback } from "./english-fallback.mjs";
import { buildServiceWorker } from "./service-worker";
import type { SiteAssets } from "./site-pages";

const MAIN = "src/site/main.tsx";
const ENTER = "src/site/enter.ts";
export const SITE_ENTRIES = { main: MAIN, enter: ENTER } as const;

/** Sizes in pixels: of home screens and start screens (192, 512), and of an iPhone's (180). */
const ICON_SIZES = [180, 192, 512] as const;
const DRAWING = "icons/icon.svg";
const JSX = { runtime: "automatic", importSource: "preact" } as const;

/**
 * Adds to the site's scripts and styles all its other files: the pages, the files of the starter sets, icons, and
 * last the service worker, which keeps them all.
 */
export function siteFiles(): Plugin {
  return {
    name: "site-files",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const added = new Map<string, string | Uint8Array>(await pagesFor(assetsIn(bundle)));
        const drawing = await readFile(DRAWING, "utf8");
        added.set(DRAWING, drawing);
        for (const size of ICON_SIZES) added.set(`icons/${size}.png`, drawIcon(drawing, size));
        // A bundle does not show what its own hook adds.
        const all = new Map([...contentsOf(bundle), ...added]);
        added.set("service-worker.js", await buildServiceWorker(all));
        for (const [fileName, source] of added) this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}

async function pagesFor(assets: SiteAssets): Promise<Map<string, string>> {
  const { module } = await runnerImport<typeof import("./site-pages")>("./build/site-pages.ts", {
    configFile: false,
    plugins: [englishFallback()],
    oxc: { jsx: JSX },
  });
  return module.siteFiles(assets);
}

function assetsIn(bundle: Rollup.OutputBundle): SiteAssets {
  const main = entryOf(bundle, MAIN);
  const enter = entryOf(bundle, ENTER);
  return {
    main: main.fileName,
    mainStyles: stylesOf(main, bundle),
    enter: enter.fileName,
    enterStyles: stylesOf(enter, bundle),
  };
}

function entryOf(bundle: Rollup.OutputBundle, source: string): Rollup.OutputChunk {
  const chunk = Object.values(bundle).find(
    (one) => one.type === "chunk" && normalizePath(one.facadeModuleId ?? "").endsWith(source),
  );
  if (chunk?.type !== "chunk") throw new Error(`The site has no ${source}.`);
  return chunk;
}

/** Those of the chunks that an entry imports come first, as their rules do in the source. */
function stylesOf(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle): string[] {
  const imported = chunk.imports.flatMap((path) => {
    const one = bundle[path];
    return one?.type === "chunk" ? stylesOf(one, bundle) : [];
  });
  return [...new Set([...imported, ...(chunk.viteMetadata?.importedCss ?? [])])];
}

const contentsOf = (bundle: Rollup.OutputBundle): Map<string, string | Uint8Array> =>
  new Map(
    Object.values(bundle).map((one) => [
      one.fileName,
      one.type === "chunk" ? one.code : one.source,
    ]),
  );

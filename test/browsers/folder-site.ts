import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";

/** A folder as a web host gives it out, on this machine alone. */
export interface FolderSite {
  /** "http://127.0.0.1:PORT", without a slash at its end. */
  readonly url: string;
  /** Paths that were asked for and are there, and those that are not. */
  readonly found: string[];
  readonly missing: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves the files of a folder; for an address that ends with a slash its `index.html`, as hosts do. `added` holds
 * files from elsewhere, by the path that each is served at ("/axe.js").
 */
export async function startFolderSite(
  folder: string,
  added: Readonly<Record<string, string>> = {},
): Promise<FolderSite> {
  const found: string[] = [];
  const missing: string[] = [];
  const root = resolve(folder);
  if (!existsSync(join(root, "index.html"))) throw new Error(`There is no site in ${folder}.`);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    // Normalised by `URL`, so that it leads nowhere else.
    const inFolder = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const path = added[pathname] ?? inFolder;
    const body = await readFile(path).catch(() => null);
    (body ? found : missing).push(pathname);
    const type = body ? (TYPES[extname(path)] ?? "application/octet-stream") : "text/plain";
    response.writeHead(body ? 200 : 404, { "content-type": type });
    response.end(body ?? "Not found");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    found,
    missing,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

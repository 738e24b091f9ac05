import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface SitePage {
  body: string | Buffer;
  headers?: Record<string, string>;
  status?: number;
  /** Its answer begins, and never ends. */
  neverEnds?: boolean;
}

/** A small site on this machine alone, for the browsers under test. */
export interface Site {
  /** "http://127.0.0.1:PORT", without a slash at its end. */
  readonly url: string;
  /** Paths that were asked for, in order, favicons left out. */
  readonly requests: string[];
  /** Adds or replaces a page; it is HTML unless its headers say otherwise. */
  add(path: string, page: SitePage): string;
  close(): Promise<void>;
}

const PAGES = new URL("../pages/", import.meta.url);

/** Starts the site with "/" (an article to read) and "/writing" (a page with text fields). */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>([
    ["/", { body: await readFile(new URL("article.html", PAGES)) }],
    ["/writing", { body: await readFile(new URL("writing.html", PAGES)) }],
  ]);
  const requests: string[] = [];
  const server = createServer((request, response) => answer(request, response, pages, requests));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    add(path, page) {
      pages.set(path, page);
      return url + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Map<string, SitePage>,
  requests: string[],
): void {
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  if (path !== "/favicon.ico") requests.push(request.url ?? "/");
  const page = pages.get(path) ?? { body: "Not found", status: 404 };
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
  response.writeHead(page.status ?? 200, { ...headers, ...page.headers });
  if (page.neverEnds) response.write(page.body);
  else response.end(page.body);
}

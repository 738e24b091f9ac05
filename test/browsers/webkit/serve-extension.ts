import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";

/** The page that runs the background. */
export const BACKGROUND = "/background.html";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Serves the built extension, under its own policy, and a page that runs its background. */
export async function serveExtension(folder: string): Promise<Server> {
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const worker: string = manifest.background.service_worker ?? manifest.background.scripts[0];
  const policy: string = manifest.content_security_policy.extension_pages;
  const background = `<!doctype html><title>background</title><script type="module" src="/${worker}"></script>`;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const body =
      pathname === BACKGROUND
        ? background
        : await readFile(join(folder, pathname)).catch(() => null);
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    response.writeHead(body === null ? 404 : 200, {
      "content-type": type,
      "content-security-policy": policy,
    });
    response.end(body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

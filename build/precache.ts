import { createHash } from "node:crypto";
import type { Precache } from "../src/site/offline/precache";

/** Files that no page of the site asks for by itself. */
const LEFT_OUT = /(?:^|\/)(?:service-worker\.js|licences\.txt)$/;

/** What a service worker of these files keeps, by path. The same files give the same version, in any order. */
export function precacheOf(files: ReadonlyMap<string, string | Uint8Array>): Precache {
  const kept = [...files].filter(([path]) => !LEFT_OUT.test(path));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash("sha256");
  for (const [path, content] of kept) {
    const size = typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
    hash.update(`${path} ${size}\n`).update(content);
  }
  return { version: hash.digest("hex").slice(0, 16), paths: kept.map(([path]) => path) };
}

import { beforeAll, describe, expect, it } from "vitest";
import { cacheNameOf } from "../src/site/offline/precache";
import { precacheOf } from "./precache";
import { buildServiceWorker } from "./service-worker";

const SITE = "https://example.org/peekaboo/";
const FILES = new Map([
  ["index.html", "1"],
  ["nl/index.html", "2"],
  ["assets/main-1.js", "3"],
]);

interface FakeRequest {
  url: string;
  method?: string;
}
type Listener = (event: Record<string, unknown>) => void;

/** A browser's part in a service worker: caches in memory, and what the worker asks the network for. */
function workerScope(code: string, otherCaches: string[]) {
  const caches = new Map(otherCaches.map((name) => [name, new Set<string>()]));
  const listeners = new Map<string, Listener>();
  const fetched: string[] = [];
  let isClaimed = false;
  const open = async (name: string) => {
    const paths = caches.get(name) ?? new Set();
    caches.set(name, paths);
    return {
      addAll: async (requests: FakeRequest[]) => {
        for (const { url } of requests) paths.add(url);
      },
      match: async (path: string) => (paths.has(path) ? `cached ${path}` : undefined),
    };
  };
  const self = {
    registration: { scope: SITE },
    clients: {
      claim: async () => {
        isClaimed = true;
      },
    },
    addEventListener: (kind: string, listener: Listener) => listeners.set(kind, listener),
  };
  const fakes = {
    self,
    caches: {
      open,
      keys: async () => [...caches.keys()],
      delete: async (name: string) => caches.delete(name),
    },
    Request: function request(this: FakeRequest, url: string) {
      this.url = url;
    },
    fetch: async ({ url }: FakeRequest) => fetched.push(url),
  };
  new Function(...Object.keys(fakes), code)(...Object.values(fakes));
  const dispatch = async (kind: string, event: Record<string, unknown> = {}) => {
    const done: unknown[] = [];
    const add = (promise: unknown) => done.push(promise);
    listeners.get(kind)?.({ ...event, waitUntil: add, respondWith: add });
    return Promise.all(done);
  };
  return { caches, fetched, dispatch, isClaimed: () => isClaimed };
}

describe("the site's service worker", () => {
  let worker: string;
  beforeAll(async () => {
    worker = await buildServiceWorker(FILES);
  }, 120_000);

  it("keeps all files, in a cache of their version", async () => {
    const scope = workerScope(worker, []);
    await scope.dispatch("install");
    const kept = [...scope.caches].map(([name, paths]) => [name, [...paths].sort()]);
    expect(kept).toEqual([[cacheNameOf(precacheOf(FILES)), [...FILES.keys()].sort()]]);
  });

  it("answers from the cache, for a folder its page, and leaves all else to the browser", async () => {
    const scope = workerScope(worker, []);
    await scope.dispatch("install");
    const ask = (url: string, method = "GET") =>
      scope.dispatch("fetch", { request: { url, method } });
    expect(await ask(`${SITE}nl/`)).toEqual(["cached nl/index.html"]);
    expect(await ask(`${SITE}assets/main-1.js?1`)).toEqual(["cached assets/main-1.js"]);
    expect(await ask(`${SITE}unknown.js`)).toEqual([]);
    expect(await ask("https://example.com/nl/")).toEqual([]);
    expect(await ask(`${SITE}nl/`, "POST")).toEqual([]);
    expect(scope.fetched).toEqual([]);
  });

  it("asks the site again where the browser emptied the cache", async () => {
    const scope = workerScope(worker, []);
    await scope.dispatch("fetch", { request: { url: `${SITE}nl/`, method: "GET" } });
    expect(scope.fetched).toEqual([`${SITE}nl/`]);
  });

  it("removes the cache of an earlier version, and no other's", async () => {
    const earlier = cacheNameOf({ version: "earlier", paths: [] });
    const scope = workerScope(worker, [earlier, "of-another-app"]);
    await scope.dispatch("install");
    await scope.dispatch("activate");
    expect(scope.caches.has(earlier)).toBe(false);
    expect(scope.caches.has("of-another-app")).toBe(true);
    expect(scope.caches.size).toBe(2);
    expect(scope.isClaimed()).toBe(true);
  });
});

import { cachedPathFor, cacheNameOf, isOutdated, type Precache } from "./precache";

/** Set by the build (`build/site-files.ts`). */
declare const PRECACHE: Precache;

/** What a service worker has and the types of a page lack. */
interface LifecycleEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface RequestEvent extends LifecycleEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: "install" | "activate", listener: (event: LifecycleEvent) => void): void;
  addEventListener(kind: "fetch", listener: (event: RequestEvent) => void): void;
}
const worker = self as unknown as WorkerScope;

worker.addEventListener("install", (event) => event.waitUntil(storeAll()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const path = cachedPathFor(request.url, worker.registration.scope, PRECACHE);
  if (path !== null) event.respondWith(answer(request, path));
});

/** All or nothing: one file that is missing, and the worker is not installed. */
async function storeAll(): Promise<void> {
  const cache = await caches.open(cacheNameOf(PRECACHE));
  // Past the HTTP cache, which may still hold files of an earlier version.
  await cache.addAll(PRECACHE.paths.map((path) => new Request(path, { cache: "reload" })));
}

/**
 * Comes after the last page of an earlier version was closed, since there is no `skipWaiting`: such a page may
 * still load files of its own version.
 */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const outdated = names.filter((name) => isOutdated(name, PRECACHE));
  await Promise.all(outdated.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** From the cache; where the browser has emptied it, from the site. */
async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheNameOf(PRECACHE));
  return (await cache.match(path)) ?? fetch(request);
}

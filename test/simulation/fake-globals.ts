import { setBrowser } from "./fake-polyfill";

/** The device whose time and browser the background sees now. */
export interface FakeGlobals {
  readonly api: object;
  wallNow(): number;
  random(): number;
  setTimer(run: () => void, ms: number): number;
  clearTimer(id: number): void;
  name(): string;
}

const real = {
  now: Date.now,
  random: Math.random,
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setImmediate: globalThis.setImmediate,
  zone: process.env.TZ,
};
let runtime: FakeGlobals | null = null;

/**
 * Replaces clock, random source, timers and browser by those of the device. Ready work of another
 * device must have run before.
 */
export function installGlobals(next: FakeGlobals): void {
  if (runtime === next) return;
  runtime = next;
  setBrowser(next.api);
  Date.now = () => next.wallNow();
  Math.random = () => next.random();
  Object.defineProperty(crypto, "randomUUID", { value: () => next.name(), configurable: true });
  globalThis.setTimeout = ((run: () => void, ms = 0) =>
    next.setTimer(run, ms)) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    if (id !== undefined) next.clearTimer(id);
  }) as typeof clearTimeout;
}

/** Restores the real globals. */
export function restoreGlobals(): void {
  runtime = null;
  Date.now = real.now;
  Math.random = real.random;
  Reflect.deleteProperty(crypto, "randomUUID");
  globalThis.setTimeout = real.setTimeout;
  globalThis.clearTimeout = real.clearTimeout;
  setTimeZone(real.zone ?? "UTC");
}

/**
 * Resolves once every promise that can be resolved is: Node runs its own queue only when no
 * microtask is left.
 */
export const flushPromises = (): Promise<void> =>
  new Promise((resolve) => process.nextTick(resolve));

/** Lets Node run its own tasks, which otherwise wait while only promises are resolved. */
export const yieldToNode = (): Promise<void> =>
  new Promise((resolve) => real.setImmediate(resolve));

/** Moves the device to this zone. */
export function setTimeZone(zone: string): void {
  if (process.env.TZ !== zone) process.env.TZ = zone;
}

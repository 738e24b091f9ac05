import { putBrowser } from "./stand-in";

/** The device whose time and browser the program sees now. */
export interface OnStage {
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
let device: OnStage | null = null;

/** Clock, chance, timers and browser are the device's from now on: what is ready on another must have run. */
export function enterStage(next: OnStage): void {
  if (device === next) return;
  device = next;
  putBrowser(next.api);
  Date.now = () => next.wallNow();
  Math.random = () => next.random();
  Object.defineProperty(crypto, "randomUUID", { value: () => next.name(), configurable: true });
  globalThis.setTimeout = ((run: () => void, ms = 0) =>
    next.setTimer(run, ms)) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    if (id !== undefined) next.clearTimer(id);
  }) as typeof clearTimeout;
}

/** The real ones are back. */
export function leaveStage(): void {
  device = null;
  Date.now = real.now;
  Math.random = real.random;
  Reflect.deleteProperty(crypto, "randomUUID");
  globalThis.setTimeout = real.setTimeout;
  globalThis.clearTimeout = real.clearTimeout;
  moveTo(real.zone ?? "UTC");
}

/** Every promise that can be kept has been: Node comes to its own queue only when no other work is left. */
export const settled = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** Lets Node see to its own affairs, which wait while everything only settles. */
export const breathe = (): Promise<void> => new Promise((resolve) => real.setImmediate(resolve));

/** The device is in this zone from now on. */
export function moveTo(zone: string): void {
  if (process.env.TZ !== zone) process.env.TZ = zone;
}

import { deviceZone } from "../browser/device-zone";
import { MOMENTS } from "../content/library";
import { createContext, type Environment, type SnapshotContext } from "../core/context";
import type { BrowserSnapshot } from "../core/session/browser-snapshot";
import type { State } from "../core/state";

/** Clock, zone, randomness and library of this device, for the core. */
export const environmentAt = (now: number): Environment => ({
  now,
  zone: deviceZone,
  random: Math.random,
  moments: MOMENTS,
});

/** What the core may know between two events. */
export const contextNow = (state: State, snapshot: BrowserSnapshot): SnapshotContext =>
  createContext(state, environmentAt(Date.now()), { snapshot, trigger: null });

import { MOMENTS } from "../content/library";
import type { Environment } from "../core/context";
import { deviceZone } from "../platform/device-zone";

/** Clock, zone, randomness and library of this device, for the core. */
export const environmentAt = (now: number): Environment => ({
  now,
  zone: deviceZone,
  random: Math.random,
  moments: MOMENTS,
});

import type { Pause } from "../../src/core/quiet-time/pause";
import type { DeviceSimulation } from "./device-simulation";

/** Whether a holiday that is stored has begun, but for what a slow call shows late, and not ended. */
export function isInHoliday({ store, runtime }: DeviceSimulation, lateByMs: number): boolean {
  const { holiday } = (store.values.pause ?? {}) as Partial<Pause>;
  const now = runtime.wallNow();
  return holiday !== undefined && holiday.from + lateByMs <= now && now < holiday.until;
}

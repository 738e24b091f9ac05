import type { Thing } from "../parent-data/lists";
import type { SharedSettings } from "../parent-data/settings";
import type { Instant } from "../time";
import type { SyncMap } from "./lww-map";

/** A thing without its age band, or the value of a setting. */
export type SharedValue = Thing | SharedSettings[keyof SharedSettings];

/** Since when a removed key is known here to be, on this browser's own clock. */
export type RemovedSince = Readonly<Record<string, Instant>>;

/** What this browser knows of sharing; stored. */
export interface Sync {
  device: string;
  /** Which sharing it takes part in: ending one begins the next. Null: it has not read the area yet. */
  generation: number | null;
  records: SyncMap<SharedValue>;
  removedSince: RemovedSince;
}

export function startSync(device: string): Sync {
  return { device, generation: null, records: {}, removedSince: {} };
}

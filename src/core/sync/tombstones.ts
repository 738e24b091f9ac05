import type { Area } from "../shared-area/area";
import { DAY_MS, type Instant } from "../time";
import type { SyncMap } from "./lww-map";
import type { RemovedSince, Sync } from "./sync";

export const TOMBSTONE_TTL_MS = 180 * DAY_MS;
export const MAX_TOMBSTONES = 100;
/** Keys that `storage.sync` takes, but for the marker. */
const MAX_RECORDS = 511;

/** The same for these records: a key that is there again is forgotten. */
export function tombstonesOf(records: SyncMap<unknown>, since: RemovedSince, now: Instant) {
  const removed = Object.keys(records).filter((key) => records[key]?.value === null);
  return Object.fromEntries(removed.map((key) => [key, since[key] ?? now]));
}

/**
 * Drops old tombstones, and the oldest of too many. One that the area does not have yet is kept. One
 * whose record left the area is dropped: it would remove what another browser makes anew.
 */
export function dropTombstones(sync: Sync, area: Area, now: Instant): Sync {
  const live = Object.keys(sync.records).length - Object.keys(sync.removedSince).length;
  const room = Math.min(MAX_TOMBSTONES, MAX_RECORDS - live);
  const isOver = ([key, since]: [string, Instant], place: number) =>
    !area.keys.includes(key) || place >= room || now - since > TOMBSTONE_TTL_MS;
  const dropped = Object.entries(sync.removedSince)
    .filter(([key]) => (area.records[key]?.value ?? null) === null)
    .sort(([a, since], [b, other]) => other - since || (a < b ? -1 : 1))
    .filter(isOver);
  if (dropped.length === 0) return sync;
  const records = { ...sync.records };
  for (const [key] of dropped) delete records[key];
  return { ...sync, records, removedSince: tombstonesOf(records, sync.removedSince, now) };
}

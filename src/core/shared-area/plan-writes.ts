import { MARKER_KEY } from "../migrations/migrate-shared-area";
import { isKind, kindOfKey, LISTS } from "../parent-data/lists";
import { clockOf, isCredible, isNewer, type SyncRecord } from "../sync/lww-map";
import type { SharedValue, Sync } from "../sync/sync";
import type { Area } from "./area";

/**
 * How many things always fit: with the settings and the marker they are fewer than the 512 keys, and fewer
 * than the 102,400 bytes, that `storage.sync` takes in Chromium and Firefox.
 */
export const ALWAYS_FIT = { time: 100, kept: 150, not: 100, own: 100 } as const;
/** Tombstones come first, since each takes the place of its thing. */
const BY_WORTH = ["gone", "set", "time", "kept", "not", "own"];

/** What the shared area lacks of what this browser knows. */
export interface Writes {
  remove: readonly string[];
  /** In the order of their worth. */
  set: readonly (readonly [key: string, item: unknown])[];
}

/** How a record lies in the area. Its key holds the thing's id, so its value does not. */
export function encodeRecord(key: string, record: SyncRecord<SharedValue>): object {
  const { value, revision: rev, device: by } = record;
  const kind = kindOfKey(key);
  if (value === null) return { rev, by, gone: true };
  return {
    rev,
    by,
    value: isKind(kind) ? { ...(value as object), [LISTS[kind].id]: undefined } : value,
  };
}

/** A record that vanished without a tombstone is written again; a tombstone that vanished was old. */
export function planWrites({ records, generation }: Sync, area: Area): Writes {
  const clock = clockOf(records);
  const remove = Object.entries(area.records).filter(
    ([key, there]) => there.value === null && !records[key] && isCredible(there, clock),
  );
  const set = Object.entries(records)
    .filter(([key, record]) => isLacking(key, record, area))
    .sort((a, b) => worthOf(...a) - worthOf(...b))
    .map(([key, record]) => [key, encodeRecord(key, record)] as const);
  const isMarked = area.generation === generation && !area.isEnded;
  const marker = [MARKER_KEY, { generation, ended: false }] as const;
  return { remove: remove.map(([key]) => key), set: isMarked ? set : [marker, ...set] };
}

function isLacking(key: string, record: SyncRecord<SharedValue>, area: Area): boolean {
  const there = area.records[key];
  return there ? isNewer(record, there) : record.value !== null && !area.keys.includes(key);
}

const worthOf = (key: string, { value }: SyncRecord<SharedValue>): number =>
  BY_WORTH.indexOf(value === null ? "gone" : kindOfKey(key));

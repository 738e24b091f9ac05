import { MARKER_KEY } from "../migrations/migrate-shared-area";
import { idOfKey, KINDS, type Kind, kindOfKey, LISTS } from "../parent-data/lists";
import type { SharedValue } from "../parent-data/shared-values";
import { clockOf, isCredible, isNewer, type SyncRecord } from "../sync/lww-map";
import type { Sync } from "../sync/sync-state";
import type { Area } from "./area";
import { bytesOf, MAX_BYTES, MAX_ITEM_BYTES, MAX_ITEMS } from "./quota";

/** How many things of a kind are shared: these, all settings and the marker are fewer than 512 items. */
export const MAX_SHARED = { time: 100, kept: 150, not: 100, own: 100 } as const;
/** Written first to last. */
const BY_WORTH = ["set", "time", "kept", "not", "own"];

/** What the shared area lacks of what this browser knows. */
export interface Writes {
  remove: readonly string[];
  /** In the order of their worth. */
  set: readonly (readonly [key: string, item: unknown])[];
  /** How many things there is no room for. */
  unshared: number;
}

/** How a record lies in the area. Its key holds the thing's id, so its value does not. */
export function encodeRecord(key: string, record: SyncRecord<SharedValue>): object {
  const { value, revision: rev, device: by } = record;
  if (value === null) return { rev, by, gone: true };
  const kind = kindOfKey(key) as Kind;
  if (!KINDS.includes(kind)) return { rev, by, value };
  return { rev, by, value: { ...(value as object), [LISTS[kind].id]: undefined } };
}

/** A record that vanished without a tombstone is written again; a tombstone that vanished was old. */
export function planWrites(sync: Sync, area: Area): Writes {
  const remove = Object.keys(area.records).filter((key) => isForgotten(key, sync, area));
  const room = roomIn(area, remove);
  const set: [string, unknown][] = [];
  const lacking = Object.entries(sync.records).filter(([key, record]) =>
    isLacking(key, record, area),
  );
  for (const [key, record] of lacking.sort(byWorth)) {
    const item = encodeRecord(key, record);
    if (room.take(key, item)) set.push([key, item]);
  }
  const generation = sync.generation ?? 0;
  const isMarked = area.generation === generation && !area.isEnded;
  if (!isMarked) set.unshift([MARKER_KEY, { generation, ended: false }]);
  return { remove, set, unshared: lacking.length - set.length + (isMarked ? 0 : 1) };
}

/** A tombstone that this browser has dropped; what it refuses it leaves alone. */
function isForgotten(key: string, { records }: Sync, area: Area): boolean {
  const there = area.records[key];
  return there?.value === null && !records[key] && isCredible(there, clockOf(records));
}

function isLacking(
  key: string,
  record: SyncRecord<SharedValue>,
  { records, sizes }: Area,
): boolean {
  const there = records[key];
  if (there) return isNewer(record, there);
  return record.value !== null && sizes[key] === undefined;
}

type Lacking = readonly [string, SyncRecord<SharedValue>];
const worthOf = ([key, { value }]: Lacking): number =>
  value === null ? -1 : BY_WORTH.indexOf(kindOfKey(key));
const byWorth = (a: Lacking, b: Lacking): number =>
  worthOf(a) - worthOf(b) || (idOfKey(a[0]) < idOfKey(b[0]) ? -1 : 1);

/** Counts what the area would hold. */
function roomIn(area: Area, remove: readonly string[]) {
  const sizes = new Map(Object.entries(area.sizes));
  for (const key of remove) sizes.delete(key);
  const shared = new Map<string, number>();
  const count = (key: string, by: number) =>
    shared.set(kindOfKey(key), (shared.get(kindOfKey(key)) ?? 0) + by);
  for (const [key, { value }] of Object.entries(area.records)) if (value !== null) count(key, 1);
  let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return {
    take(key: string, item: unknown): boolean {
      const size = bytesOf(key, item);
      const before = sizes.get(key);
      const after = bytes + size - (before ?? 0);
      const most = MAX_SHARED[kindOfKey(key) as Kind] ?? MAX_ITEMS;
      const isNew = before === undefined;
      if (size > MAX_ITEM_BYTES || (after > MAX_BYTES && after > bytes)) return false;
      if (isNew && (sizes.size >= MAX_ITEMS || (shared.get(kindOfKey(key)) ?? 0) >= most))
        return false;
      bytes = after;
      sizes.set(key, size);
      if (isNew) count(key, 1);
      return true;
    },
  };
}

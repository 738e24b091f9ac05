import * as v from "valibot";
import { MARKER_KEY, migrateSharedArea } from "../core/migrations/migrate-shared-area";
import {
  idOfKey,
  isKind,
  kindOfKey,
  LISTS,
  type Thing,
  withoutAge,
} from "../core/parent-data/lists";
import type { RemovedElsewhere } from "../core/parent-data/removed-elsewhere";
import type { SharedValue } from "../core/parent-data/shared-values";
import { SHARED_SETTINGS } from "../core/parent-data/shared-values";
import type { Area } from "../core/shared-area/area";
import { bytesOf } from "../core/shared-area/quota";
import type { SyncRecord } from "../core/sync/lww-map";
import type { Sync } from "../core/sync/sync-state";
import { carryUnknown } from "./carry-unknown";
import {
  id,
  instant,
  keptSchema,
  notForUsSchema,
  ownSchema,
  quietTimeEntries,
  quietTimeSchema,
  settingsEntries,
  wholeBetween,
} from "./thing-schemas";

const { forWhom: _, ...sharedQuietTimeEntries } = quietTimeEntries;
/** Numbers that can still be counted on from. */
const MOST = 2 ** 52;
const revision = wholeBetween(1, MOST);
const generation = wholeBetween(0, MOST);

const THINGS = {
  time: v.object(sharedQuietTimeEntries),
  kept: keptSchema,
  not: notForUsSchema,
  own: ownSchema,
} as const;

const itemSchema = v.object({
  rev: revision,
  by: id,
  value: v.optional(v.unknown()),
  gone: v.optional(v.literal(true)),
});
const markerSchema = v.object({ generation, ended: v.boolean() });

/**
 * Reads the shared area, whatever may lie there. A key that is not ours, or holds what this version does not
 * understand, has a size and no record. Never throws.
 */
export function parseArea(raw: Readonly<Record<string, unknown>>): Area {
  const migrated = migrateSharedArea(raw);
  const records = Object.entries(migrated).flatMap(([key, item]) => {
    const record = parseItem(key, item);
    return record ? [[key, record] as const] : [];
  });
  const marker = v.safeParse(markerSchema, migrated[MARKER_KEY]);
  const { generation: number, ended } = marker.success
    ? marker.output
    : { generation: 0, ended: false };
  const sizes = Object.entries(raw).map(([key, item]) => [key, bytesOf(key, item)]);
  return {
    records: Object.fromEntries(records),
    generation: number,
    isEnded: ended,
    sizes: Object.fromEntries(sizes),
  };
}

function parseItem(key: string, raw: unknown): SyncRecord<SharedValue> | null {
  const parsed = v.safeParse(itemSchema, raw);
  if (!parsed.success) return null;
  const { rev, by, value, gone } = parsed.output;
  if (!gone && (value ?? null) === null) return null;
  const kind = kindOfKey(key);
  const whole = isKind(kind) ? { ...(value as object), [LISTS[kind].id]: idOfKey(key) } : value;
  return parseRecord(key, { revision: rev, device: by, value: gone ? null : whole });
}

const recordSchema = v.object({ revision, device: id, value: v.unknown() });

/** A record whose value belongs under its key; null: it is not one. */
function parseRecord(key: string, raw: unknown): SyncRecord<SharedValue> | null {
  const parsed = v.safeParse(recordSchema, raw);
  if (!parsed.success || !isShared(key)) return null;
  const value = parsed.output.value === null ? null : parseValue(key, parsed.output.value);
  return value === undefined ? null : { ...parsed.output, value };
}

const isShared = (key: string): boolean =>
  isKind(kindOfKey(key)) ? idOfKey(key) !== "" : settingOf(key) !== undefined;

const settingOf = (key: string) => SHARED_SETTINGS.find((name) => key === `set.${name}`);

function parseValue(key: string, raw: unknown): SharedValue | undefined {
  const kind = kindOfKey(key);
  const setting = settingOf(key);
  const schema = isKind(kind) ? THINGS[kind] : setting && settingsEntries[setting];
  const parsed = schema && v.safeParse(schema as v.GenericSchema<unknown, SharedValue>, raw);
  if (!parsed?.success) return undefined;
  const value = carryUnknown(withoutAge(raw as Thing), parsed.output);
  const named = value as Record<string, unknown>;
  return !isKind(kind) || named[LISTS[kind].id] === idOfKey(key) ? value : undefined;
}

const syncSchema = v.object({
  device: id,
  generation: v.nullable(generation),
  records: v.record(v.string(), v.unknown()),
  removedSince: v.record(v.string(), instant),
});

/** What this browser keeps of sharing; null: not such, and then it is off. */
export function parseSync(raw: unknown): Sync | null {
  const parsed = v.safeParse(syncSchema, raw);
  if (!parsed.success) return null;
  const records = Object.entries(parsed.output.records).flatMap(([key, record]) => {
    const one = parseRecord(key, record);
    // A record that is not understood is known no more: the thing itself, if it is here, is a change.
    return one ? [[key, one] as const] : [];
  });
  return { ...parsed.output, records: Object.fromEntries(records) };
}

const removedEntry = v.object({ key: v.string(), thing: v.unknown(), at: instant });

function parseRemoved(raw: unknown): RemovedElsewhere | null {
  const parsed = v.safeParse(removedEntry, raw);
  if (!parsed.success) return null;
  const { key, at, thing } = parsed.output;
  const kind = kindOfKey(key);
  if (!isKind(kind) || parseValue(key, thing) === undefined) return null;
  const whole = kind === "time" ? quietTimeSchema : THINGS[kind];
  const read = v.safeParse(whole as v.GenericSchema, thing);
  return read.success ? { key, at, thing: carryUnknown(thing, read.output as Thing) } : null;
}

/** A thing that another browser removed. */
export const removedSchema = v.pipe(
  v.unknown(),
  v.transform(parseRemoved),
  v.custom<RemovedElsewhere>((removed) => removed !== null),
);

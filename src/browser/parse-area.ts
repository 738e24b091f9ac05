import * as v from "valibot";
import { id, instant, wholeBetween } from "../core/field-schemas";
import { MARKER_KEY, migrateSharedArea } from "../core/migrations/migrate-shared-area";
import { isRecord, type RawRecord } from "../core/migrations/raw-record";
import { ownSchema } from "../core/moment/own-moment";
import { keptSchema } from "../core/parent-data/kept";
import {
  idOfKey,
  isKind,
  kindOfKey,
  LISTS,
  type RemovedElsewhere,
  type Thing,
  withoutAge,
} from "../core/parent-data/lists";
import { notForUsSchema } from "../core/parent-data/not-for-us";
import { SETTING_SCHEMAS, SHARED_SETTINGS } from "../core/parent-data/settings";
import { quietTimeSchema } from "../core/quiet-time/quiet-time";
import type { Area } from "../core/shared-area/area";
import type { SyncMap, SyncRecord } from "../core/sync/lww-map";
import type { RemovedSince, SharedValue, Sync } from "../core/sync/sync";
import { carryUnknown } from "./carry-unknown";

/** Numbers that can still be counted on from. */
const count = wholeBetween(0, 2 ** 52);

const THINGS = { time: quietTimeSchema, kept: keptSchema, not: notForUsSchema, own: ownSchema };

const itemSchema = v.object({ rev: count, by: id });
const markerSchema = v.object({ generation: count, ended: v.boolean() });
const recordSchema = v.object({ revision: count, device: id });
const syncSchema = v.object({ device: id, generation: v.nullable(count) });
const removedSchema = v.object({ key: v.string(), at: instant });

/**
 * Reads the shared area, whatever may lie there. A key that is not ours, or holds what this version does not
 * understand, is a key without a record. Never throws.
 */
export function parseArea(raw: RawRecord): Area {
  const migrated = migrateSharedArea(raw);
  const marker = v.safeParse(markerSchema, migrated[MARKER_KEY]);
  return {
    records: parseEach(migrated, parseItem),
    generation: marker.success ? marker.output.generation : 0,
    isEnded: marker.success && marker.output.ended,
    keys: Object.keys(raw),
  };
}

type Parse = (key: string, raw: unknown) => SyncRecord<SharedValue> | null;

const parseEach = (raw: RawRecord, parse: Parse): SyncMap<SharedValue> =>
  Object.fromEntries(
    Object.entries(raw).flatMap(([key, one]) => {
      const record = parse(key, one);
      return record ? [[key, record]] : [];
    }),
  );

/** A record as it lies in the area: without the id of its thing, which is in its key. */
function parseItem(key: string, raw: unknown): SyncRecord<SharedValue> | null {
  const parsed = v.safeParse(itemSchema, raw);
  if (!parsed.success) return null;
  const { rev: revision, by: device } = parsed.output;
  const { gone, value = null } = raw as RawRecord;
  if (gone === true) return parseRecord(key, { revision, device, value: null });
  const kind = kindOfKey(key);
  const whole = isKind(kind) ? { ...(value as object), [LISTS[kind].id]: idOfKey(key) } : value;
  return whole === null ? null : parseRecord(key, { revision, device, value: whole });
}

/** A record whose value belongs under its key; null: it is not one. */
function parseRecord(key: string, raw: unknown): SyncRecord<SharedValue> | null {
  const parsed = v.safeParse(recordSchema, raw);
  if (!parsed.success || !isShared(key)) return null;
  const { value } = raw as RawRecord;
  const read = value === null ? null : parseValue(key, value);
  return value !== null && read === null ? null : { ...parsed.output, value: read };
}

const isShared = (key: string): boolean => isKind(kindOfKey(key)) || settingOf(key) !== undefined;

const settingOf = (key: string) => SHARED_SETTINGS.find((name) => key === `set.${name}`);

function parseValue(key: string, raw: unknown): SharedValue | null {
  const setting = settingOf(key);
  if (setting) {
    const parsed = v.safeParse(SETTING_SCHEMAS[setting], raw);
    return parsed.success ? parsed.output : null;
  }
  const thing = parseThing(key, { ...(raw as object), forWhom: "all" });
  return thing && withoutAge(thing);
}

function parseThing(key: string, raw: unknown): Thing | null {
  const kind = kindOfKey(key);
  const parsed = isKind(kind) && v.safeParse(THINGS[kind] as v.GenericSchema, raw);
  if (parsed === false || !parsed.success) return null;
  const thing = carryUnknown(raw, parsed.output as Thing);
  return thing[LISTS[kind].id] === idOfKey(key) ? thing : null;
}

/** What this browser keeps of sharing; null: not such, and then it is off. */
export function parseSync(raw: unknown): Sync | null {
  const parsed = v.safeParse(syncSchema, raw);
  const { records, removedSince } = (raw ?? {}) as RawRecord;
  if (!parsed.success || !isRecord(records) || !isRecord(removedSince)) return null;
  const since = Object.entries(removedSince).filter(([, at]) => Number.isFinite(at));
  return {
    ...parsed.output,
    // A record that is not understood is known no more: the thing itself, if it is here, is a change.
    records: parseEach(records, parseRecord),
    removedSince: Object.fromEntries(since) as RemovedSince,
  };
}

/** A thing that another browser removed; null: not one. */
export function parseRemoved(raw: unknown): RemovedElsewhere | null {
  const parsed = v.safeParse(removedSchema, raw);
  const thing = parsed.success && parseThing(parsed.output.key, (raw as RawRecord).thing);
  return thing ? { ...parsed.output, thing } : null;
}

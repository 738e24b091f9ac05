import * as v from "valibot";
import { MARKER_KEY, migrateSharedArea } from "../core/migrations/migrate-shared-area";
import { isRecord, type RawRecord } from "../core/migrations/raw-record";
import type { RemovedElsewhere } from "../core/parent-data/lists";
import {
  idOfKey,
  isKind,
  kindOfKey,
  LISTS,
  type Thing,
  withoutAge,
} from "../core/parent-data/lists";
import type { Area } from "../core/shared-area/area";
import type { SyncMap, SyncRecord } from "../core/sync/lww-map";
import type { RemovedSince, SharedValue, Sync } from "../core/sync/sync";
import { id, instant, wholeBetween } from "../domain/field-schemas";
import { keptSchema } from "../domain/kept";
import { notForUsSchema } from "../domain/not-for-us";
import { ownSchema } from "../domain/own-moment";
import { quietTimeSchema } from "../domain/quiet-time";
import { SETTING_SCHEMAS, SHARED_SETTINGS } from "../domain/settings";
import { carryUnknown } from "./carry-unknown";

/** Numbers that can still be counted on from. */
const count = wholeBetween(0, 2 ** 52);

const THINGS = { time: quietTimeSchema, kept: keptSchema, not: notForUsSchema, own: ownSchema };

const itemSchema = v.object({ rev: count, by: id });
const markerSchema = v.object({ generation: count, ended: v.boolean() });
const recordSchema = v.object({ revision: count, device: id, value: v.unknown() });
const syncSchema = v.object({
  device: id,
  generation: v.nullable(count),
  records: v.custom<RawRecord>(isRecord),
  removedSince: v.custom<RawRecord>(isRecord),
});
const removedSchema = v.object({ key: v.string(), thing: v.unknown(), at: instant });

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
  const schema = schemaOf(key);
  if (!parsed.success || !schema) return null;
  const { value } = parsed.output;
  if (value === null) return { ...parsed.output, value };
  if (!isKind(kindOfKey(key))) {
    const set = v.safeParse(schema, value);
    return set.success ? { ...parsed.output, value: set.output as SharedValue } : null;
  }
  const thing = parseThing(key, { ...(value as object), forWhom: "all" });
  return thing && { ...parsed.output, value: withoutAge(thing) };
}

/** What may lie under a key; undefined: nothing of ours. */
function schemaOf(key: string): v.GenericSchema | undefined {
  const kind = kindOfKey(key);
  if (isKind(kind)) return THINGS[kind];
  const name = SHARED_SETTINGS.find((one) => key === `set.${one}`);
  return name && SETTING_SCHEMAS[name];
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
  if (!parsed.success) return null;
  const { records, removedSince } = parsed.output;
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
  const thing = parsed.success ? parseThing(parsed.output.key, parsed.output.thing) : null;
  return parsed.success && thing ? { ...parsed.output, thing } : null;
}

import * as v from "valibot";
import { id, instant } from "../domain/field-schemas";
import { keptSchema } from "../domain/kept";
import { notForUsSchema } from "../domain/not-for-us";
import { ownSchema } from "../domain/own-moment";
import { quietTimeEntries } from "../domain/quiet-time";
import { SETTING_SCHEMAS, SHARED_SETTINGS } from "../domain/settings";
import {
  type Area,
  type Entry,
  HIGHEST_REV,
  type SharedValue,
  type Sharing,
} from "../domain/sharing";

export const ERASED_KEY = "erased";

const { forWhom: _, ...sharedQuietTimeEntries } = quietTimeEntries;

/** A date that a clock can show. */
const pastOrPresent = v.pipe(instant, v.minValue(0), v.maxValue(8.64e15));
const headEntries = {
  rev: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(HIGHEST_REV)),
  device: id,
  at: v.pipe(instant, v.minValue(-8.64e15), v.maxValue(8.64e15)),
  era: v.optional(pastOrPresent, 0),
};
const erasedSchema = v.object({ erasedAt: pastOrPresent });

type ValueSchema = v.GenericSchema<unknown, SharedValue>;

/** What may be shared, by kind, and a setting by its whole key. */
const VALUES: ReadonlyMap<string, ValueSchema> = new Map<string, ValueSchema>([
  ["time", v.object(sharedQuietTimeEntries)],
  ["kept", keptSchema],
  ["not", notForUsSchema],
  ["own", ownSchema],
  ...SHARED_SETTINGS.map((name) => [`set.${name}`, SETTING_SCHEMAS[name]] as const),
]);

/** The same as it lies in the shared store: `{rev, device, at}` with its value, or `gone`. */
const THERE = new Map(
  [...VALUES].map(([name, value]) => [name, v.object({ ...headEntries, value })]),
);
const goneSchema = v.object({ ...headEntries, gone: v.literal(true) });

/** How one thing is written to the shared store. */
export function writeEntry({ value, era, ...head }: Entry): Record<string, unknown> {
  const after = era > 0 ? { era } : {};
  return value === null ? { ...head, ...after, gone: true } : { ...head, ...after, value };
}

/**
 * Reads the shared store; whatever else may lie there. A key that is not ours, or holds what this version
 * does not understand, is named as unreadable. Never throws.
 */
export function parseArea(raw: Readonly<Record<string, unknown>>): Area {
  const entries: Record<string, Entry> = {};
  const unreadable: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const entry = key === ERASED_KEY ? null : parseEntry(key, value);
    if (entry) entries[key] = entry;
    else unreadable.push(key);
  }
  const erased = v.safeParse(erasedSchema, raw[ERASED_KEY]);
  return { entries, erasedAt: erased.success ? erased.output.erasedAt : 0, unreadable };
}

function parseEntry(key: string, raw: unknown): Entry | null {
  const there = THERE.get(schemaNameOf(key));
  if (!there) return null;
  const isGone = (raw as { gone?: unknown } | null | undefined)?.gone === true;
  const parsed = v.safeParse(isGone ? goneSchema : there, raw);
  if (!parsed.success) return null;
  const { rev, device, at, era } = parsed.output;
  const value = "value" in parsed.output ? parsed.output.value : null;
  return value === null || isOfKey(key, value) ? { rev, device, at, era, value } : null;
}

function schemaNameOf(key: string): string {
  const isNamed = !key.endsWith(".");
  return isNamed && !key.startsWith("set.") ? key.slice(0, Math.max(0, key.indexOf("."))) : key;
}

/** A thing under another's key would be there twice, or never go. */
function isOfKey(key: string, value: SharedValue): boolean {
  if (typeof value !== "object" || Array.isArray(value)) return key.startsWith("set.");
  const named = value as { id?: string; momentId?: string };
  return nameOf(key) === (named.id ?? named.momentId);
}

const nameOf = (key: string): string => key.slice(key.indexOf(".") + 1);

const sharingSchema = v.object({
  device: id,
  era: v.nullable(pastOrPresent),
  entries: v.record(
    v.string(),
    v.object({ ...headEntries, era: pastOrPresent, value: v.unknown() }),
  ),
  goneSince: v.record(v.string(), instant),
});

/** What this browser keeps of sharing; null: not such, and then it is off. */
export function parseSharing(raw: unknown): Sharing | null {
  const parsed = v.safeParse(sharingSchema, raw);
  if (!parsed.success) return null;
  const entries: Record<string, Entry> = {};
  for (const [key, entry] of Object.entries(parsed.output.entries)) {
    const value = entry.value === null ? null : parseValue(key, entry.value);
    if (entry.value !== null && value === null) return null;
    entries[key] = { ...entry, value };
  }
  return { ...parsed.output, entries };
}

/** The value that belongs under this key; null where it does not. */
function parseValue(key: string, raw: unknown): SharedValue | null {
  const schema = VALUES.get(schemaNameOf(key));
  const parsed = schema && v.safeParse(schema, raw);
  return parsed?.success && isOfKey(key, parsed.output) ? parsed.output : null;
}

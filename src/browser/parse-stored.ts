import * as v from "valibot";
import { id, instant } from "../core/field-schemas";
import { isRecord, type RawRecord } from "../core/migrations/raw-record";
import { ideaSchema } from "../core/moment/idea";
import { ROUTINES } from "../core/moment/moment";
import { ownSchema } from "../core/moment/own-moment";
import { shownMomentSchema } from "../core/moment/shown-on-request";
import { ASIDES, DELIVERY_CHANNELS, OFFER_ANSWERS, OFFER_STATUSES } from "../core/offer/offer";
import { fromStored, type StoredOffer } from "../core/offer/stored-offer";
import { backupOf } from "../core/parent-data/backup";
import type { Backup, LastImport } from "../core/parent-data/backup-data";
import { keptSchema } from "../core/parent-data/kept";
import { KINDS, LISTS } from "../core/parent-data/lists";
import { notForUsSchema } from "../core/parent-data/not-for-us";
import { DEFAULT_SETTINGS, SETTING_SCHEMAS, type Settings } from "../core/parent-data/settings";
import { type Adjustments, adjustmentSchema } from "../core/quiet-time/adjustment";
import { calendarMarkSchema } from "../core/quiet-time/calendar-mark";
import { pauseSchema } from "../core/quiet-time/pause";
import { quietTimeSchema } from "../core/quiet-time/quiet-time";
import { sessionTrackSchema } from "../core/session/session";
import { EMPTY, type Stored } from "../core/state";
import type { Sync } from "../core/sync/sync";
import type { Warning } from "../core/view/view";
import { carryUnknown } from "./carry-unknown";
import { parseRemoved, parseSync } from "./parse-area";

export const STORED_KEYS = [
  "settings",
  "quietTimes",
  "adjustments",
  "pause",
  "session",
  "offers",
  "shownOnRequest",
  "kept",
  "notForUs",
  "own",
  "beforeImport",
  "importedAt",
  "inCalendar",
  "sync",
  "sharingEnded",
  "removedElsewhere",
] as const satisfies readonly (keyof Stored)[];

/** What was read, what did not parse (raw, to be set aside), and what to say of it. */
export interface Loaded {
  stored: Stored;
  setAside: { key: keyof Stored; raw: unknown }[];
  warnings: Warning[];
}

const momentIds = v.pipe(v.array(id), v.maxLength(20));

const offerSchema: v.GenericSchema<unknown, StoredOffer> = v.object({
  id,
  status: v.picklist(OFFER_STATUSES),
  occurrence: id,
  spends: v.pipe(v.array(id), v.maxLength(200)),
  routine: v.picklist(ROUTINES),
  idea: ideaSchema,
  swapped: momentIds,
  dueAt: instant,
  endsAt: instant,
  notBefore: instant,
  dueFor: v.pipe(
    instant,
    v.check((ms) => ms >= 0),
  ),
  tickingSince: v.nullable(instant),
  place: v.nullable(v.picklist(DELIVERY_CHANNELS)),
  tabId: v.nullable(v.number()),
  shownAt: v.nullable(instant),
  seen: v.boolean(),
  returned: v.boolean(),
  followUp: v.boolean(),
  answer: v.nullable(v.picklist(OFFER_ANSWERS)),
  answeredAt: v.nullable(instant),
  aside: v.exactOptional(v.nullable(v.picklist(ASIDES))),
});

/** Everything stored is foreign until parsed. What does not parse is set aside; the rest goes on. */
export function parseStored(raw: Readonly<Record<string, unknown>>): Loaded {
  const setAside: Loaded["setAside"] = [];
  const aside = (key: keyof Stored, value: unknown) => setAside.push({ key, raw: value });

  function one<Value>(key: keyof Stored, schema: v.GenericSchema<unknown, Value>, empty: Value) {
    if (raw[key] === undefined) return empty;
    const parsed = v.safeParse(schema, raw[key]);
    if (parsed.success) return carryUnknown(raw[key], parsed.output);
    aside(key, raw[key]);
    return empty;
  }

  const list = <Value>(key: keyof Stored, schema: v.GenericSchema<unknown, Value>): Value[] =>
    listBy(key, (entry) => {
      const parsed = v.safeParse(schema, entry);
      return parsed.success ? carryUnknown(entry, parsed.output) : null;
    });

  function listBy<Value>(key: keyof Stored, parse: (raw: unknown) => Value | null): Value[] {
    if (raw[key] === undefined) return [];
    if (!Array.isArray(raw[key])) {
      aside(key, raw[key]);
      return [];
    }
    return raw[key].flatMap((entry) => {
      const parsed = parse(entry);
      if (parsed !== null) return [parsed];
      aside(key, entry);
      return [];
    });
  }

  const stored: Stored = {
    settings: parseSettings(raw.settings, (value) => aside("settings", value)),
    quietTimes: list("quietTimes", quietTimeSchema),
    adjustments: parseAdjustments(raw.adjustments, (value) => aside("adjustments", value)),
    pause: one("pause", v.nullable(pauseSchema), EMPTY.pause),
    session: one("session", sessionTrackSchema, EMPTY.session),
    offers: list("offers", offerSchema).map(fromStored),
    shownOnRequest: list("shownOnRequest", shownMomentSchema),
    kept: list("kept", keptSchema),
    notForUs: list("notForUs", notForUsSchema),
    own: list("own", ownSchema),
    beforeImport: parseLastImport(raw.beforeImport, (value) => aside("beforeImport", value)),
    importedAt: one("importedAt", v.nullable(instant), null),
    inCalendar: list("inCalendar", calendarMarkSchema),
    sync: syncOf(raw.sync, (value) => aside("sync", value)),
    sharingEnded: one("sharingEnded", v.boolean(), false),
    removedElsewhere: listBy("removedElsewhere", parseRemoved),
  };
  return { stored, setAside, warnings: [] };
}

/** Field by field: one broken setting does not cost the others. */
function parseSettings(raw: unknown, aside: (raw: unknown) => void): Settings {
  if (raw === undefined) return DEFAULT_SETTINGS;
  if (typeof raw !== "object" || raw === null) {
    aside(raw);
    return DEFAULT_SETTINGS;
  }
  const good: Record<string, unknown> = {};
  const bad: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(SETTING_SCHEMAS)) {
    const value = (raw as Record<string, unknown>)[key];
    if (value === undefined) continue;
    const parsed = v.safeParse(schema as v.GenericSchema, value);
    if (parsed.success) good[key] = parsed.output;
    else bad[key] = value;
  }
  if (Object.keys(bad).length > 0) aside(bad);
  return carryUnknown(raw, { ...DEFAULT_SETTINGS, ...(good as Partial<Settings>) });
}

/** Broken is off: nothing of it may be taken for what the parent removed. */
function syncOf(raw: unknown, aside: (raw: unknown) => void): Sync | null {
  if (raw === undefined || raw === null) return null;
  const sync = parseSync(raw);
  if (sync === null) aside(raw);
  return sync;
}

function parseAdjustments(raw: unknown, aside: (raw: unknown) => void): Adjustments {
  if (raw === undefined) return {};
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    aside(raw);
    return {};
  }
  const entries = Object.entries(raw).flatMap(([key, value]) => {
    const parsed = v.safeParse(adjustmentSchema, value);
    if (parsed.success) return [[key, carryUnknown(value, parsed.output)] as const];
    aside({ [key]: value });
    return [];
  });
  return Object.fromEntries(entries);
}

/** Whole or nothing: it was written by us. A file from outside is read by `parse-backup.ts`. */
function parseLastImport(raw: unknown, aside: (raw: unknown) => void): LastImport | null {
  if (raw === undefined || raw === null) return null;
  const { after, isUndone } = Object(raw) as RawRecord;
  const [was, left] = [parseWhole(raw), parseWhole(after)];
  if (was && left) return { before: was, after: left, isUndone: isUndone === true };
  aside(raw);
  return null;
}

function parseWhole(raw: unknown): Backup | null {
  if (!isRecord(raw) || !KINDS.every((kind) => Array.isArray(raw[LISTS[kind].list]))) return null;
  const { stored, setAside } = parseStored({ ...raw, beforeImport: null });
  return setAside.length > 0 ? null : backupOf(stored);
}

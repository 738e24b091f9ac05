import * as v from "valibot";
import { ROUTINES } from "../core/moment/moment";
import { DELIVERY_CHANNELS, OFFER_ANSWERS, OFFER_STATUSES, type Offer } from "../core/offer/offer";
import { fromStored, type StoredOffer } from "../core/offer/stored-offer";
import type { Backup } from "../core/parent-data/backup";
import { DEFAULT_SETTINGS, type Settings } from "../core/parent-data/settings";
import type { Adjustments } from "../core/quiet-time/occurrence";
import type { SessionTrack } from "../core/session/session";
import { EMPTY, type Stored } from "../core/state";
import type { Trouble } from "../core/view/view";
import type { Sharing } from "../domain/sharing";
import { parseSharing } from "./parse-sharing";
import {
  id,
  ideaSchema,
  instant,
  keptSchema,
  notForUsSchema,
  ownSchema,
  quietTimeSchema,
  settingsEntries,
  wholeBetween,
} from "./thing-schemas";

export const STORED_KEYS = [
  "settings",
  "quietTimes",
  "adjustments",
  "pause",
  "session",
  "offers",
  "kept",
  "notForUs",
  "own",
  "beforeImport",
  "sharing",
] as const satisfies readonly (keyof Stored)[];

/** What was read, what did not parse (raw, to be set aside), and what to say of it. */
export interface Loaded {
  stored: Stored;
  setAside: { key: keyof Stored; raw: unknown }[];
  trouble: Trouble[];
}

const momentIds = v.pipe(v.array(id), v.maxLength(20));

/** Some settings, each of them whole. */
export const someSettingsSchema = v.partial(v.object(settingsEntries));

const adjustmentSchema = v.object({
  skipped: v.boolean(),
  movedByMinutes: wholeBetween(-60, 60),
});

const pauseSchema = v.nullable(v.object({ until: v.union([instant, v.literal("i-say-so")]) }));

const sessionSchema: v.GenericSchema<unknown, SessionTrack> = v.object({
  current: v.nullable(v.object({ start: instant, lastActive: instant })),
  presence: v.picklist(["active", "watching", "away"]),
  observedAt: v.nullable(instant),
  ended: v.pipe(v.array(v.object({ from: instant, to: instant })), v.maxLength(1_000)),
});

const storedOfferSchema: v.GenericSchema<unknown, StoredOffer> = v.object({
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
  dueFor: v.pipe(v.number(), v.finite(), v.minValue(0)),
  tickingSince: v.nullable(instant),
  place: v.nullable(v.picklist(DELIVERY_CHANNELS)),
  tabId: v.nullable(v.number()),
  shownAt: v.nullable(instant),
  seen: v.boolean(),
  returned: v.boolean(),
  followUp: v.boolean(),
  answer: v.nullable(v.picklist(OFFER_ANSWERS)),
  answeredAt: v.nullable(instant),
});

const offerSchema: v.GenericSchema<unknown, Offer> = v.pipe(
  storedOfferSchema,
  v.transform(fromStored),
);

/** Whole or nothing: it was written by us. A file from outside is read by `parse-backup.ts`. */
const backupSchema: v.GenericSchema<unknown, Backup | null> = v.nullable(
  v.object({
    settings: v.object(settingsEntries),
    quietTimes: v.array(quietTimeSchema),
    kept: v.array(keptSchema),
    notForUs: v.array(notForUsSchema),
    own: v.array(ownSchema),
    offers: v.array(offerSchema),
  }),
);

/** Everything stored is foreign until parsed. What does not parse is set aside; the rest goes on. */
export function parseStored(raw: Readonly<Record<string, unknown>>): Loaded {
  const setAside: Loaded["setAside"] = [];
  const aside = (key: keyof Stored, value: unknown) => setAside.push({ key, raw: value });

  function one<Value>(key: keyof Stored, schema: v.GenericSchema<unknown, Value>, empty: Value) {
    if (raw[key] === undefined) return empty;
    const parsed = v.safeParse(schema, raw[key]);
    if (parsed.success) return parsed.output;
    aside(key, raw[key]);
    return empty;
  }

  function list<Value>(key: keyof Stored, schema: v.GenericSchema<unknown, Value>): Value[] {
    if (raw[key] === undefined) return [];
    if (!Array.isArray(raw[key])) {
      aside(key, raw[key]);
      return [];
    }
    return raw[key].flatMap((entry) => {
      const parsed = v.safeParse(schema, entry);
      if (parsed.success) return [parsed.output];
      aside(key, entry);
      return [];
    });
  }

  const stored: Stored = {
    settings: parseSettings(raw.settings, (value) => aside("settings", value)),
    quietTimes: list("quietTimes", quietTimeSchema),
    adjustments: parseAdjustments(raw.adjustments, (value) => aside("adjustments", value)),
    pause: one("pause", pauseSchema, EMPTY.pause),
    session: one("session", sessionSchema, EMPTY.session),
    offers: list("offers", offerSchema),
    kept: list("kept", keptSchema),
    notForUs: list("notForUs", notForUsSchema),
    own: list("own", ownSchema),
    beforeImport: one("beforeImport", backupSchema, null),
    sharing: sharingOf(raw.sharing, (value) => aside("sharing", value)),
  };
  return { stored, setAside, trouble: [] };
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
  for (const [key, schema] of Object.entries(settingsEntries)) {
    const value = (raw as Record<string, unknown>)[key];
    if (value === undefined) continue;
    const parsed = v.safeParse(schema as v.GenericSchema, value);
    if (parsed.success) good[key] = parsed.output;
    else bad[key] = value;
  }
  if (Object.keys(bad).length > 0) aside(bad);
  return { ...DEFAULT_SETTINGS, ...(good as Partial<Settings>) };
}

/** One that is broken is off: nothing of it may be taken for what the parent removed. */
function sharingOf(raw: unknown, aside: (raw: unknown) => void): Sharing | null {
  if (raw === undefined || raw === null) return null;
  const sharing = parseSharing(raw);
  if (sharing === null) aside(raw);
  return sharing;
}

function parseAdjustments(raw: unknown, aside: (raw: unknown) => void): Adjustments {
  if (raw === undefined) return {};
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    aside(raw);
    return {};
  }
  const entries = Object.entries(raw).flatMap(([key, value]) => {
    const parsed = v.safeParse(adjustmentSchema, value);
    if (parsed.success) return [[key, parsed.output] as const];
    aside({ [key]: value });
    return [];
  });
  return Object.fromEntries(entries);
}

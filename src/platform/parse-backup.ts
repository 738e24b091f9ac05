import { STORED_VERSION } from "../core/migrations/migrate-stored";
import { type Backup, backupOf } from "../domain/backup";
import { MOST_KEPT } from "../domain/kept";
import { MOST_NOT_FOR_US } from "../domain/not-for-us";
import { MOST_OWN } from "../domain/own-moment-bounds";
import { MOST_QUIET_TIMES } from "../domain/quiet-time-bounds";
import { parseStored } from "./parse-stored";

/** More than this is no file of ours: the fullest is a tenth of it. */
export const LARGEST_FILE_CHARACTERS = 5_000_000;
const FORMAT = "peekaboo";
/** As many as 60 days could hold, with room. */
const MOST_OFFERS = 2_000;

/** A file that was read, or why it can't be. */
export type ReadBackup =
  | { kind: "read"; backup: Backup; unreadable: number }
  | { kind: "refused"; why: "too-large" | "not-ours" | "newer" };

/** The text of one file a parent may keep or take to another browser. */
export const writeBackup = (backup: Backup): string =>
  JSON.stringify({ format: FORMAT, version: STORED_VERSION, ...backup }, null, 2);

/** Reads such a file. What does not parse in it is left out and counted. Never throws. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LARGEST_FILE_CHARACTERS) return { kind: "refused", why: "too-large" };
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== FORMAT) return { kind: "refused", why: "not-ours" };
  if (typeof file.version !== "number") return { kind: "refused", why: "not-ours" };
  if (file.version > STORED_VERSION) return { kind: "refused", why: "newer" };
  const { stored, setAside } = parseStored({ ...file, beforeImport: null });
  const backup = backupOf(stored);
  return { kind: "read", backup: withinBounds(backup), unreadable: setAside.length };
}

const withinBounds = (backup: Backup): Backup => ({
  ...backup,
  quietTimes: once(backup.quietTimes, ({ id }) => id).slice(0, MOST_QUIET_TIMES),
  kept: once(backup.kept, ({ momentId }) => momentId).slice(0, MOST_KEPT),
  notForUs: once(backup.notForUs, ({ momentId }) => momentId).slice(0, MOST_NOT_FOR_US),
  own: once(backup.own, ({ id }) => id).slice(0, MOST_OWN),
  offers: once(backup.offers, ({ id }) => id).slice(-MOST_OFFERS),
});

/** The first of each key. */
function once<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  const met = new Set<string>();
  return things.filter((thing) => !met.has(keyOf(thing)) && met.add(keyOf(thing)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

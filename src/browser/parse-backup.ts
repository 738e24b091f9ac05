import { STORED_VERSION } from "../core/migrations/migrate-stored";
import { isRecord } from "../core/migrations/raw-record";
import { type Backup, backupOf } from "../core/parent-data/backup";
import { eachList, LISTS, oncePerId, thingsOf } from "../core/parent-data/lists";
import { parseStored } from "./parse-stored";
import { toStoredBackup } from "./stored-form";

/** More than this is no file of ours: the fullest is a tenth of it. */
export const MAX_FILE_CHARACTERS = 5_000_000;
const FORMAT = "peekaboo";
/** As many as 60 days could hold, with room. */
const MAX_OFFERS = 2_000;

/** A file that was read, or why it can't be. */
export type ReadBackup =
  | { kind: "read"; backup: Backup; unreadable: number }
  | { kind: "refused"; reason: "too-large" | "not-ours" | "newer" };

/** The text of one file a parent may keep or take to another browser. */
export const writeBackup = (backup: Backup): string =>
  JSON.stringify({ format: FORMAT, version: STORED_VERSION, ...toStoredBackup(backup) }, null, 2);

/** Reads such a file. What does not parse in it is left out and counted. Never throws. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MAX_FILE_CHARACTERS) return { kind: "refused", reason: "too-large" };
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== FORMAT) return { kind: "refused", reason: "not-ours" };
  if (typeof file.version !== "number") return { kind: "refused", reason: "not-ours" };
  if (file.version > STORED_VERSION) return { kind: "refused", reason: "newer" };
  const { stored, setAside } = parseStored({ ...file, beforeImport: null });
  const backup = backupOf(stored);
  return { kind: "read", backup: withinBounds(backup), unreadable: setAside.length };
}

const withinBounds = (backup: Backup): Backup => ({
  ...backup,
  ...eachList((kind) => {
    const { id, most } = LISTS[kind];
    return oncePerId(thingsOf(backup, kind), id).slice(0, most);
  }),
  offers: oncePerId(backup.offers, "id").slice(-MAX_OFFERS),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

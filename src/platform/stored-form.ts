import { toStored } from "../core/offer/stored-offer";
import type { Backup } from "../core/parent-data/backup";
import type { Stored } from "../core/state";

/** A backup as it is written, in a file as in the store. */
export const storedBackup = (backup: Backup) => ({
  ...backup,
  offers: backup.offers.map(toStored),
});

/** One part of what is stored, as it is written: the inverse of `parseStored`. */
export function storedForm(key: keyof Stored, stored: Stored): unknown {
  if (key === "offers") return stored.offers.map(toStored);
  if (key === "beforeImport") return stored.beforeImport && storedBackup(stored.beforeImport);
  return stored[key];
}

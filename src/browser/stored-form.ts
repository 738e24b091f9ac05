import { type StoredOffer, toStored } from "../core/offer/stored-offer";
import type { Backup, LastImport } from "../core/parent-data/backup-data";
import type { Stored } from "../core/state";

/** A backup as it is written, in a file as in the store. */
export type StoredBackup = Omit<Backup, "offers"> & { offers: readonly StoredOffer[] };

export const toStoredBackup = (backup: Backup): StoredBackup => ({
  ...backup,
  offers: backup.offers.map(toStored),
});

/** What was before stands at the top, where an older build looks for it after a rollback. */
const toStoredImport = ({ before, after, ...rest }: LastImport) => ({
  ...toStoredBackup(before),
  ...rest,
  after: toStoredBackup(after),
});

/** One part of what is stored, as it is written: the inverse of `parseStored`. */
export function storedForm(key: keyof Stored, stored: Stored): unknown {
  if (key === "offers") return stored.offers.map(toStored);
  if (key === "beforeImport") return stored.beforeImport && toStoredImport(stored.beforeImport);
  return stored[key];
}

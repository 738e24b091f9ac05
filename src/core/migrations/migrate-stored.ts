import type { RawRecord } from "./raw-record";
import { sharingToSync } from "./sharing-to-sync";
import { snapshotToLastImport } from "./snapshot-to-last-import";

/**
 * Version of what is stored. Raise it one release after the first release that can read the new version, so
 * that a rollback by one release always finds data it can read. A new optional field is no new version.
 */
export const STORED_VERSION = 1;

/**
 * Every migration, oldest first. Each is pure and looks at the shape of the keys it changes, not at the
 * version: after a rollback an older build may have written some of them. It leaves all other keys alone.
 */
const MIGRATIONS: readonly ((raw: RawRecord) => RawRecord)[] = [
  sharingToSync,
  snapshotToLastImport,
];

/** The store as this version writes it. The same object where nothing had to change. */
export const migrateStored = (raw: RawRecord): RawRecord =>
  MIGRATIONS.reduce((migrated, migrate) => migrate(migrated), raw);

/** Whether a later version wrote this. It is read as well as it can be. */
export const isNewerVersion = (version: unknown): boolean =>
  typeof version === "number" && version > STORED_VERSION;

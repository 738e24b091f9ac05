import { parseStored, STORED_KEYS } from "../browser/parse-stored";
import { storedForm } from "../browser/stored-form";
import { migrateStored, STORED_VERSION } from "../core/migrations/migrate-stored";
import { isRecord } from "../core/migrations/raw-record";
import type { Stored } from "../core/state";

/** What the site uses of `localStorage`. */
export type KeyValueStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "peekaboo";

/** What the parent asked the site to remember. A browser that blocks storage counts as one without it. */
export interface SiteStorage {
  /** Null: the parent did not ask to remember, or nothing can be read. */
  load(): Stored | null;
  /** False: this browser did not allow it. */
  save(stored: Stored): boolean;
  clear(): boolean;
}

/** One key of `localStorage`, in the form in which the extension stores its own. */
export function createSiteStorage(keyValues: () => KeyValueStorage): SiteStorage {
  const attempt = (action: () => void): boolean => {
    try {
      action();
      return true;
    } catch {
      return false;
    }
  };
  return {
    load() {
      try {
        const raw: unknown = JSON.parse(keyValues().getItem(KEY) ?? "null");
        return isRecord(raw) ? parseStored(migrateStored(raw)).stored : null;
      } catch {
        return null;
      }
    },
    save: (stored) => attempt(() => keyValues().setItem(KEY, JSON.stringify(written(stored)))),
    clear: () => attempt(() => keyValues().removeItem(KEY)),
  };
}

const written = (stored: Stored): object => ({
  version: STORED_VERSION,
  ...Object.fromEntries(STORED_KEYS.map((key) => [key, storedForm(key, stored)])),
});

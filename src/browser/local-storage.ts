import { isNewerVersion, migrateStored, STORED_VERSION } from "../core/migrations/migrate-stored";
import type { RawRecord } from "../core/migrations/raw-record";
import { isSame } from "../core/parent-data/equal";
import { EMPTY, type StorageKey, type Stored } from "../core/state";
import type { Warning } from "../core/view/view";
import { browser } from "./browser";
import { besideNewer, isWholePart, type NotUnderstood } from "./newer-data";
import { type Loaded, parseStored, STORED_KEYS } from "./parse-stored";
import { sessionArea } from "./session-area";
import { boundAside } from "./set-aside";
import { storedForm } from "./stored-form";

/** Raw values that did not parse, kept unchanged. */
const SET_ASIDE_KEY = "setAside" satisfies StorageKey;
const VERSION_KEY = "version" satisfies StorageKey;

export interface LocalStorage {
  /** Reads everything, or gives empty defaults and a warning. Never rejects. */
  load(): Promise<Loaded>;
  /**
   * Writes the parts that changed since they were last read or written. False: the write failed.
   */
  save(state: Stored): Promise<boolean>;
  /** Removes every key, those set aside and what the popup remembers too. False: the removal failed. */
  erase(): Promise<boolean>;
}

/**
 * The one truth, in `storage.local`: a key for each part, so that a broken one breaks only itself. A store of a
 * later version is read as well as it can be, and what is not understood stays in it. See
 * `migrate-stored.ts` for versions and migrations.
 */
export function openLocalStorage(): LocalStorage {
  let written: Partial<Stored> = {};
  let mayWrite = true;
  /** Keys that a migration changed, not yet saved. */
  let migrated: RawRecord = {};
  /** What stays in a store of a later version; null: the store is of this version. */
  let newer: NotUnderstood | null = null;

  async function load(): Promise<Loaded> {
    const raw = await browser.storage.local.get(null).catch(() => null);
    mayWrite = raw !== null;
    if (raw === null) return { ...parseStored({}), warnings: ["not-read"] };
    const current = migrateStored(raw);
    const parsed = asItWas(raw, current, parseStored(current));
    // What is set aside is mended in its place; its migrated form would be set aside again.
    const isAside = (key: string) => parsed.setAside.some((one) => one.key === key);
    migrated = Object.fromEntries(
      Object.entries(current).filter(([key, part]) => part !== raw[key] && !isAside(key)),
    );
    newer = isNewerVersion(raw[VERSION_KEY]) ? parsed.setAside : null;
    const loaded = newer || parsed.setAside.length === 0 ? parsed : withNewsOfAside(parsed);
    written = { ...loaded.stored };
    mayWrite = await setAside(current, loaded, newer !== null);
    return { ...loaded, warnings: mayWrite ? warningsAbout(raw, loaded) : ["not-saved"] };
  }

  function warningsAbout(raw: RawRecord, loaded: Loaded): Warning[] {
    if (loaded.setAside.length > 0) return [newer ? "newer-data" : "set-aside"];
    return asideIn(raw).length > 0 ? ["set-aside"] : [];
  }

  async function save(state: Stored): Promise<boolean> {
    const changed = STORED_KEYS.filter((key) => state[key] !== written[key]);
    if (changed.length === 0 && Object.keys(migrated).length === 0) return true;
    if (!mayWrite) return false;
    const parts = Object.fromEntries(changed.map((key) => [key, state[key]]));
    const isDone = await put({
      ...migrated,
      ...Object.fromEntries(
        changed.map((key) => [key, besideNewer(key, storedForm(key, state), newer ?? [])]),
      ),
      // The version of a later store stays, so that its own version goes on from there.
      ...(newer ? {} : { [VERSION_KEY]: STORED_VERSION }),
    });
    if (!isDone) return false;
    written = { ...written, ...parts };
    migrated = {};
    return true;
  }

  async function erase(): Promise<boolean> {
    written = { ...EMPTY };
    mayWrite = true;
    migrated = {};
    newer = null;
    return settles(Promise.all([browser.storage.local.clear(), sessionArea()?.clear()]));
  }

  return { load, save, erase };
}

/** With what is set aside whole as it was before a migration changed it. */
function asItWas(raw: RawRecord, current: RawRecord, loaded: Loaded): Loaded {
  const before = (one: Loaded["setAside"][number]) =>
    isWholePart(current, one) && one.key in raw ? { ...one, raw: raw[one.key] } : one;
  return { ...loaded, setAside: loaded.setAside.map(before) };
}

/** More is set aside: the parent has not read that yet. */
const withNewsOfAside = ({ stored, ...loaded }: Loaded): Loaded => ({
  ...loaded,
  stored: { ...stored, settings: { ...stored.settings, setAsideWasRead: false } },
});

/**
 * Puts aside what did not parse and writes the rest in its place, in one go. In a store of a later version
 * only parts of which nothing is understood are copied, and nothing is written in their place. False: that
 * failed, and then nothing may be written at all, since it would be lost.
 */
async function setAside(raw: RawRecord, loaded: Loaded, isNewer: boolean): Promise<boolean> {
  const now = Date.now();
  const known = boundAside(asideIn(raw), now);
  const isKnown = (one: object) => known.some(({ at: _, ...other }) => isSame(other, one));
  const aside = isNewer
    ? loaded.setAside.filter((one) => isWholePart(raw, one) && !isKnown(one))
    : loaded.setAside;
  const all = boundAside([...known, ...aside.filter((one) => !isKnown(one))], now);
  if (aside.length === 0 && isSame(all, asideIn(raw))) return true;
  const isMended = (key: keyof Stored) =>
    key === "settings" || aside.some((one) => one.key === key);
  const keys = isNewer || aside.length === 0 ? [] : STORED_KEYS.filter(isMended);
  const mended = Object.fromEntries(keys.map((key) => [key, storedForm(key, loaded.stored)]));
  const isDone = await put({ ...mended, [SET_ASIDE_KEY]: all });
  return isDone || aside.length === 0;
}

const asideIn = (raw: RawRecord): unknown[] => {
  const aside = raw[SET_ASIDE_KEY];
  return Array.isArray(aside) ? aside : [];
};

const put = (items: RawRecord): Promise<boolean> =>
  settles(browser.storage.local.set({ ...items }));

const settles = (done: Promise<unknown>): Promise<boolean> =>
  done.then(
    () => true,
    () => false,
  );

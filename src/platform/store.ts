import { EMPTY, type Stored } from "../core/state";
import { browser } from "./browser";
import { type Loaded, parseStored, STORED_KEYS } from "./parse-stored";
import { storedForm } from "./stored-form";

/**
 * Version of the stored data. An older version of the extension does not write data of a newer one.
 */
export const STORED_VERSION = 1;

/** Raw values that did not parse, kept unchanged. */
const SET_ASIDE_KEY = "setAside";
const VERSION_KEY = "version";
/** At most this many are kept, because a broken profile must not fill the store. */
const MOST_SET_ASIDE = 200;

export interface Store {
  /** Reads everything, or gives empty defaults and a warning. Never rejects. */
  load(): Promise<Loaded>;
  /**
   * Writes the parts that changed since they were last read or written. False: the write failed.
   */
  save(state: Stored): Promise<boolean>;
  /** Removes every key, including those set aside. False: the removal failed. */
  erase(): Promise<boolean>;
}

/**
 * The stored state in `storage.local`, with one key for each part, so that one broken part does not
 * affect the others.
 */
export function makeStore(): Store {
  let written: Partial<Stored> = {};
  let mayWrite = true;
  return {
    async load() {
      const raw = await browser.storage.local.get(null).catch(() => null);
      if (raw === null) {
        mayWrite = false;
        return { ...parseStored({}), trouble: ["not-read"] };
      }
      const version = raw[VERSION_KEY];
      mayWrite = !(typeof version === "number" && version > STORED_VERSION);
      const loaded = parseStored(raw);
      written = { ...loaded.stored };
      if (!mayWrite) return { ...loaded, trouble: ["newer-data"] };
      if (loaded.setAside.length > 0) {
        mayWrite = await setAside(raw[SET_ASIDE_KEY], loaded);
        if (!mayWrite) return { ...loaded, trouble: ["not-saved"] };
      }
      const hadSome = Array.isArray(raw[SET_ASIDE_KEY]) || loaded.setAside.length > 0;
      return { ...loaded, trouble: hadSome ? ["set-aside"] : [] };
    },
    async save(state) {
      const changed = STORED_KEYS.filter((key) => state[key] !== written[key]);
      if (changed.length === 0) return true;
      if (!mayWrite) return false;
      const items = Object.fromEntries(changed.map((key) => [key, storedForm(key, state)]));
      try {
        await browser.storage.local.set({ ...items, [VERSION_KEY]: STORED_VERSION });
      } catch {
        return false;
      }
      written = { ...written, ...Object.fromEntries(changed.map((key) => [key, state[key]])) };
      return true;
    },
    async erase() {
      written = { ...EMPTY };
      mayWrite = true;
      return browser.storage.local.clear().then(
        () => true,
        () => false,
      );
    },
  };
}

/**
 * Sets aside what did not parse and writes the rest in its place, in one call. False: that failed,
 * and then nothing may be written, because the unparsed values would be lost.
 */
async function setAside(before: unknown, { stored, setAside }: Loaded): Promise<boolean> {
  const all = [...(Array.isArray(before) ? before : []), ...setAside].slice(0, MOST_SET_ASIDE);
  const keys = STORED_KEYS.filter((key) => setAside.some((aside) => aside.key === key));
  const mended = Object.fromEntries(keys.map((key) => [key, storedForm(key, stored)]));
  const done = browser.storage.local.set({ ...mended, [SET_ASIDE_KEY]: all });
  return done.then(
    () => true,
    () => false,
  );
}

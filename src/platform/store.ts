import { EMPTY, type Stored } from "../core/state";
import { browser } from "./browser";
import { type Loaded, parseStored, STORED_KEYS } from "./parse-stored";
import { storedForm } from "./stored-form";

/** Version of what is stored. Raise it with a migration in `migrations.ts`. */
export const STORED_VERSION = 1;

/** Raw things that did not parse, kept as they were. */
const SET_ASIDE_KEY = "setAside";
const VERSION_KEY = "version";
/** More than this is not kept: a broken profile must not fill the store. */
const MOST_SET_ASIDE = 200;

export interface Store {
  /** Reads all, or empty defaults with what is wrong said. Never rejects. */
  load(): Promise<Loaded>;
  /** Writes the parts that changed since they were last read or written. False: the browser would not. */
  save(state: Stored): Promise<boolean>;
  /** Leaves no key of ours behind, those set aside included. False: the browser would not. */
  erase(): Promise<boolean>;
}

/** The one truth, in `storage.local`: a key for each part, so that a broken one breaks only itself. */
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
 * Puts aside what did not parse and writes the rest in its place, in one go. False: that failed, and
 * then nothing may be written at all, since it would be lost.
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

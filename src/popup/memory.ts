import type { PopupMemory, PopupMemoryKey, PopupMemoryPart } from "../core/view/popup-memory";

/** What a popup holds that the next one opens with, as long as it is recent. */
export interface Memory {
  get<Key extends PopupMemoryKey>(key: Key): PopupMemoryPart<Key> | null;
  /** Null forgets it. */
  set<Key extends PopupMemoryKey>(key: Key, part: PopupMemoryPart<Key> | null): void;
}

/** Begins with what the last popup left; `write` stores each change. */
export function createMemory(
  left: PopupMemory,
  write: <Key extends PopupMemoryKey>(key: Key, part: PopupMemoryPart<Key> | null) => unknown,
): Memory {
  const held = new Map<string, unknown>(Object.entries(left));
  return {
    get: <Key extends PopupMemoryKey>(key: Key) =>
      (held.get(key) ?? null) as PopupMemoryPart<Key> | null,
    set(key, part) {
      if (part === null && !held.has(key)) return;
      if (part === null) held.delete(key);
      else held.set(key, part);
      write(key, part);
    },
  };
}

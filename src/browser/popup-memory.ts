import type { PopupMemory, PopupMemoryKey, PopupMemoryPart } from "../core/view/popup-memory";
import { sessionArea } from "./session-area";

/**
 * What the last popup left, at most an hour ago; the rest is removed. Empty where the browser has no such
 * storage or can't read it. Never rejects.
 */
export async function readPopupMemory(): Promise<PopupMemory> {
  try {
    const stored = (await sessionArea()?.get(null)) ?? {};
    const keys = Object.keys(stored);
    if (keys.length === 0) return {};
    // Loaded only where something was left, since the schemas are a large part of it.
    const { parsePopupMemory } = await import("../core/view/popup-memory");
    const memory = parsePopupMemory(stored, Date.now());
    await sessionArea()?.remove(keys.filter((key) => !Object.hasOwn(memory, key)));
    return memory;
  } catch {
    return {};
  }
}

/**
 * Stores one part at once, since a popup may close at any time; null removes it. Where that fails, the next
 * popup knows nothing of it. Never rejects.
 */
export async function writePopupMemory<Key extends PopupMemoryKey>(
  key: Key,
  part: PopupMemoryPart<Key> | null,
): Promise<void> {
  try {
    await (part
      ? sessionArea()?.set({ [key]: { ...part, at: Date.now() } })
      : sessionArea()?.remove(key));
  } catch {
    // The popup itself still holds it.
  }
}

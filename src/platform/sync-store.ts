import type { Instant } from "../core/time";
import { type Area, eraOf, staleKeys, type Writes } from "../domain/sharing";
import { bounded } from "./bounded";
import { browser } from "./browser";
import { ERASED_KEY, parseArea, writeEntry } from "./parse-sharing";

/** The browser's own sync answers from its disk; one that takes longer does not answer. */
const WITHIN_MS = 10_000;

export type Written = "written" | "full" | "refused";

/** Some browsers have no `storage.sync`, or a rule of whoever manages them took it away. */
const sync = () => (browser.storage as Partial<typeof browser.storage>).sync;

/** All that the parent's browsers share; null: this browser does not give it. Never rejects. */
export async function readShared(): Promise<Area | null> {
  const raw = await bounded(Promise.resolve(sync()?.get(null)), WITHIN_MS, undefined);
  return raw ? parseArea(raw) : null;
}

/** Writes what is lacking in one go, making room before. Never rejects. */
export async function writeShared({ set, remove, erasedAt }: Writes): Promise<Written> {
  const items: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(set)) items[key] = writeEntry(entry);
  if (erasedAt !== null) items[ERASED_KEY] = { erasedAt };
  try {
    if (remove.length > 0) await sync()?.remove([...remove]);
    if (Object.keys(items).length > 0) await sync()?.set(items);
    return "written";
  } catch (error) {
    // Chromium says which of its quotas it was, Firefox "QuotaExceededError".
    return /quota/i.test(String(error)) && !/per_minute|per_hour/i.test(String(error))
      ? "full"
      : "refused";
  }
}

/** Leaves one word in the shared store: that all was erased. False: the others could not be told. */
export async function eraseShared(now: Instant): Promise<boolean> {
  const area = await readShared();
  if (!area) return false;
  // Later than any erasing before it, whatever this clock says.
  const erasedAt = Math.max(now, eraOf(area) + 1);
  try {
    await sync()?.set({ [ERASED_KEY]: { erasedAt } });
    const others = [...Object.keys(area.entries), ...area.unreadable];
    await sync()?.remove(others.filter((key) => key !== ERASED_KEY));
    return true;
  } catch {
    return false;
  }
}

/** Takes away what was erased elsewhere and came late. Never rejects. */
export async function removeStale(area: Area): Promise<void> {
  const keys = staleKeys(area);
  if (keys.length > 0) await bounded(Promise.resolve(sync()?.remove(keys)), WITHIN_MS, undefined);
}

/** Calls back after anything shared changed, here or in another browser. Must be called in the first tick. */
export function onShared(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "sync") changed();
  });
}

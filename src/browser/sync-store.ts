import { MARKER_KEY } from "../core/migrations/migrate-shared-area";
import type { Area } from "../core/shared-area/area";
import type { Writes } from "../core/shared-area/plan-writes";
import { browser } from "./browser";
import { parseArea } from "./parse-area";
import { withTimeout } from "./with-timeout";

/** The browser's own sync answers from its disk; one that takes longer does not answer. */
const WITHIN_MS = 10_000;
/** How many keys are written at once, to begin with. */
const MAX_ITEMS_PER_WRITE = 64;
/** So many single keys are refused before the rest is not tried. */
const MAX_REFUSED_WRITES = 3;

/** Some browsers have no `storage.sync`, or a policy took it away. */
const sync = () => browser.storage.sync;

/**
 * Whether what is written there reaches the parent's other browsers. In Safari and in Firefox for Android, which has no
 * windows, `storage.sync` is there and stays on the device.
 */
export const canSync = (): boolean =>
  sync() !== undefined &&
  browser.windows !== undefined &&
  !browser.runtime.getURL("").startsWith("safari");

/** All that the parent's browsers share; null: this browser does not give it. Never rejects. */
export async function readShared(): Promise<Area | null> {
  const raw = await withTimeout(Promise.resolve(sync()?.get(null)), WITHIN_MS, undefined);
  return raw ? parseArea(raw) : null;
}

/**
 * Writes what is lacking, making room before; key by key at first where the area was full before. Answers
 * with how many keys there was no room for, or null where the browser refused for another reason. Never
 * rejects.
 */
export async function writeShared(
  { remove, set }: Writes,
  wasFull: boolean,
): Promise<number | null> {
  try {
    if (remove.length > 0) await sync()?.remove([...remove]);
    return await setInPieces(set, wasFull ? 1 : MAX_ITEMS_PER_WRITE);
  } catch {
    return null;
  }
}

/**
 * In their order. A piece that does not fit is halved, one that fits is doubled. A few single keys may be
 * too long for themselves; after those the area is full.
 */
async function setInPieces(items: Writes["set"], firstSize: number): Promise<number> {
  let size = firstSize;
  let refused = 0;
  let from = 0;
  while (from < items.length && refused < MAX_REFUSED_WRITES) {
    const piece = Object.fromEntries(items.slice(from, from + size));
    const fits = await sync()
      ?.set(piece)
      .then(() => true, isNoQuota);
    if (fits || size === 1) from += size;
    if (!fits && size === 1) refused += 1;
    size = fits ? Math.min(2 * size, MAX_ITEMS_PER_WRITE) : Math.ceil(size / 2);
  }
  return refused + Math.max(0, items.length - from);
}

/** False for a full area: Chromium names the quota, Firefox says "QuotaExceededError". Else it throws. */
function isNoQuota(error: unknown): false {
  if (/quota/i.test(String(error)) && !/per_minute|per_hour/i.test(String(error))) return false;
  throw error;
}

/** Empties the area and leaves a marker by which the other browsers know. False: it could not be done. */
export async function endShared(): Promise<boolean> {
  const area = await readShared();
  if (!area) return false;
  try {
    // The marker first: without it the others would write again what is gone.
    await sync()?.set({ [MARKER_KEY]: { generation: area.generation + 1, ended: true } });
    await sync()?.remove(area.keys.filter((key) => key !== MARKER_KEY));
    return true;
  } catch {
    return false;
  }
}

/** Removes what this browser wrote to an area before it received that it was ended. Never rejects. */
export async function clearEnded({ isEnded, records }: Area): Promise<void> {
  const keys = Object.keys(records);
  if (isEnded && keys.length > 0)
    await withTimeout(Promise.resolve(sync()?.remove(keys)), WITHIN_MS, undefined);
}

/** Calls back after anything shared changed, here or in another browser. Must be called in the first tick. */
export function onShared(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "sync") changed();
  });
}

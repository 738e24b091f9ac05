import { createSerialQueue } from "../browser/serial-queue";
import { clearEnded, endShared, readShared, writeShared } from "../browser/sync-store";
import { planWrites } from "../core/shared-area/plan-writes";
import { MINUTE_MS, SECOND_MS } from "../core/time";
import type { Warning } from "../core/view/view";
import type { Store } from "./store";

/** The parent's changes are gathered for this long: browsers limit writes per minute and hour. */
const GATHER_MS = 5 * SECOND_MS;
/** Changes from another browser arrive together, in one event for a few keys at a time. */
const ARRIVAL_MS = 500;
/** A store that would not write is tried again after pauses that double, while this background runs. */
const FIRST_PAUSE_MS = MINUTE_MS;
const LONGEST_PAUSE_MS = 60 * MINUTE_MS;

/** Keeps the shared area and this browser's state the same, while sharing is on. */
export interface SyncEngine {
  /** Something changed here. */
  schedule(): void;
  /** Something changed in the shared area. */
  remoteChanged(): void;
  /** Empties the shared area and marks it as ended. */
  end(): Promise<void>;
  warnings(): Warning[];
  /** How many things there was no room for. */
  unshared(): number;
}

export function startSync(store: Store): SyncEngine {
  let warnings: Warning[] = [];
  let unshared = 0;
  let pauseMs = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  // One round at a time: what is written is what the area lacked when it was read.
  const queue = createSerialQueue();

  function syncIn(ms: number): void {
    const at = Date.now() + ms;
    if (at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(() => {
      dueAt = Number.POSITIVE_INFINITY;
      queue(syncOnce).catch(() => undefined);
    }, ms);
  }

  function done(next: Warning[], left = 0): void {
    warnings = next;
    unshared = left;
  }

  function retry(warning: Warning, left = 0): void {
    done([warning], left);
    syncIn(pauseMs);
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  }

  /** Reads the area, merges what is new in it, and writes what it lacks. */
  async function syncOnce(): Promise<void> {
    if (!(await store.read(({ sync }) => sync !== null))) return done([]);
    const area = await readShared();
    if (!area) return retry("not-shared");
    const { state } = await store.dispatch(() => ({ kind: "shared", area }));
    if (state.sync === null) {
      // What could not be written before no longer matters, and must not be reported.
      done([]);
      return clearEnded(area);
    }
    // Unsaved changes would come back from the other browsers after the parent was told they are not saved.
    if (!store.isSaved()) return syncIn(FIRST_PAUSE_MS);
    const noRoomFor = await writeShared(planWrites(state.sync, area), unshared > 0);
    if (noRoomFor === null) return retry("not-shared");
    if (noRoomFor > 0) return retry("sharing-full", noRoomFor);
    pauseMs = FIRST_PAUSE_MS;
    done([]);
  }

  return {
    schedule: () => syncIn(GATHER_MS),
    remoteChanged: () => syncIn(ARRIVAL_MS),
    end: () => queue(async () => done((await endShared()) ? [] : ["not-shared"])),
    warnings: () => warnings,
    unshared: () => unshared,
  };
}

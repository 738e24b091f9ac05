import { SECOND } from "../core/time";
import type { Trouble } from "../core/view/view";
import { writesFor } from "../domain/sharing";
import { eraseShared, readShared, removeStale, writeShared } from "../platform/sync-store";
import type { Heart } from "./heart";

/** Changes of the parent's are gathered for this long, since a browser counts what it is asked to write. */
const GATHERED_FOR_MS = 5 * SECOND;
/** Changes of another browser arrive in one go, one event for a few keys at a time. */
const ARRIVED_WITHIN_MS = 500;
/** A store that would not write is tried again, while this life of the background lasts. */
const TRIED_AGAIN_AFTER_MS = 60 * SECOND;

/** Keeps what the parent's browsers share the same as what is here, while sharing is on. */
export interface Share {
  /** Something changed here. */
  tell(): void;
  /** Something changed in the shared store. */
  hear(): void;
  /** Tells the parent's other browsers to erase everything. */
  erase(): Promise<void>;
  trouble(): Trouble[];
}

export function startShare(heart: Heart): Share {
  let trouble: Trouble[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  // One at a time: what is written is what the store lacked when it was read.
  let last: Promise<unknown> = Promise.resolve();
  const queue = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };

  function meetIn(ms: number): void {
    const at = Date.now() + ms;
    if (at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(() => {
      dueAt = Number.POSITIVE_INFINITY;
      queue(meet).catch(() => undefined);
    }, ms);
  }

  /** Reads what is shared, hears what is new in it, writes what it lacks. */
  async function meet(): Promise<void> {
    if (!(await heart.read(({ sharing }) => sharing !== null))) {
      trouble = [];
      return;
    }
    const area = await readShared();
    if (!area) return failed("not-shared");
    const { state } = await heart.happen(() => ({ kind: "shared", area }));
    if (state.sharing === null) return removeStale(area);
    // What the parent was told is not saved would come back from the others as if it were.
    if (!heart.isSaved()) return meetIn(TRIED_AGAIN_AFTER_MS);
    const writes = writesFor(state.sharing, area);
    const written = await writeShared(writes);
    if (written !== "written") return failed(written === "full" ? "sharing-full" : "not-shared");
    trouble = [];
  }

  function failed(because: Trouble): void {
    trouble = [because];
    meetIn(TRIED_AGAIN_AFTER_MS);
  }

  return {
    tell: () => meetIn(GATHERED_FOR_MS),
    hear: () => meetIn(ARRIVED_WITHIN_MS),
    erase: () =>
      queue(async () => {
        trouble = (await eraseShared(Date.now())) ? [] : ["not-shared"];
      }),
    trouble: () => trouble,
  };
}

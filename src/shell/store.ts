import { openLocalStorage } from "../browser/local-storage";
import { readBrowserSnapshot } from "../browser/read-browser-snapshot";
import { createSerialQueue } from "../browser/serial-queue";
import type { Reply } from "../core/context";
import { deliversCard, type Effect } from "../core/effect";
import type { Event, Trigger } from "../core/event";
import { mayNeedToolbar } from "../core/offer/channel";
import { step } from "../core/pipeline";
import type { BrowserSnapshot } from "../core/session/browser-snapshot";
import { INITIAL_VOLATILE, type State, type Stored } from "../core/state";
import type { Instant } from "../core/time";
import type { Warning } from "../core/view/view";
import { environmentAt } from "./environment";

/** Events within 2 s of an erase were queued before it; they are ignored. */
const ERASE_GRACE_MS = 2_000;

/**
 * After an erase, a snapshot that only a page's request or a removed permission triggered must not
 * start a session or write anything, because the store has to stay empty until the parent goes on
 * browsing.
 */
const isPassiveEvent = (event: Event, sinceErasedMs: number): boolean =>
  event.kind === "snapshot-taken" &&
  (Math.abs(sinceErasedMs) < ERASE_GRACE_MS || !isUserActivity(event));

/**
 * Whether a trigger shows that the parent is active; `in-view`: only if it is about the tab in view.
 * A new trigger does not compile without a row.
 */
const SHOWS_USER_ACTIVITY: Readonly<Record<Trigger["kind"], boolean | "in-view">> = {
  focus: true,
  "back-from-idle": true,
  "back-from-elsewhere": true,
  "tab-activated": "in-view",
  "tab-created": "in-view",
  "page-loading": "in-view",
  "page-loaded": "in-view",
  "page-changed": "in-view",
  "tab-closed": false,
  heartbeat: false,
  idle: false,
  sound: false,
  reevaluation: false,
  permissions: false,
  request: false,
};

function isUserActivity({
  trigger,
  snapshot,
}: Extract<Event, { kind: "snapshot-taken" }>): boolean {
  const shows = SHOWS_USER_ACTIVITY[trigger.kind];
  return shows === "in-view" ? "tabId" in trigger && trigger.tabId === snapshot.tab?.id : shows;
}

const isBroken = (loaded: readonly Warning[]): boolean =>
  loaded.includes("not-read") || loaded.includes("not-saved");

export interface DispatchResult {
  state: State;
  snapshot: BrowserSnapshot;
  effects: readonly Effect[];
  reply?: Reply;
}

/** Holds the state and processes every event in order, one at a time, in one queue. */
export interface Store {
  /** Reads a snapshot, computes the next state, saves it, then starts the effects. */
  dispatch(makeEvent: (snapshot: BrowserSnapshot, before: State) => Event): Promise<DispatchResult>;
  /** As `dispatch`, unless what was last read of the browser says that nothing can follow. */
  dispatchIf(
    isNeeded: (last: BrowserSnapshot, before: State) => boolean,
    makeEvent: (snapshot: BrowserSnapshot, before: State) => Event,
  ): Promise<void>;
  /** Reads the state between two events, without changing it. */
  read<Value>(use: (state: State, snapshot: BrowserSnapshot) => Value): Promise<Value>;
  /** False: the stored state could not be read yet, and the state in memory is a default one. */
  isLoaded(): boolean;
  /** False: the last change could not be saved. */
  isSaved(): boolean;
  warnings(): Warning[];
}

/**
 * `run` carries out an effect and may dispatch an event with its outcome. It is not awaited, so a
 * slow page does not block the queue.
 */
export function createStore(run: (effect: Effect, state: State) => void): Store {
  const storage = openLocalStorage();
  let loaded: Warning[] = [];
  let isSaved = true;
  /** When everything was erased; null once the parent went on browsing or set something. */
  let erasedAt: Instant | null = null;
  let state: State;
  /** How many events and questions came so far. */
  let arrived = 0;
  /** The snapshot that was read last, for everything that had arrived when the browser was asked. */
  let last: { snapshot: BrowserSnapshot; asksInput: boolean; arrived: number } | undefined;

  /** What is so now. Of an alarm that starts the background, the start and the alarm are told the same. */
  async function snapshotFor(nth: number): Promise<BrowserSnapshot> {
    const asksInput = mayNeedToolbar(state);
    if (last && nth <= last.arrived && asksInput === last.asksInput) return last.snapshot;
    const before = arrived;
    const snapshot = await readBrowserSnapshot(asksInput);
    last = { snapshot, asksInput, arrived: before };
    return snapshot;
  }

  const ready = (async () => {
    const { stored, warnings } = await storage.load();
    await hydrate(stored, warnings);
  })();

  async function hydrate(stored: Stored, warnings: Warning[]): Promise<void> {
    loaded = warnings;
    state = { ...stored, volatile: INITIAL_VOLATILE };
    arrived += 1;
    await result((snapshot) => ({ kind: "background-started", snapshot }), arrived);
  }

  /**
   * Tries again to read the stored state. If that works, it replaces the default state, and the
   * background starts as after a restart.
   */
  async function rehydrate(): Promise<void> {
    const { stored, warnings } = await storage.load();
    if (!isBroken(warnings)) await hydrate(stored, warnings);
  }

  async function result(
    makeEvent: (snapshot: BrowserSnapshot, before: State) => Event,
    nth: number,
  ): Promise<DispatchResult> {
    if (isBroken(loaded)) await rehydrate();
    const snapshot = await snapshotFor(nth);
    const event = makeEvent(snapshot, state);
    const now = Date.now();
    if (erasedAt !== null && isPassiveEvent(event, now - erasedAt))
      return { state, snapshot, effects: [] };
    const next = step(state, event, environmentAt(now));
    const before = state;
    state = next.state;
    const isErased = next.effects.some(({ kind }) => kind === "erase");
    isSaved = isErased ? await storage.erase() : await storage.save(state);
    // The outcome of an effect from before the erase may still arrive. It carries no snapshot, so
    // it does not end the grace period.
    if (isErased) erasedAt = now;
    else if ("snapshot" in event) erasedAt = null;
    if (isErased) loaded = [];
    // If the state could not be saved, don't show the card: after a restart it would be shown
    // again. The next event retries.
    const isDeferred = !isSaved && next.effects.some(deliversCard);
    if (isDeferred) state = { ...state, offers: before.offers };
    const effects = isDeferred ? next.effects.filter((one) => !deliversCard(one)) : next.effects;
    for (const effect of effects) run(effect, state);
    return { ...next, state, snapshot, effects };
  }

  const queue = createSerialQueue(ready);

  /** Its turn comes after everything that arrived before. */
  function inTurn<Value>(task: (nth: number) => Promise<Value>): Promise<Value> {
    arrived += 1;
    const nth = arrived;
    return queue(() => task(nth));
  }

  return {
    dispatch: (makeEvent) => inTurn((nth) => result(makeEvent, nth)),
    dispatchIf: (isNeeded, makeEvent) =>
      inTurn(async (nth) => {
        // What could not be read or saved is tried again at each event.
        const isFine = isSaved && !isBroken(loaded);
        if (isFine && last && !isNeeded(last.snapshot, state)) return;
        await result(makeEvent, nth);
      }),
    read: (use) =>
      inTurn(async (nth) => {
        if (isBroken(loaded)) await rehydrate();
        return use(state, await snapshotFor(nth));
      }),
    isLoaded: () => !loaded.includes("not-read"),
    isSaved: () => isSaved,
    // A store that could not be read already says that nothing can be saved.
    warnings: () =>
      isSaved || isBroken(loaded) ? loaded : [...new Set<Warning>([...loaded, "not-saved"])],
  };
}

import { MOMENTS } from "../content/library";
import { bringsCard, type Effect } from "../domain/effect";
import type { Cause, Event } from "../domain/event";
import type { Sight } from "../domain/sight";
import { JUST_WOKEN, type State, type Stored } from "../domain/state";
import { step } from "../domain/step";
import type { Instant } from "../domain/time";
import type { Trouble } from "../domain/view";
import { deviceZone } from "../platform/device-zone";
import { lookAround } from "../platform/look";
import { createSerialQueue } from "../platform/serial-queue";
import { makeStore } from "../platform/store";

const means = { moments: MOMENTS, chance: () => Math.random() };

/** Events within 2 s of an erase were queued before it; they are ignored. */
const ON_ITS_WAY_MS = 2_000;

/**
 * After an erase, a snapshot that only a page's request or a removed permission triggered must not
 * start a session or write anything, because the store has to stay empty until the parent goes on
 * browsing.
 */
const isMereLook = (event: Event, sinceErasedMs: number): boolean =>
  event.kind === "observed" &&
  (Math.abs(sinceErasedMs) < ON_ITS_WAY_MS || !goesOn(event.cause, event.sight));

/** What each trigger says of the parent; `in-view`: only if its tab is in view. A new trigger needs a row. */
const SHOWS_USER_ACTIVITY: Readonly<Record<Cause["why"], boolean | "in-view">> = {
  focus: true,
  "back-from-idle": true,
  "back-from-elsewhere": true,
  "tab-activated": "in-view",
  "tab-made": "in-view",
  "page-loading": "in-view",
  "page-loaded": "in-view",
  "tab-closed": false,
  heartbeat: false,
  idle: false,
  sound: false,
  "look-again": false,
  permissions: false,
  asked: false,
};

function goesOn(cause: Cause, { tab }: Sight): boolean {
  const shows = SHOWS_USER_ACTIVITY[cause.why];
  return shows === "in-view" ? "tabId" in cause && cause.tabId === tab?.id : shows;
}

const isBroken = (loaded: readonly Trouble[]): boolean =>
  loaded.includes("not-read") || loaded.includes("not-saved");

export interface Beat {
  state: State;
  sight: Sight;
  effects: readonly Effect[];
}

/** Holds the state and processes every event in order, one at a time, in one queue. */
export interface Heart {
  /** Reads a snapshot, computes the next state, saves it, then starts the effects. */
  happen(makeEvent: (sight: Sight, before: State) => Event): Promise<Beat>;
  /** Reads the state between two events, without changing it. */
  read<Value>(use: (state: State, sight: Sight) => Value): Promise<Value>;
  /** False: the stored state could not be read yet, and the state in memory is a default one. */
  isRead(): boolean;
  /** False: the last change could not be saved. */
  isSaved(): boolean;
  trouble(): Trouble[];
}

/**
 * `run` carries out an effect and may dispatch an event with its outcome. It is not awaited, so a
 * slow page does not block the queue.
 */
export function startHeart(run: (effect: Effect, state: State) => void): Heart {
  const store = makeStore();
  let loaded: Trouble[] = [];
  let isSaved = true;
  /** When everything was erased; null once the parent went on browsing or set something. */
  let erasedAt: Instant | null = null;
  let state: State;

  const ready = (async () => {
    const { stored, trouble } = await store.load();
    await begin(stored, trouble);
  })();

  async function begin(stored: Stored, trouble: Trouble[]): Promise<void> {
    loaded = trouble;
    state = { ...stored, recent: JUST_WOKEN };
    await beat((sight) => ({ kind: "woken", sight }));
  }

  /**
   * Tries again to read the stored state. If that works, it replaces the default state, and the
   * background starts as after a restart.
   */
  async function readAgain(): Promise<void> {
    const { stored, trouble } = await store.load();
    if (!isBroken(trouble)) await begin(stored, trouble);
  }

  async function beat(makeEvent: (sight: Sight, before: State) => Event): Promise<Beat> {
    if (isBroken(loaded)) await readAgain();
    const sight = await lookAround();
    const event = makeEvent(sight, state);
    const now = Date.now();
    if (erasedAt !== null && isMereLook(event, now - erasedAt))
      return { state, sight, effects: [] };
    const next = step(state, event, now, deviceZone, means);
    const before = state;
    state = next.state;
    const isErased = next.effects.some(({ kind }) => kind === "erase");
    isSaved = isErased ? await store.erase() : await store.save(state);
    // The outcome of an effect from before the erase may still arrive. It carries no snapshot, so
    // it does not end the grace period.
    if (isErased) erasedAt = now;
    else if ("sight" in event) erasedAt = null;
    if (isErased) loaded = [];
    // If the state could not be saved, don't show the card: after a restart it would be shown
    // again. The next event retries.
    const isHeld = !isSaved && next.effects.some(bringsCard);
    if (isHeld) state = { ...state, offers: before.offers };
    const effects = isHeld ? next.effects.filter((one) => !bringsCard(one)) : next.effects;
    for (const effect of effects) run(effect, state);
    return { state, sight, effects };
  }

  const queue = createSerialQueue(ready);

  return {
    happen: (makeEvent) => queue(() => beat(makeEvent)),
    read: (use) =>
      queue(async () => {
        if (isBroken(loaded)) await readAgain();
        return use(state, await lookAround());
      }),
    isRead: () => !loaded.includes("not-read"),
    isSaved: () => isSaved,
    // A store that could not be read already says that nothing can be saved.
    trouble: () =>
      isSaved || isBroken(loaded) ? loaded : [...new Set<Trouble>([...loaded, "not-saved"])],
  };
}

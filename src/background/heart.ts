import type { Reply } from "../core/context";
import { deliversCard, type Effect } from "../core/effect";
import type { Event } from "../core/event";
import { step } from "../core/pipeline";
import type { BrowserSnapshot } from "../core/session/browser-snapshot";
import { INITIAL_VOLATILE, type State, type Stored } from "../core/state";
import type { Instant } from "../core/time";
import type { Trouble } from "../core/view/view";
import { lookAround } from "../platform/look";
import { makeStore } from "../platform/store";
import { environmentAt } from "./environment";

/** What is heard this soon after everything was erased was on its way before. */
const ON_ITS_WAY_MS = 2_000;

/**
 * After everything was erased a mere look begins and writes nothing, so that nothing is there: until the
 * parent goes on browsing. The page that erased only asks, and permissions are given back.
 */
const isMereLook = (event: Event, sinceErasedMs: number): boolean =>
  event.kind === "snapshot-taken" && (Math.abs(sinceErasedMs) < ON_ITS_WAY_MS || !goesOn(event));

function goesOn({
  trigger,
  snapshot: { tab },
}: Extract<Event, { kind: "snapshot-taken" }>): boolean {
  if ("tabId" in trigger) return trigger.kind !== "tab-closed" && trigger.tabId === tab?.id;
  return ["focus", "back-from-idle", "back-from-elsewhere"].includes(trigger.kind);
}

const isBroken = (loaded: readonly Trouble[]): boolean =>
  loaded.includes("not-read") || loaded.includes("not-saved");

export interface Beat {
  state: State;
  sight: BrowserSnapshot;
  effects: readonly Effect[];
  reply?: Reply;
}

/** The running core: one queue through which every event goes, one at a time, in order. */
export interface Heart {
  /** Looks at the browser, steps, saves, then starts the effects. */
  happen(makeEvent: (sight: BrowserSnapshot, before: State) => Event): Promise<Beat>;
  /** The state between two events, without changing it. */
  read<Value>(use: (state: State, sight: BrowserSnapshot) => Value): Promise<Value>;
  /** False: the store has not let itself be read yet, and the state is made up. */
  isRead(): boolean;
  /** False: the last change here could not be saved. */
  isSaved(): boolean;
  trouble(): Trouble[];
}

/**
 * `run` carries out an effect and may call `happen` with what came of it; it is not waited for, so that
 * a slow page never holds up the queue.
 */
export function startHeart(run: (effect: Effect, state: State) => void): Heart {
  const store = makeStore();
  let loaded: Trouble[] = [];
  let isSaved = true;
  /** Null once the parent went on browsing, or set something. */
  let erasedAt: Instant | null = null;
  let state: State;

  const ready = (async () => {
    const { stored, trouble } = await store.load();
    await begin(stored, trouble);
  })();

  async function begin(stored: Stored, trouble: Trouble[]): Promise<void> {
    loaded = trouble;
    state = { ...stored, volatile: INITIAL_VOLATILE };
    await beat((snapshot) => ({ kind: "background-started", snapshot }));
  }

  /**
   * A store that could not be read may be by now: what it holds counts, not what was made up meanwhile, and
   * this life begins anew.
   */
  async function readAgain(): Promise<void> {
    const { stored, trouble } = await store.load();
    if (!isBroken(trouble)) await begin(stored, trouble);
  }

  async function beat(makeEvent: (sight: BrowserSnapshot, before: State) => Event): Promise<Beat> {
    if (isBroken(loaded)) await readAgain();
    const sight = await lookAround();
    const event = makeEvent(sight, state);
    const now = Date.now();
    if (erasedAt !== null && isMereLook(event, now - erasedAt))
      return { state, sight, effects: [] };
    const next = step(state, event, environmentAt(now));
    const before = state;
    state = next.state;
    const isErased = next.effects.some(({ kind }) => kind === "erase");
    isSaved = isErased ? await store.erase() : await store.save(state);
    // An effect of what was before may still tell of itself; it has no look, and begins nothing.
    if (isErased) erasedAt = now;
    else if ("snapshot" in event) erasedAt = null;
    if (isErased) loaded = [];
    // A card of which nobody would know in the next life might come twice: it waits for a store that takes it.
    const isHeld = !isSaved && next.effects.some(deliversCard);
    if (isHeld) state = { ...state, offers: before.offers };
    const effects = isHeld ? next.effects.filter((one) => !deliversCard(one)) : next.effects;
    for (const effect of effects) run(effect, state);
    return { ...next, state, sight, effects };
  }

  let last: Promise<unknown> = ready.catch(() => undefined);
  function queue<Value>(task: () => Promise<Value>): Promise<Value> {
    const turn = last.then(task);
    // One event that failed must not stop those behind it.
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    happen: (makeEvent) => queue(() => beat(makeEvent)),
    read: (use) =>
      queue(async () => {
        if (isBroken(loaded)) await readAgain();
        return use(state, await lookAround());
      }),
    isRead: () => !loaded.includes("not-read"),
    isSaved: () => isSaved,
    // What could not be read says already that nothing can be added.
    trouble: () =>
      isSaved || isBroken(loaded) ? loaded : [...new Set<Trouble>([...loaded, "not-saved"])],
  };
}

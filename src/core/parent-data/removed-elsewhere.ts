import type { State } from "../state";
import { DAY_MS, type Instant } from "../time";
import { listsOf, thingsByKey } from "./lists";

export const RESTORABLE_FOR_MS = 7 * DAY_MS;
/** Of more the oldest are dropped: the lists hold 650 things at most. */
export const MAX_REMOVED_ELSEWHERE = 700;

/** The state that remembers what these keys held until now. */
export function rememberRemoved(state: State, keys: readonly string[], now: Instant): State {
  const things = thingsByKey(state);
  const removed = keys.flatMap((key) => {
    const thing = things.get(key);
    return thing ? [{ key, thing, at: now }] : [];
  });
  const known = restorable(state, now);
  if (removed.length === 0 && known.length === state.removedElsewhere.length) return state;
  const replaced = new Set(removed.map(({ key }) => key));
  const all = [...known.filter(({ key }) => !replaced.has(key)), ...removed];
  return { ...state, removedElsewhere: all.slice(-MAX_REMOVED_ELSEWHERE) };
}

/** What can still be taken back. A clock that was set back makes nothing older. */
export const restorable = (state: Pick<State, "removedElsewhere">, now: Instant) =>
  state.removedElsewhere.filter(({ at }) => now - at <= RESTORABLE_FOR_MS);

/** Puts everything back that was removed elsewhere, as a change made here. */
export function restoreRemoved(state: State, now: Instant): State {
  const things = thingsByKey(state);
  for (const { key, thing } of restorable(state, now)) things.set(key, thing);
  return { ...state, ...listsOf(things), removedElsewhere: [] };
}

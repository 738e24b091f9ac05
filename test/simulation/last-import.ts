import { LISTS, type Snapshot } from "./expected-state";
import type { Values } from "./fake-local-storage";
import { copyOf } from "./merged-page";

/** What was there before an import or its undo, and what that left. */
export interface LastImport {
  before: Snapshot;
  after: Snapshot;
  /** A moment that was let go of and kept anew is another one: only its time tells. */
  times: Values;
  isUndone: boolean;
}

export const lastImport = (
  [before, after]: [Snapshot, Snapshot],
  stored: Values,
  isUndone: boolean,
): LastImport => ({ before, after: copyOf(after), times: timesOf(stored), isUndone });

/** What an undo leaves: each thing as before the import, if it still is as the import left it. */
export function withoutImport(here: Snapshot, stored: Values, last: LastImport): Snapshot {
  const undone = copyOf(here);
  const times = timesOf(stored);
  for (const list of LISTS) {
    const [was, left] = [last.before[list], last.after[list]];
    for (const id of new Set([...was.keys(), ...left.keys()])) {
      const isOfImport =
        was.get(id) !== left.get(id) &&
        here[list].get(id) === left.get(id) &&
        times[`${list} ${id}`] === last.times[`${list} ${id}`];
      if (!isOfImport) continue;
      const value = was.get(id);
      if (value === undefined) undone[list].delete(id);
      else undone[list].set(id, value);
    }
  }
  return undone;
}

function timesOf(stored: Values): Values {
  const of = (list: "kept" | "notForUs", time: string) => {
    const things = Array.isArray(stored[list]) ? stored[list] : [];
    return things.map((one) => [`${list} ${one?.momentId}`, one?.[time]] as const);
  };
  return Object.fromEntries([...of("kept", "keptAt"), ...of("notForUs", "since")]);
}

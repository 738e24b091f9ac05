import { uniteShown } from "../moment/shown-on-request";
import type { State } from "../state";
import { DAY_MS, type Instant } from "../time";
import { backupOf, changesBetween, type ImportPlan, isClosed } from "./backup";
import type { Backup, LastImport } from "./backup-data";
import { isSame } from "./equal";
import { isKind, kindOfKey, LISTS, listsOf, thingsByKey } from "./lists";

/**
 * What is here, without what the last import did: a thing goes back to what it was only if it still is as the
 * import left it. So whatever was set since stays, here and in the browsers that share. Where a list is full,
 * what is here stays.
 */
export function planUndo(here: Backup, last: LastImport, now: Instant): ImportPlan {
  const was = valuesOf(last.before);
  const left = valuesOf(last.after);
  const values = valuesOf(here);
  // What the import added goes first, which makes room for what it removed.
  for (const key of new Set([...left.keys(), ...was.keys()])) {
    const value = was.get(key);
    const isOfImport = !isSame(value, left.get(key)) && isSame(values.get(key), left.get(key));
    if (!isOfImport || isStillRunning(values.get(key), now)) continue;
    if (value === undefined) values.delete(key);
    else if (values.has(key) || hasRoom(key, values)) values.set(key, value);
  }
  const next = backupFrom(values);
  return { next, changes: changesBetween(here, next) };
}

type Values = Map<string, unknown>;

/** Everything in a backup, by key. */
const valuesOf = (backup: Backup): Values =>
  new Map<string, unknown>([
    ...Object.entries(backup.settings).map(([name, value]) => [`set.${name}`, value] as const),
    ...thingsByKey(backup),
    ...backup.offers.map((offer) => [`offer.${offer.id}`, offer] as const),
    ...backup.shownOnRequest.map((shown) => [`shown.${shown.momentId}`, shown] as const),
  ]);

function backupFrom(values: Values): Backup {
  const of = (part: string) => [...values].filter(([key]) => kindOfKey(key) === part);
  const listOf = (part: string) => of(part).map(([, value]) => value);
  const settings = of("set").map(([key, value]) => [key.slice("set.".length), value]);
  return {
    ...listsOf(values as Parameters<typeof listsOf>[0]),
    settings: Object.fromEntries(settings),
    offers: listOf("offer") as Backup["offers"],
    shownOnRequest: uniteShown(listOf("shown") as Backup["shownOnRequest"]),
  };
}

/** A card of a quiet time that still runs: without it, a second card would come. No quiet time is as long as a day. */
function isStillRunning(value: unknown, now: Instant): boolean {
  const { dueAt, endsAt } = Object(value) as Partial<Record<"dueAt" | "endsAt", Instant>>;
  if (dueAt === undefined || endsAt === undefined) return false;
  return now - DAY_MS < dueAt && dueAt <= now && now < endsAt;
}

function hasRoom(key: string, values: Values): boolean {
  const kind = kindOfKey(key);
  if (!isKind(kind)) return true;
  return [...values.keys()].filter((other) => kindOfKey(other) === kind).length < LISTS[kind].most;
}

/** Undoes the last import, or takes that undo back. Each can be undone by the other. */
export function undoImport(state: State, isUndone: boolean, now: Instant): State {
  const last = state.beforeImport;
  if (last === null || last.isUndone !== isUndone) return state;
  const before = backupOf(state);
  const { next } = planUndo(before, last, now);
  const open = state.offers.filter((offer) => !isClosed(offer));
  const offers = [...next.offers, ...open].sort((a, b) => a.dueAt - b.dueAt);
  const undone = { ...state, ...next, offers };
  return {
    ...undone,
    beforeImport: { before, after: backupOf(undone), isUndone: !isUndone },
  };
}

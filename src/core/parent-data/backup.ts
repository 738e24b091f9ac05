import { MAX_OWN, type OwnMoment } from "../moment/own-moment";
import type { Offer } from "../offer/offer";
import { MAX_QUIET_TIMES, type QuietTime } from "../quiet-time/quiet-time";
import type { Kept, NotForUs, State, Stored } from "../state";
import { MAX_KEPT, MAX_NOT_FOR_US } from "../state";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** What a parent takes along in a file: all they set, kept and waved away, and what came by. No sessions. */
export interface Backup {
  settings: Settings;
  quietTimes: readonly QuietTime[];
  kept: readonly Kept[];
  notForUs: readonly NotForUs[];
  own: readonly OwnMoment[];
  /** Closed ones only: a card that waits here waits nowhere else. */
  offers: readonly Offer[];
}

export type ImportMode = "replace" | "merge";

/** How many of each an import would add, change and remove here. */
export interface Change {
  added: number;
  changed: number;
  removed: number;
}

export interface ImportChanges {
  quietTimes: Change;
  kept: Change;
  notForUs: Change;
  own: Change;
  settings: boolean;
}

/** What an import would do, before it is done. */
export interface ImportPlan {
  changes: ImportChanges;
  next: Backup;
}

export const backupOf = ({
  settings,
  quietTimes,
  kept,
  notForUs,
  own,
  offers,
}: Stored): Backup => ({
  settings,
  quietTimes,
  kept,
  notForUs,
  own,
  offers: offers.filter(isClosed),
});

const isClosed = ({ status }: Offer): boolean => status === "answered" || status === "gone";

/**
 * The import as it would be. `replace`: as in the file. `merge`: what is here stays, what is only in the
 * file is added, and of a thing in both the file's wins; settings stay as they are here. Lists stay
 * within their bounds, what is here first.
 */
export function planImport(here: Backup, file: Backup, mode: ImportMode): ImportPlan {
  const next: Backup = mode === "replace" ? file : mergeBackups(here, file);
  return {
    next,
    changes: {
      quietTimes: compare(here.quietTimes, next.quietTimes, idOf),
      kept: compare(here.kept, next.kept, momentIdOf),
      notForUs: compare(here.notForUs, next.notForUs, momentIdOf),
      own: compare(here.own, next.own, idOf),
      settings: !isSame(here.settings, next.settings),
    },
  };
}

function mergeBackups(here: Backup, file: Backup): Backup {
  return {
    settings: here.settings,
    quietTimes: unite(here.quietTimes, file.quietTimes, idOf).slice(0, MAX_QUIET_TIMES),
    kept: unite(here.kept, file.kept, momentIdOf).slice(0, MAX_KEPT),
    notForUs: unite(here.notForUs, file.notForUs, momentIdOf).slice(0, MAX_NOT_FOR_US),
    own: unite(here.own, file.own, idOf).slice(0, MAX_OWN),
    offers: unite(here.offers, file.offers, idOf).sort((a, b) => a.dueAt - b.dueAt),
  };
}

const idOf = ({ id }: { id: string }): string => id;
const momentIdOf = ({ momentId }: { momentId: string }): string => momentId;

function unite<Thing>(
  here: readonly Thing[],
  file: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Thing[] {
  const byKey = new Map(here.map((thing) => [keyOf(thing), thing]));
  for (const thing of file) byKey.set(keyOf(thing), thing);
  return [...byKey.values()];
}

function compare<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Change {
  const old = new Map(before.map((thing) => [keyOf(thing), thing]));
  const kept = after.filter((thing) => old.has(keyOf(thing)));
  return {
    added: after.length - kept.length,
    changed: kept.filter((thing) => !isSame(old.get(keyOf(thing)), thing)).length,
    removed: before.length - kept.length,
  };
}

/** Same content, whatever the order of fields: backups are plain data. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  const fields = other as Record<string, unknown>;
  return keys.every((key) => isSame((one as Record<string, unknown>)[key], fields[key]));
}

/**
 * The state with a backup in place of what it holds. Cards that wait or show here are let go of, except
 * that what was shown stays remembered: an import never brings a second card.
 */
export function putBackup(state: State, backup: Backup): State {
  const ids = new Set(backup.offers.map(idOf));
  const own = state.offers.filter((offer) => !ids.has(offer.id));
  const offers = [...backup.offers, ...own].sort((a, b) => a.dueAt - b.dueAt);
  return { ...state, ...backup, settings: withOwnBrowser(backup.settings, state), offers };
}

/** What a browser learnt of itself is not carried over from another. */
const withOwnBrowser = (settings: Settings, { settings: here }: State): Settings => ({
  ...DEFAULT_SETTINGS,
  ...settings,
  toolbarNeedsClick: here.toolbarNeedsClick,
});

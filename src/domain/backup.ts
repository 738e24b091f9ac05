import { isSame } from "../core/parent-data/equal";
import { findTwins, renameThings } from "../core/parent-data/twins";
import type { Backup } from "./backup-data";
import { MOST_KEPT } from "./kept";
import { MOST_NOT_FOR_US } from "./not-for-us";
import type { Offer } from "./offer";
import { MOST_OWN } from "./own-moment-bounds";
import { MOST_QUIET_TIMES } from "./quiet-time-bounds";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import type { State, Stored } from "./state";

export type { Backup };

export const IMPORT_MODES = ["replace", "merge"] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

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

/** Equal things under two ids are one, as where two browsers first share. */
function mergeBackups(here: Backup, read: Backup): Backup {
  const file = renameThings(read, findTwins(read, here));
  return {
    settings: here.settings,
    quietTimes: unite(here.quietTimes, file.quietTimes, idOf).slice(
      0,
      most(MOST_QUIET_TIMES, here.quietTimes),
    ),
    kept: unite(here.kept, file.kept, momentIdOf).slice(0, most(MOST_KEPT, here.kept)),
    notForUs: unite(here.notForUs, file.notForUs, momentIdOf).slice(
      0,
      most(MOST_NOT_FOR_US, here.notForUs),
    ),
    own: unite(here.own, file.own, idOf).slice(0, most(MOST_OWN, here.own)),
    offers: unite(here.offers, file.offers, idOf).sort((a, b) => a.dueAt - b.dueAt),
  };
}

/** Two browsers that share may have more together than one takes: what is here stays. */
const most = (bound: number, here: readonly unknown[]): number => Math.max(bound, here.length);

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

import { uniteShown } from "../moment/shown-on-request";
import type { Offer } from "../offer/offer";
import { withHandover } from "../quiet-time/handover";
import type { State, Stored } from "../state";
import type { Backup } from "./backup-data";
import { isSame } from "./equal";
import { eachList, LISTS, type Thing, thingsOf } from "./lists";
import { DEFAULT_SETTINGS, type Settings, withAskedSettings } from "./settings";
import { findTwins, renameThings } from "./twins";

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
  shownOnRequest,
}: Stored): Backup => ({
  settings,
  quietTimes,
  kept,
  notForUs,
  own,
  offers: offers.filter(isClosed),
  shownOnRequest,
});

export const isClosed = ({ status }: Offer): boolean => status === "answered" || status === "gone";

/**
 * The import as it would be. `replace`: as in the file. `merge`: what is here stays, what is only in the
 * file is added, and of a thing in both the file's wins; settings stay as they are here. Lists stay
 * within their bounds, what is here first.
 */
export function planImport(here: Backup, file: Backup, mode: ImportMode): ImportPlan {
  const next = withAsked(mode === "replace" ? file : mergeBackups(here, file), here);
  return { next, changes: changesBetween(here, next) };
}

export const changesBetween = (here: Backup, next: Backup): ImportChanges => ({
  ...eachList<Omit<ImportChanges, "settings">>((kind) =>
    compare(thingsOf(here, kind), thingsOf(next, kind), LISTS[kind].id),
  ),
  settings: !isSame(here.settings, next.settings),
});

/** Equal things under two ids are one, as where two browsers first share. */
function mergeBackups(here: Backup, read: Backup): Backup {
  const file = renameThings(read, findTwins(read, here));
  return {
    ...here,
    ...eachList((kind) => {
      const { id, most } = LISTS[kind];
      const before = thingsOf(here, kind);
      // Two browsers that share may have more together than one takes: what is here stays.
      return unite(before, thingsOf(file, kind), id).slice(0, Math.max(most, before.length));
    }),
    offers: unite(here.offers, file.offers, "id").sort((a, b) => a.dueAt - b.dueAt),
    shownOnRequest: uniteShown([...here.shownOnRequest, ...file.shownOnRequest]),
  };
}

/** What the parent was asked or told once, here: an older file does not know of it, and nobody is asked twice. */
function withAsked(next: Backup, here: Backup): Backup {
  const wasAsked = new Set(here.quietTimes.flatMap(({ id, handover }) => (handover ? id : [])));
  return {
    ...next,
    settings: withAskedSettings(next.settings, here.settings),
    quietTimes: next.quietTimes.map((one) =>
      wasAsked.has(one.id) && !one.handover ? withHandover(one, null) : one,
    ),
  };
}

/** What is here in its place, with the file's content where that has the same thing, and what is new. */
const unite = <One>(here: readonly One[], file: readonly One[], id: keyof One): One[] => [
  ...new Map([...here, ...file].map((one) => [one[id], one])).values(),
];

function compare(before: readonly Thing[], after: readonly Thing[], id: string): Change {
  const old = new Map(before.map((thing) => [thing[id], thing]));
  const kept = after.filter((thing) => old.has(thing[id]));
  return {
    added: after.length - kept.length,
    changed: kept.filter((thing) => !isSame(old.get(thing[id]), thing)).length,
    removed: before.length - kept.length,
  };
}

/**
 * The state with a backup in place of what it holds. Cards that wait or show here are let go of, except
 * that what was shown stays remembered: an import never brings a second card.
 */
export function putBackup(state: State, backup: Backup): State {
  const ids = new Set(backup.offers.map(({ id }) => id));
  const own = state.offers.filter((offer) => !ids.has(offer.id));
  const offers = [...backup.offers, ...own].sort((a, b) => a.dueAt - b.dueAt);
  const shownOnRequest = uniteShown([...state.shownOnRequest, ...backup.shownOnRequest]);
  const settings = withOwnBrowser(backup.settings, state);
  return { ...state, ...backup, settings, offers, shownOnRequest };
}

/** What a browser learnt of itself is not carried over from another. */
const withOwnBrowser = (settings: Settings, { settings: here }: State): Settings => ({
  ...DEFAULT_SETTINGS,
  ...settings,
  toolbarNeedsClick: here.toolbarNeedsClick,
});

import { readBackup, writeBackup } from "../browser/parse-backup";
import { planFor, planForUndo } from "../browser/plan-import";
import {
  type Context,
  createContext,
  type Environment,
  type SnapshotContext,
} from "../core/context";
import type { Problem } from "../core/effect";
import type { Idea } from "../core/moment/idea";
import type { MomentId } from "../core/moment/moment";
import type { MomentFilters } from "../core/moment/moment-filters";
import { momentNow } from "../core/moment/on-demand";
import { backupOf, type ImportChanges, type ImportMode } from "../core/parent-data/backup";
import { edit } from "../core/parent-data/edit";
import type { Edit } from "../core/parent-data/edits";
import type { BrowserSnapshot } from "../core/session/browser-snapshot";
import { EMPTY, INITIAL_VOLATILE, type State } from "../core/state";
import type { View } from "../core/view/view";
import { viewOf } from "../core/view/view-of";
import type { ImportPlanReply } from "../protocol/replies";
import type { SiteStorage } from "./site-storage";

/** The site looks at nothing of the browser, so no card ever comes by itself. */
const NO_BROWSER: BrowserSnapshot = {
  phone: false,
  idle: "active",
  isInputPaused: false,
  window: "none",
  popupOpen: false,
  tab: null,
  sound: "silent",
  sharing: "not-told",
  pageAccess: false,
  canSync: false,
  notifications: false,
};

/** What the parent sets on the site, by the rules of the extension: the same edits, the same view. */
export interface SiteStore {
  view(): View;
  /** Why it was not made; empty: it was. */
  change(what: Edit): Problem[];
  momentNow(filters: MomentFilters, except: readonly MomentId[]): Idea | null;
  /** The text of a file that the extension imports. */
  exportText(): string;
  planImport(text: string, mode: ImportMode): ImportPlanReply;
  importFile(text: string, mode: ImportMode): boolean;
  planUndo(): ImportChanges | null;
  isRemembered(): boolean;
  /** False: this browser did not allow it. */
  remember(on: boolean): boolean;
}

/** Keeps everything in memory, until the parent asks to remember it. `onChange` comes once for several changes. */
export function createSiteStore(
  storage: SiteStorage,
  environment: () => Environment,
  onChange: () => void,
): SiteStore {
  const remembered = storage.load();
  let isRemembered = remembered !== null;
  let state: State = { ...(remembered ?? EMPTY), volatile: INITIAL_VOLATILE };

  // Not at once: Preact can't render from the root inside an effect, and some changes are made in one.
  let isAnnounced = false;
  const announce = (): void => {
    if (isAnnounced) return;
    isAnnounced = true;
    queueMicrotask(() => {
      isAnnounced = false;
      onChange();
    });
  };

  const context = (): SnapshotContext & Context =>
    createContext(state, environment(), { snapshot: NO_BROWSER, trigger: null });

  function change(what: Edit): Problem[] {
    const { state: next, reply } = edit(state, what, context());
    if (reply?.kind === "refused") return reply.problems;
    state = next;
    if (what.kind === "erase") isRemembered = !storage.clear();
    else if (isRemembered) storage.save(state);
    announce();
    return [];
  }

  return {
    view: () => viewOf(state, context(), { pinned: null, warnings: [] }),
    change,
    momentNow: (filters, except) => momentNow(state, filters, except, context()),
    exportText: () => writeBackup(backupOf(state)),
    planImport: (text, mode) => planFor(state, text, mode),
    importFile(text, mode) {
      const read = readBackup(text);
      return read.kind === "read" && isMade(change({ kind: "import", backup: read.backup, mode }));
    },
    planUndo: () => planForUndo(state, environment().now),
    isRemembered: () => isRemembered,
    remember(on) {
      const isDone = on ? storage.save(state) : storage.clear();
      if (isDone) isRemembered = on;
      announce();
      return isDone;
    },
  };
}

const isMade = (problems: readonly Problem[]): boolean => problems.length === 0;

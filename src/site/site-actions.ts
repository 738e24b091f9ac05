import { deviceZone } from "../browser/device-zone";
import type { Edit } from "../core/parent-data/edits";
import { saveFile } from "../home/data/save-file";
import { isOwnProblem, isQuietTimeProblem } from "../ui/problem-kinds";
import { writeClipboard } from "../ui/write-clipboard";
import type { SiteActions } from "./site-props";
import type { SiteStore } from "./site-store";

/**
 * What the page's controls do on the site. There is no extension behind it: no card comes by itself, no
 * permission is asked for, nothing is shared between browsers.
 */
export function createSiteActions(store: SiteStore): SiteActions {
  const change = async (what: Edit): Promise<boolean> => store.change(what).length === 0;
  const notHere = async (): Promise<boolean> => false;
  return {
    set: (settings) => change({ kind: "set", settings }),
    keep: (momentId, kept) => change({ kind: "keep", momentId, kept }),
    notForUs: (momentId, on) => change({ kind: "not-for-us", momentId, on }),
    putQuietTime: async (quietTime) =>
      store.change({ kind: "put-quiet-time", quietTime }).filter(isQuietTimeProblem),
    removeQuietTime: (id) => change({ kind: "remove-quiet-time", id }),
    skipToday: (occurrence, skip) => change({ kind: "skip-today", occurrence, skip }),
    moveToday: (occurrence, byMinutes) => change({ kind: "move-today", occurrence, byMinutes }),
    pageAccess: notHere,
    notifications: notHere,
    share: notHere,
    lookBack: async () => null,
    putOwn: async (own) => store.change({ kind: "put-own", own }).filter(isOwnProblem),
    removeOwn: (id) => change({ kind: "remove-own", id }),
    putOwnList: (own) => change({ kind: "put-own-list", own }),
    removeOwnList: (ids) => change({ kind: "remove-own-list", ids }),
    canMinimizeWindows: () => false,
    exportText: async () => store.exportText(),
    planImport: async (text, mode) => store.planImport(text, mode),
    importFile: async (text, mode) => store.importFile(text, mode),
    planUndo: async () => store.planUndo(),
    undoImport: () => change({ kind: "undo-import" }),
    redoImport: () => change({ kind: "redo-import" }),
    restoreRemoved: () => change({ kind: "restore-removed" }),
    erase: async () => {
      store.change({ kind: "erase" });
      return !store.isRemembered();
    },
    saveFile,
    newId: () => crypto.randomUUID(),
    commandShortcut: async () => null,
    wall: (at = Date.now()) => deviceZone.toWall(at),
    calendarSaved: (entries) => change({ kind: "calendar-saved", entries }),
    print: () => window.print(),
    copy: (text) => writeClipboard(text),
    momentNow(filters, except) {
      const idea = store.momentNow(filters, except);
      if (idea) store.change({ kind: "moment-shown", momentId: idea.momentId });
      return idea;
    },
    remember: (on) => store.remember(on),
  };
}

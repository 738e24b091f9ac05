import { sendRequest } from "../browser/background-client";
import { readFocusCardShortcut } from "../browser/command-shortcut";
import { deviceZone } from "../browser/device-zone";
import { canMinimizeWindows } from "../browser/minimize-window";
import {
  requestNotifications,
  requestPageAccess,
  withdrawNotifications,
  withdrawPageAccess,
} from "../browser/page-access";
import type { Client } from "../ui/client";
import { isOwnProblem, isQuietTimeProblem } from "../ui/problem-kinds";
import { writeClipboard } from "../ui/write-clipboard";
import { saveFile } from "./data/save-file";
import type { HomeActions } from "./home-props";

/** What the page's controls do. */
export function createHomeActions(client: Client): HomeActions {
  const { requestView, change, set } = client;
  return {
    set,
    keep: (momentId, kept) => change("keep", { momentId, kept }),
    notForUs: (momentId, on) => change("not-for-us", { momentId, on }),
    putQuietTime: async (quietTime) =>
      (await requestView("put-quiet-time", { quietTime }))?.problems.filter(isQuietTimeProblem) ??
      null,
    removeQuietTime: (id) => change("remove-quiet-time", { id }),
    skipToday: (occurrence, skip) => change("skip-today", { occurrence, skip }),
    moveToday: (occurrence, byMinutes) => change("move-today", { occurrence, byMinutes }),
    pageAccess: async (on) => {
      const done = await orFalse(on ? requestPageAccess() : withdrawPageAccess());
      await client.refresh();
      return done;
    },
    notifications: async (on) => {
      const done = await orFalse(on ? requestNotifications() : withdrawNotifications());
      await set({ notify: on && done });
      return done;
    },
    lookBack: (monday) =>
      sendRequest("look-back", { monday }).then(
        ({ week }) => week,
        () => null,
      ),
    putOwn: async (own) =>
      ((await requestView("put-own", { own }))?.problems ?? []).filter(isOwnProblem),
    removeOwn: (id) => change("remove-own", { id }),
    putOwnList: async (own) => {
      const reply = await requestView("put-own-list", { own });
      return reply?.problems.length === 0 && !reply.view.warnings.includes("not-saved");
    },
    removeOwnList: (ids) => change("remove-own-list", { ids }),
    canMinimizeWindows,
    exportText: () =>
      sendRequest("export", {}).then(
        ({ text }) => text,
        () => null,
      ),
    planImport: (text, mode) => sendRequest("plan-import", { text, mode }).catch(() => null),
    importFile: (text, mode) => change("import", { text, mode }),
    planUndo: () =>
      sendRequest("plan-undo", {}).then(
        ({ changes }) => changes,
        () => null,
      ),
    undoImport: () => change("undo-import", {}),
    redoImport: () => change("redo-import", {}),
    restoreRemoved: () => change("restore-removed", {}),
    share: (on) => change("share", { on }),
    erase: async (everywhere) => {
      const reply = await requestView("erase", { everywhere });
      return reply !== null && !reply.view.warnings.includes("not-shared");
    },
    saveFile,
    newId: () => crypto.randomUUID(),
    commandShortcut: readFocusCardShortcut,
    wall: (at = Date.now()) => deviceZone.toWall(at),
    calendarSaved: (entries) => change("calendar-saved", { entries }),
    momentNow: async (filters, except) =>
      (await sendRequest("moment-now", { filters, except })).idea,
    momentShown: (momentId) => void change("moment-shown", { momentId }),
    resume: () => change("pause", { until: "now" }),
    cancelHoliday: () => change("plan-holiday", { days: null }),
    open: (part) => {
      location.hash = part;
    },
    print: () => window.print(),
    copy: (text) => writeClipboard(text),
  };
}

/** A rejected permission request counts as a no. */
const orFalse = (answer: Promise<boolean>): Promise<boolean> => answer.catch(() => false);

import type { LeftOutReason } from "../../core/moment/pasted-moments";
import type { InAnyLanguage } from "../types";

/** Texts about the parent's data: own moments, export, import, sync, erase, calendar. */
export const data = {
  title: "Your data",
  exportTitle: "Take it with you",
  exportText:
    "One file with everything you set and saved, and the ideas that came by. How long you browsed is not in it.",
  export: "Save as a file",
  /** {date} is "2026-11-23". */
  fileName: "peekaboo-{date}.json",
  exported: "Saved as {file}.",
  notExported: "That didn't work. Reload this page and try again.",

  importTitle: "Bring it back",
  importText: "You'll see what would change first.",
  file: "A file from Peekaboo",
  mode: "What you already have",
  merge: "Keep it, and add the file",
  replace: "Replace it with the file",
  changesTitle: "What changes",
  change: {
    quietTimes: "Quiet times: {parts}",
    kept: "Saved moments: {parts}",
    notForUs: "Not for us: {parts}",
    own: "Moments of your own: {parts}",
  },
  parts: {
    added: { one: "{n} new", other: "{n} new" },
    changed: { one: "{n} changed", other: "{n} changed" },
    removed: { one: "{n} removed", other: "{n} removed" },
  },
  settingsChange: "Settings: as in the file",
  nothingChanges: "Nothing. It's all here already.",
  unreadable: {
    one: "{n} thing in the file can't be read and will be left out.",
    other: "{n} things in the file can't be read and will be left out.",
  },
  refused: {
    "too-large": "This file is too large to be one from Peekaboo. Nothing was changed.",
    "not-ours": "This is not a file from Peekaboo. Nothing was changed.",
    newer:
      "This file is from a newer version of Peekaboo. Update this one first. Nothing was changed.",
  },
  import: "Import",
  cancel: "Cancel",
  imported: "Imported.",
  undoImport: "Undo the last import",
  /** Takes that undo back. */
  redoImport: "Redo the last import",
  /** In the plan of an undo. */
  undoSettings: "Settings: as before the import",
  undoNothing: "Nothing: what came in was changed or removed since, and stays that way.",
  undo: "Undo it",
  importUndone: "Undone. What you set since is still here.",

  share: "Share between my browsers",
  shareText:
    "Quiet times, saved moments, moments of your own, “not for us” and a few settings are the same in every browser where this is on. Ages and the ideas that came by stay here.",
  shareFits:
    "There's room for 100 quiet times, 150 saved moments, 100 of your own and 100 “not for us”.",
  removedElsewhere: {
    one: "In the last 7 days, {n} thing was removed here because you removed it in another browser.",
    other:
      "In the last 7 days, {n} things were removed here because you removed them in another browser.",
  },
  restoreRemoved: "Put back here and everywhere",
  restored: "Put back.",
  /** Whose account carries the data. */
  account: {
    chrome:
      "The browser's own sync carries it, with the account you are signed in with: Google's in Chrome, Microsoft's in Edge. Peekaboo itself sends nothing.",
    firefox:
      "Firefox Sync carries it, with your Mozilla account, where “Add-ons” is ticked. Firefox for Android does not take part. Peekaboo itself sends nothing.",
  },
  /** In place of "what stays here", while sharing is on. */
  privacyShared:
    "Everything is saved in this browser, and what you share travels through the browser's own sync. No page address is kept, and Peekaboo sends nothing itself.",

  eraseTitle: "Erase",
  eraseText:
    "Peekaboo forgets everything, as if it were the first day, and gives back its permissions.",
  eraseHere: "Erase in this browser",
  eraseEverywhere: "Erase here and what is shared",
  sureHere:
    "This erases everything Peekaboo keeps in this browser, and it can't be undone. Want a copy first? Save a file above.",
  sureHereShared:
    "This erases everything Peekaboo keeps in this browser, and it can't be undone. Your other browsers keep theirs.",
  sureEverywhere:
    "This erases everything Peekaboo keeps in this browser, and all that is shared. It can't be undone. Your other browsers keep theirs and stop sharing.",
  yesErase: "Yes, erase",
  leaveIt: "Leave it",
  erased: "Everything is erased.",
  notTold: "Erased here. What is shared couldn't be erased.",

  own: {
    add: "Write one of your own",
    edit: "Edit",
    /** The line above its title, {routine} is "Bath". */
    eyebrow: "{routine} · your own",
    newTitle: "A moment of your own",
    editTitle: "Your moment",
    routine: "Routine",
    name: "Title",
    nameHint: "A few words.",
    text: "What you do",
    textHint: "Optional.",
    save: "Save",
    cancel: "Cancel",
    saved: "Saved: {title}",
    problems: {
      "own-no-title": "Give it a title: a word or two is enough.",
      "own-title-too-long": "A title can have up to 60 letters.",
      "own-text-too-long": "The text can have up to 300 letters.",
      "own-too-many": "You have 100 of your own now. Remove one to add another.",
    },
  },

  /** Several moments of one's own at once, pasted as a list. */
  paste: {
    add: "Paste several",
    title: "Several at once",
    list: "Your list",
    hint: "One moment a line: “Title: what you do”, or a title alone. Bullets and numbers at the start go.",
    routine: "Routine, for all of them",
    preview: "What becomes of it",
    addAll: { one: "Add {n}", other: "Add {n}" },
    found: { one: "{n} moment", other: "{n} moments" },
    leftOut: { one: "Left out: {n} line", other: "Left out: {n} lines" },
    added: { one: "{n} moment added.", other: "{n} moments added." },
    notAdded: "That couldn't be saved just now. Your list is still here.",
    /** After a line that is left out. */
    why: {
      "title-too-long": "title over 60 letters",
      "text-too-long": "text over 300 letters",
      "already-there": "you have it already",
      twice: "twice in the list",
      "no-room": "no room: 100 of your own at most",
      "too-many-lines": "after the first 200 lines",
    } satisfies Record<LeftOutReason, string>,
  },

  calendar: {
    title: "In a calendar",
    text: "A file with your quiet times for the next four weeks, a moment in each. Open it on your phone, and they'll be in its calendar.",
    none: "Once you have set a quiet time, you can make a file for your phone's calendar here.",
    /** Once a file was saved. */
    again:
      "Something changed? Save a new file and open it on your phone too: it takes out what you skipped, paused or removed.",
    /** Everything is paused, without an end. */
    paused:
      "Everything is paused for now. After that, you can make a file for your phone's calendar here.",
    alarm: "With a reminder",
    alarmHint: "Your calendar may then make a sound. Without it, your calendar stays silent.",
    save: "Save calendar file",
    saved: "Saved as {file}. Send it to your phone and open it there.",
    fileName: "peekaboo.ics",
    /** Name of a quiet time without one. */
    unnamed: "A small moment",
    calendarName: "Small moments together",
  },
};

export type DataText = InAnyLanguage<typeof data>;

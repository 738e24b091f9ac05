import type { StorageKey } from "../../core/state";
import type { PopupMemoryKey } from "../../core/view/popup-memory";
import type { PermissionName, PrivacySection, SharedKey } from "../privacy-shape";

/** What each stored key holds, and each key of the session storage. A new key does not compile without its sentence, in no language. */
const stored = {
  settings:
    "Your settings; the age bands of your children if you chose any, with the day you chose them; which questions were asked and which news was told once; the age bands before the last change; and whether this browser opens its toolbar window by itself.",
  quietTimes:
    "Your quiet times: days, times, routines, age band, the name you gave them, the moment you fixed to them, and since when their cards come less often.",
  adjustments: "Which quiet times you skipped or moved for a day, for 3 days.",
  pause: "Whether everything is paused and until when, and days without cards that are planned.",
  session:
    "Today's browsing sessions, as when they began and ended, and when Peekaboo last looked. They are erased at the first look after 4 in the morning; a closed browser keeps them until it is opened.",
  offers:
    "For 60 days, each card: its idea and its quiet time, when and where it came, whether it was seen, and what was answered. Older ones go at the next end of a browsing session.",
  kept: "The moments you saved, and when.",
  notForUs: "The ideas that are not for you, and since when.",
  own: "The moments you wrote, and when.",
  beforeImport:
    "For 30 days after an import, what was here before and after it, so that it can be undone. The cards in it may then be 90 days old.",
  importedAt: "When that import was.",
  sync: "While sharing is on: a random name for this browser, a copy of what is shared, with a counter of changes, and which things were removed in the last 180 days.",
  sharingEnded: "Whether sharing was ended in another browser of yours.",
  removedElsewhere:
    "For 7 days, what a change in another browser of yours removed or replaced here.",
  inCalendar:
    "Which entries the calendar files hold that you saved, until their last day is over, so that a later file can change them.",
  shownOnRequest:
    "For 60 days, which moments you saw by “A small moment now”, and when, so that others come first.",
  draft: "For an hour, a quiet time that you were writing when the popup closed.",
  undo: "For an hour, the quiet time you last removed or changed, as it was, so that it can be put back.",
  moment:
    "For an hour, the small moment that was open when the popup closed, what you had ticked, and which ones you saw before it.",
  setAside: "For 180 days, stored things that could not be read: 200 at most. The oldest go first.",
  version: "The number of the form in which all this is stored.",
} satisfies Record<StorageKey | PopupMemoryKey, string>;

/** What lies in the browser's own sync while sharing is on. */
const shared = {
  set: "Settings: the language, clock and first day of the week, when and how often a card comes, how it looks, and what ideas leave out.",
  time: "Quiet times with their names, without their age bands.",
  kept: "Saved moments, and when you saved them.",
  not: "What is not for you, and since when.",
  own: "Moments of your own, in your words, and when you wrote them.",
  sharing: "A number that tells one round of sharing from the next, and whether it was ended.",
} satisfies Record<SharedKey, string>;

const permissions = {
  alarms:
    "Alarms: to look once a minute, while somebody is browsing, whether a quiet time has begun.",
  storage: "Storage: to keep what is listed above.",
  idle: "Idle state: to notice a break from browsing.",
  scripting: "Scripting: to put the card into the page in view.",
  notifications:
    "Notifications, if you choose them: the card as a message of your system. It names the routine and nothing else.",
  pages:
    "Access to pages, if you choose it: the card on the page you are reading. Chrome and Edge then say “{chrome}”, Firefox says “{firefox}”. Browsers have no milder sentence for something that draws on a page.",
} satisfies Record<PermissionName, string>;

/** The privacy page. PRIVACY.md and the texts for the stores are made from it: `npm run privacy`. */
export const privacy = {
  title: "Privacy",
  /** The link to this page. */
  link: "All that is stored, shared and looked at",
  /** {date} is "29 November 2026". */
  changed: "Last changed: {date}",
  /** Also in the stores. */
  inShort:
    "Nothing is collected, sold or passed on. Peekaboo has no server, no account, no statistics and no way to the network. What you set and save stays in this browser. If you turn on sharing, your browser's own sync carries it to your other browsers. No address, title or word of a page is kept.",
  sections: {
    sends: {
      heading: "Can it send anything?",
      text: [
        "No. The browser itself refuses every connection from Peekaboo's pages and background.",
        "Some things leave by your own hand: a file you save, a calendar file, a sheet you print, a list you copy, a source you open. The site of a source is not told where you came from.",
      ],
    },
    browser: {
      heading: "What does it look at in the browser?",
      text: [
        "To know how long you have been browsing: which window is in front, whether it is minimised or in full screen, and whether mouse or keyboard were used in the last minute or the screen is locked.",
        "Of tabs: the number of the one in view, whether it has loaded, whether any plays sound, and that one was opened, closed or brought to the front. In Firefox also whether any tab uses the camera, the microphone or the screen; Chrome and Edge do not tell.",
        "No address, title or site name of a page is copied or kept.",
      ],
    },
    pages: {
      heading: "Is it in my pages?",
      text: [
        "Not outside your quiet times. If you allowed the card on pages, a script is put into the page in view when a card may come, and it leaves with the card.",
        "That script asks whether the focus is somewhere to write (the kind of field, its role, whether it can be edited), whether something fills the screen, whether a dialog lies over the card, whether the tab is in view, and how large window and zoom are. It looks into closed parts of the page for that as well. It reads no words of the page.",
      ],
    },
    noticed: {
      heading: "What can a page notice?",
      text: [
        "One nameless box that comes and goes. The page cannot read the words in it, and a press that a script makes up does nothing.",
        "The page is not told that the box is Peekaboo. A nameless box of that size, at that time, may be recognised all the same. The small pill's width comes in steps of 40 pixels, so that it does not tell the idea.",
        "A page can take the card away or lie over it. One that listened before the card came can tell where you press on it and which keys you use there, and can stop a press. Another extension that may read pages can read a card too.",
      ],
    },
    stored: {
      heading: "What is stored in this browser?",
      text: [
        "It lies in the browser's own storage for extensions, as readable as the rest of your browser profile. Peekaboo uses no cookies.",
        "What the popup remembers for an hour lies in the browser's memory alone. After that hour it is not used any more; it goes when you next open the popup, or when you close the browser.",
      ],
      items: stored,
    },
    child: {
      heading: "What about my child?",
      text: [
        "Age bands, if you choose any: for all ideas, or for one quiet time. Peekaboo asks for no name, no date of birth and no picture, and age bands are not shared.",
        "Names of quiet times, and moments of your own, are in your words. A child's name in them is stored with them, and shared where sharing is on.",
      ],
    },
    shared: {
      heading: "What is shared between my browsers?",
      text: [
        "Nothing, until you turn on sharing. From then on your browser's own sync carries what is listed here, with your account: Google's in Chrome, Microsoft's in Edge, Mozilla's in Firefox. Age bands, browsing sessions and which cards came are not among it.",
      ],
      items: shared,
      /** {erase} is the name of a button. */
      after: [
        "Each thing carries a counter of its changes and the random name of the browser that wrote it. When you remove a thing, its key stays for up to 180 days, so that your other browsers remove it too.",
        "Nothing that comes from another browser erases this one. What it removed here can be put back for 7 days.",
        "Turning sharing off, or erasing in this browser alone, leaves what was shared in your account and in your other browsers. While sharing is on, “{erase}” empties it; the mark that it was ended stays.",
        "If you remove Peekaboo from a browser, that browser decides how long your account keeps what was shared. To be sure, empty it first.",
      ],
    },
    takeAway: {
      heading: "Can I take it along, or erase it?",
      text: [
        "Export writes one file with everything you set, saved and wrote: settings, age bands, quiet times, saved moments and your own, what is not for you, and the cards of 60 days. Browsing sessions are not in it. Import reads such a file, and can be undone for 30 days.",
        "Erase empties everything that is stored in this browser and gives permissions back. Storing begins anew when you go on browsing or set something.",
        "Removing Peekaboo removes what it stored in that browser. A file you saved stays where you put it.",
      ],
    },
    /** {chrome} and {firefox} are the browsers' own sentences. */
    permissions: {
      heading: "What may it do?",
      text: [
        "Installing asks for four permissions for which browsers show no warning. Two more are asked for if you choose them, and you can take them back in the settings.",
      ],
      items: permissions,
    },
    limitedUse: {
      heading: "The rules of the Chrome Web Store",
      text: [
        "The use of information received from Google APIs will adhere to the Chrome Web Store User Data Policy, including the Limited Use requirements.",
        "What is listed here serves the card and nothing else. It is not passed on, not used for advertising or credit, and no person reads it.",
      ],
    },
    contact: {
      heading: "Who answers?",
      text: [
        "The makers of Peekaboo, through the support page of the store you got Peekaboo from. Write there too if something here isn't right.",
      ],
    },
  } satisfies Record<string, PrivacySection>,
};

export type PrivacyText = typeof privacy;

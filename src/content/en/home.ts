import type { SwitchSetting } from "../../core/parent-data/settings";
import type { InAnyLanguage } from "../types";

interface SwitchText {
  name: string;
  hint: string;
}

/** The home page's texts. The other languages have the same shape. */
export const home = {
  /** Title of the tab: {part} is the name of the part in view. */
  tabTitle: "{part} · Peekaboo",
  brand: "Peekaboo",
  navigation: "Parts of this page",
  parts: {
    start: "Home",
    "quiet-times": "Times",
    kept: "Saved",
    moment: "One moment",
    "look-back": "Look back",
    finding: "What's known",
    settings: "Settings",
    privacy: "Privacy",
  },
  /** Of the link that a keyboard reaches first. */
  skip: "Skip to the content",
  /** In place of a part's name where there is room for one word only. */
  shortFinding: "Why",
  wrong: {
    title: "Something isn't right?",
    steps: [
      "Open this page again, or restart the browser. What you set and saved stays.",
      "If no card comes, the Peekaboo button says why, beside the leaf.",
      "Before you try anything bigger, take a copy, in the settings under “Your data”. It brings everything back.",
    ],
    report: "Tell the people who make Peekaboo",
  },
  /** Shown when the page can no longer reach the extension. */
  disconnected:
    "Peekaboo was updated while this page was open. Open it again: everything is still there.",
  /** The background did not start, or does not answer. */
  unanswered:
    "Peekaboo isn't answering just now. Open this page again. If that doesn't help, restart the browser: what you saved stays.",
  openAgain: "Open again",
  undo: "Undo",
  start: {
    title: "Small moments together",
    intro: [
      "At times you choose, if you happen to be browsing, one small card appears with an idea for you and your child.",
      "The rest of the time nothing comes, and nothing about you leaves this browser.",
    ],
    /** In place of the second, while sharing is on. */
    introShared:
      "The rest of the time nothing comes. What you share travels through the browser's own sync, and nothing else about you leaves this browser.",
  },
  today: {
    /** {ideas} is "bath on Monday and bedtime on Tuesday": each routine once, the last three. */
    week: "This week: {ideas}.",
    weekAmongOthers: "This week, among others: {ideas}.",
    /** {routine} is "bath", {day} is "Monday". */
    routineOnDay: "{routine} on {day}",
  },
  quietTimes: {
    /** Name of the drawing of a week. */
    week: "Your week",
    empty: "None yet. Start with an example, or choose your own.",
    how: "Click a time to change it, or drag it up or down. Click an empty place to add one there. With Tab and the arrow keys a time moves too, 5 minutes at a time; hold Shift to change how long it is.",
    howByTouch:
      "Tap a time to change it, or press and hold it, then slide it up or down. Tap an empty place to add one there.",
    /** {times} is "19:00–19:45". */
    moved: "{name}: {times}",
    thisWeek: "Every other week: this week.",
    nextWeek: "Every other week: next week.",
    /** Name of a time in the week; {times} is "weekdays, 19:00 to 19:45". */
    block: "{name}, {times}",
    blockOff: "{name}, {times}, off",
    /** Of the switch of one time. */
    on: "On",
    switchedOn: "{name}: on",
    switchedOff: "{name}: off",
    /** Opens all that can be changed about one time. */
    more: "More…",
  },
  lookBack: {
    title: "Look back",
    about: "Your quiet times, and the ideas that came by. A filled leaf is one you saved.",
    earlier: "Earlier",
    later: "Later",
    /** {date} is "23 November", a Monday. */
    weekOf: "Week of {date}",
    picture: "The week as a picture. The list below says the same.",
    nothing: "No ideas came by this week. That's fine too.",
    table: "Ideas of this week",
    day: "Day",
    ideas: "Ideas",
  },
  kept: {
    title: "Saved moments",
    empty: "Nothing saved yet. “Save” on a card puts the moment here.",
    search: "Search",
    routine: "Routine",
    allRoutines: "All routines",
    nothingFound: "No saved moment has these words. Try fewer letters.",
    found: { one: "{n} moment", other: "{n} moments" },
    remove: "Remove",
    removed: "Removed: {title}",
    why: "On screens and coming back",
    /** {names} are the quiet times that this moment is fixed to. */
    ours: "Our moment: {names}",
    copyAll: "Copy as text",
    copied: "Copied. You can paste it anywhere.",
    /** Heading above the copied text. */
    copyHeading: "Small moments we saved",
  },
  /** The page of one moment, and what leads there. */
  moment: {
    link: "Copy or print this moment",
    about: "For whoever else looks after your child: copy the text, or print the card.",
  },
  print: {
    title: "On paper",
    about:
      "For the fridge door, or to cut out and fold. Whatever is in the list above goes on paper. You see it first.",
    fridge: "A poster for the fridge",
    small: "Small cards to fold",
    one: "Print one card",
    seeds: "Four to start with",
    preview: "On paper it looks like this",
    now: "Print",
    fold: "Cut at the corners and fold in the middle: the picture in front, the words behind.",
    /** On the paper. */
    heading: "Small moments together",
    foot: "Peekaboo: small moments together. If it suits, when it suits.",
  },
  notForUs: {
    title: "Not for us",
    intro: "These ideas won't come again, unless you put one back.",
    empty: "Nothing here. “Not for us” on a card puts an idea here.",
    putBack: "Put back",
    isBack: "May come again: {title}",
  },
  /** A moment this version no longer has. */
  unknownMoment: "An idea from another version",
  finding: {
    more: "What was measured, and sources",
    newTab: "in a new tab",
  },
  settings: {
    title: "Settings",
    intro: "Changes take effect at once.",
    language: "Language",
    asBrowser: "Same as the browser",
    clock: "Clock",
    weekStart: "First day of the week",
    childTitle: "For your child",
    bandsTitle: "Age",
    bandsHint:
      "Choose more than one if you like. If you choose none, every idea is safe from birth. For a child born early, choose what suits your child.",
    avoidTitle: "What doesn't suit your child",
    avoidHint: "Ideas with these won't come, or will be worded differently.",
    avoid: {
      touch: "Touch",
      sound: "Sound and voice",
      surprise: "Surprises",
      "eye-contact": "Eye contact",
    },
    oftenTitle: "How often",
    frequencyCap: "How many cards",
    frequencyCaps: {
      "each-quiet-time": "One for each quiet time",
      "two-a-day": "At most two a day",
      "one-a-day": "At most one a day",
      "three-a-week": "About three a week",
    },
    cardAfter: "Wait before a card",
    cardAfterHint: "How long you have been browsing before a card may come.",
    atOnce: "no wait",
    cardStays: "How long a card stays",
    cardStaysHint: "On a page, if you leave it alone. It goes when the quiet time ends.",
    cardStaysFor: {
      45: "45 seconds, then small",
      120: "2 minutes, then small",
      0: "until I answer",
    },
    whereTitle: "Where the card comes",
    whereHint:
      "You can turn on more than one; each card appears in one place. With all of them off, it waits behind the Peekaboo button.",
    page: "Show the card on pages",
    pageHint:
      "The card sits in a corner of the page you are on, and waits while you type or watch.",
    /** {sentence} is what the browser will say. */
    pageWarning:
      "Your browser will ask first, in strong words: “{sentence}”. It has one sentence for everything that puts something on a page. Peekaboo puts the card there during your quiet times. It reads none of the page's words, and keeps nothing of the page.",
    pageRefused:
      "Permission not given, and that's fine. The card comes at the toolbar or waits behind the button.",
    browserSentence: {
      chrome: "Read and change all your data on all websites",
      firefox: "Access your data for all websites",
    },
    toolbar: "At the toolbar",
    toolbarHint:
      "Opens under the Peekaboo button when you pause. Peekaboo can't tell then whether you are typing, so for a moment your keys may go to the card.",
    toolbarNeedsClick:
      "In this browser the toolbar window needs a click to open, so a card can't come there by itself. A dot on the button means one is waiting.",
    notify: "As a notification",
    notifyHint:
      "Used when no other place can show it. It names the routine, and others near the screen may see it.",
    notifyWarning: "Your browser will ask first: “{sentence}”.",
    notifySentence: {
      chrome: "Display notifications",
      firefox: "Display notifications to you",
    },
    notifyRefused: "Permission not given, and that's fine. The card stays with the other places.",
    keyTitle: "By keyboard",
    /** {key} is the key as the browser names it, such as “Alt+Shift+P”. */
    key: "{key} takes you to the card, or opens Peekaboo. You can change it in your browser's list of shortcuts.",
    noKey:
      "No key takes you to the card yet. You can choose one in your browser's list of shortcuts.",
    looksTitle: "How the card looks",
    corner: "Corner of the page",
    corners: { right: "Bottom right", left: "Bottom left" },
    /** Drawn in this order, each with its switch. */
    switches: {
      smallFirst: {
        name: "A small button first",
        hint: "It has a leaf and no words. The card opens when you click it. Handy when others can see your screen.",
      },
      showSince: {
        name: "Show on the card when I started browsing",
        hint: "In small print. Behind the Peekaboo button you can see it anyway.",
      },
      hideBrowsing: {
        name: "Hide my browsing times",
        hint: "Neither the card nor the Peekaboo button's window says when or how long you browsed. For a computer that others use too.",
      },
    } satisfies Record<SwitchSetting, SwitchText>,
    /** Below the choice of how many cards, once there are fewer. */
    eachAgain: "Back to one for each quiet time",
    /** {do} is the card's button. */
    minimizeOnDo: {
      name: "“{do}” also minimises the window",
      hint: "The window with the card gets out of the way, and everything in it is there when you come back. Not while sound plays, or during a call that the browser tells of.",
    },
    privacyTitle: "What stays here",
    privacy:
      "Everything is saved in this browser. No page address is kept, and nothing is sent anywhere.",
  },
};

export type HomeText = InAnyLanguage<typeof home>;

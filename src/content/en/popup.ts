import type { Reason } from "../../core/offer/reason";
import type { HolidayProblem } from "../../core/quiet-time/holiday-days";
import type { InAnyLanguage } from "../types";

/** The popup's texts. The other languages have the same shape; the page fills in `{named}` placeholders. */
export const popup = {
  title: "Peekaboo",
  settings: "Settings",
  /** {name} is a quiet time's name, {time} is "19:30", {day} is "Thursday 4 December". */
  nextToday: "{name} at {time}",
  nextTomorrow: "{name} tomorrow at {time}",
  nextOn: "{name} on {day} at {time}",
  running: "{name}, until {time}",
  /** {next} is one of the above. */
  nextWithoutCard: "{next}, without a card",
  nextNone: "Nothing coming up",
  /** {minutes} is "38 min". */
  session: "Browsing {minutes}, since {time}",
  sessionNew: "Just started browsing, at {time}",
  sessionNone: "Not browsing just now",

  strip: {
    title: "Today",
    /** For screen readers; a table with the same follows. */
    description: "Today: your quiet times, when you browsed, and now.",
    /** The same while browsing is hidden. */
    descriptionOfTimes: "Today: your quiet times, and now.",
    /** The tooltip of a bar: {what} is a quiet time's name, {range} is "16:15–17:00". */
    bar: "{what}, {range}",
    quietSkipped: "{name} (skipped)",
    quietPaused: "{name} (paused)",
    quietWithoutCard: "{name} (no card)",
    sessions: "browsing",
    what: "What",
    from: "From",
    to: "Until",
  },

  /** Why no card comes now, by the core's reason. */
  why: {
    "no-quiet-time": "No quiet times set yet, so no card comes by itself.",
    outside: "Not now: outside your quiet times.",
    "skipped-today": "No card: you skipped this one for today.",
    paused: "No cards while Peekaboo is paused.",
    "not-browsing": "Not yet: you're not browsing right now.",
    "session-too-short": "Not yet: you've just started browsing.",
    "sound-is-playing": "Not yet: sound is playing.",
    "app-window": "Not yet: an app or a small window is in front.",
    "full-screen": "Not yet: something is full screen.",
    "camera-in-use": "Not yet: the camera or microphone is in use.",
    typing: "Not yet: you're typing.",
    "already-came": "The card for this quiet time has already come.",
    "so-soon": "Not yet: you had a card a moment ago.",
    "enough-today": "That was today's card. The next one comes another day.",
    "enough-this-week": "That was it for this week, as you chose.",
    later: "Later, as you asked.",
    "signal-missing": "Not yet: the browser can't say whether now is a good time.",
    "on-the-road": "On the way, no card comes by itself. Ask, and there's a moment for you.",
    "handed-over": "No card for this one, as you chose.",
    "no-moment-left": "No moment fits right now. Another day one may.",
    "waiting-for-a-pause": "Soon, maybe: at a pause in your browsing.",
  } satisfies Record<Reason, string>,

  onPage: "Your card is on the page.",
  pinned: "The Peekaboo button is tucked away. Pin it to see the dot when a card is waiting.",
  warnings: {
    "not-read":
      "Peekaboo can't read what it saved right now, so nothing can be added. Nothing is lost: try again in a moment.",
    "not-saved": "The last change couldn't be saved. What was there before is still there.",
    "set-aside": "One saved item couldn't be read. It has been set aside, not erased.",
    clock: "This device's clock was changed, so the browsing time may be a little off.",
    "newer-data":
      "A newer version of Peekaboo saved some of this. What this one can't read stays as it is.",
    "not-shared":
      "What you share couldn't reach your other browsers. Here, everything works as before.",
    /** {things} is "3 things". */
    "sharing-full": "There's no room left to share more. Kept in this browser for now: {things}.",
    "sharing-ended": "Sharing was stopped in another of your browsers. Everything is still here.",
  },
  things: { one: "{n} thing", other: "{n} things" },
  /** The button beside what needs no more than to be read once. */
  understood: "Got it",
  /** The background does not answer: the extension was updated under the open popup. */
  unreachable: "Peekaboo was just updated. Close this and open it again.",
  /** The background did not start, or does not answer. */
  unanswered:
    "Peekaboo isn't answering just now. Close this and open it again. If that doesn't help, restart the browser: what you saved stays.",

  /** For a quiet time that was just removed. */
  quietTime: "Quiet time",
  quietTimes: "Quiet times",
  quietTimesAbout:
    "Times for you and your child. If you're browsing then, a card may come. The rest of the time: nothing.",
  overlap: "Where two times overlap, one card counts for both.",
  /** Read before a quiet time's name, for screen readers. */
  edit: "Edit",
  everyDay: "every day",
  weekdays: "weekdays",
  weekends: "weekends",
  thisWeek: "this week",
  nextWeek: "next week",
  /** {days} is "weekdays", {range} is "16:15–17:00", {week} is "next week". */
  times: "{days}, {range}",
  timesInWeek: "{days}, {range}, {week}",
  skippedToday: "skipped today",
  /** {time} is where today's start moved to. */
  movedToday: "today at {time}",
  today: "Today",
  skipToday: "Skip today",
  skipTodayUndo: "Don't skip after all",
  moveToday: "Move today",
  moveNone: "as planned",
  /** {minutes} is "15 min". */
  earlier: "{minutes} earlier",
  laterBy: "{minutes} later",

  add: "Add a quiet time",
  addPreset: "When might it suit?",
  /** Below the presets while there are no quiet times: opens the form. */
  chooseOwn: "Choose my own",
  examples: "Pick an example",
  /** In narrow columns: a word of more than 13 letters has a soft hyphen where it may break. */
  presets: {
    "before-pick-up": "Before pick-up",
    supper: "Making supper",
    "before-bath": "Before the bath",
    bedtime: "Pyjamas on",
    "after-work": "Home from work",
    "wednesday-afternoon": "Wednesday after lunch",
    "weekend-morning": "Weekend wake-up",
  },
  added: "Added.",
  saved: "Saved.",
  removed: "Removed.",
  undo: "Undo",

  editor: {
    /** Read by screen readers alone, before the routines. */
    routine: "What do you do then?",
    name: "Name",
    nameHint: "Optional.",
    forWhom: "Who is it for?",
    bands: {
      all: "All together",
      "0-6": "0 to 6 months",
      "6-12": "6 to 12 months",
      "12-24": "1 to 2 years",
      "24-36": "2 to 3 years",
    },
    days: "Days",
    start: "Starts at",
    end: "Ends at",
    /** Names of the buttons that move a time; {minutes} is "15 min". */
    startEarlier: "Start {minutes} earlier",
    startLater: "Start {minutes} later",
    endEarlier: "End {minutes} earlier",
    endLater: "End {minutes} later",
    /** Opens what most quiet times do without. */
    more: "More",
    leadIn: "May a card come before it starts?",
    leadInNone: "no",
    /** {minutes} is "10 min". */
    leadInBefore: "{minutes} before",
    bathHint: "For bath time, let it end when the bath starts.",
    weeks: "Weeks",
    everyWeek: "Every week",
    everyOtherWeek: "Every other week",
    fortnightHint: "For a child with two homes, for example: one week on, one week off.",
    fortnight: "Starting",
    /** A moment is fixed to this quiet time; {title} is its title. The button takes that off. */
    ours: "Our moment: {title}",
    oursOff: "Choose another each time",
    save: "Save",
    remove: "Remove",
    cancel: "Cancel",
  },
  /** Each beside its field. */
  problems: {
    "no-routine": "Choose what you do then.",
    "no-day": "Choose at least one day.",
    "no-start": "Choose a start time, such as 18:30.",
    "length-out-of-bounds": "The length can be 5 to 180 minutes.",
    "name-too-long": "A name can have up to 40 letters.",
    "no-fortnight": "Choose this week or next week.",
    "too-many": "You have 100 quiet times now. Remove one to add another.",
  },

  /** The card that was closed last, until its quiet time is over; {title} is its moment's. */
  justClosed: "Just now: {title}",
  haveBack: "Have it back",
  /** Of a quiet time whose cards the parent handed over, beside its name. */
  handover: { fewer: "its cards come less and less", none: "its cards stay away" },
  bringBack: "Bring them back",

  momentNow: "A small moment now",
  /** Opens a page of ours that prints this one moment. */
  print: "Print",
  /** A button of one word beside a picture; the hint says where it leads. */
  kept: "Saved",
  keptHint: "Your saved moments open in a tab.",
  back: "Back",
  filtersLegend: "How are things right now?",
  filters: {
    handsFull: "hands full",
    onTheRoad: "on the way",
    calm: "something calm",
    tired: "I'm tired",
  },
  /** Under the filters while "tired" is chosen; opens who to talk to. */
  tiredHelp: "Running on empty? Here is who to talk to.",
  /** No moment fits the filters. */
  noIdea: "Nothing fits all of that. Take one off, or leave it for now.",

  pause: "Pause",
  pauseUntil: "Pause until",
  pauseFor: { tomorrow: "Until tomorrow", "a-week": "A week", "i-say-so": "Until I say so" },
  /** {when} is "tomorrow at 04:00". */
  pausedUntil: "Paused until {when}.",
  pausedUntilSaid: "Paused until you say so.",
  resume: "Resume",
  /** For screen readers, once the pause was ended. */
  resumed: "The pause is over.",
  atTime: "{time}",
  tomorrowAt: "tomorrow at {time}",
  onDayAt: "{day} at {time}",

  bandsQuestion: "Six months ago you chose {bands}. Does that still fit?",
  bandsFit: "Still fits",
  bandsChange: "Change",
  bandsNever: "Don't ask again",

  /** Asked once, when every idea for one of the quiet times was met within four weeks. */
  repeatsQuestion:
    "All the ideas that fit one of your quiet times have come by: fewer cards, or the same ideas again?",
  repeatsFewer: "Fewer cards",
  repeatsAgain: "Again is fine",

  /** Days without cards, planned ahead: the last choice of the pause. */
  holiday: {
    choose: "From … until …",
    legend: "Days without cards",
    from: "First quiet day",
    until: "Last quiet day",
    save: "Save",
    back: "Back",
    /** {from} and {until} are "20 December". */
    planned: "Quiet from {from} until the end of {until}.",
    /** A holiday of one day. */
    plannedDay: "Quiet on {from}.",
    running: "Quiet until the end of {until}.",
    /** Takes a planned holiday away. */
    cancel: "Don't",
    /** For screen readers, once it was taken away. */
    cancelled: "No quiet days are planned any more.",
    problems: {
      "no-date": "Fill in both days.",
      "in-the-past": "The first day can be today or later.",
      "wrong-order": "The last day comes before the first one.",
      "too-far": "The last day can be up to a year from now.",
    } satisfies Record<HolidayProblem, string>,
  },

  /** Asked once, when the third quiet time is on; the welcome asks it too. */
  frequencyCap: {
    question: "How many cards suit you?",
    study:
      "In a study that sent parents text messages, about three a week did better than one or five (Cortes, 2021). Nobody has tested this with cards.",
    threeAWeek: "About three a week",
    eachTime: "At each quiet time",
  },
};

export type PopupText = InAnyLanguage<typeof popup>;

import { DEFAULT_SETTINGS } from "../../src/core/parent-data/settings";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import { HOUR_MS, type Instant, MINUTE_MS } from "../../src/core/time";
import type { OccurrenceView, QuietTimeView, View } from "../../src/core/view/view";

/** Views to look at, each a state a parent may meet. All on Thursday 4 December 2025, 19:00. */
const midnight: Instant = new Date(2025, 11, 4).getTime();
const at = (hour: number, minute = 0): Instant => midnight + hour * HOUR_MS + minute * MINUTE_MS;

const bedtime: QuietTime = {
  id: "bedtime",
  routines: ["pyjama", "nappy", "bedtime"],
  name: "",
  forWhom: "all",
  days: [1, 2, 3, 4, 5, 6, 7],
  start: 19 * 60 + 30,
  lengthMinutes: 60,
  leadInMinutes: 5,
  on: true,
  fortnightFrom: null,
};

function occurrence(id: string, start: Instant, end: Instant): OccurrenceView {
  return {
    key: `${id} 2025-12-04`,
    quietTimeId: id,
    date: "2025-12-04",
    opensAt: start - 5 * MINUTE_MS,
    startsAt: start,
    endsAt: end,
    skipped: false,
    movedByMinutes: 0,
    staysAway: false,
    isConsumed: false,
    moves: [-15, 15, 30, 60],
  };
}

const bedtimeToday = occurrence("bedtime", at(19, 30), at(20, 30));

const empty: View = {
  now: at(19),
  session: { since: at(18, 59), minutes: 1 },
  next: null,
  strip: {
    from: midnight,
    to: at(24),
    quiet: [],
    sessions: [
      { from: at(7, 10), to: at(7, 25) },
      { from: at(18, 22), to: at(19) },
    ],
  },
  quietTimes: [],
  card: null,
  closed: null,
  reason: "no-quiet-time",
  pause: null,
  holiday: null,
  settings: DEFAULT_SETTINGS,
  kept: [],
  notForUs: [],
  own: [],
  adjustments: {},
  history: [],
  inCalendar: [],
  mayUndoImport: false,
  isImportUndone: false,
  sharing: false,
  canSync: true,
  unshared: 0,
  removedElsewhere: 0,
  places: { page: true, toolbar: "on", notification: false, pinned: true, phone: false },
  askBands: null,
  askRepeats: false,
  warnings: [],
};

const quiet = (quietTimeId: string, from: Instant, to: Instant, skipped = false) => ({
  quietTimeId,
  from,
  to,
  skipped,
  staysAway: false,
});

const item = (
  change: Partial<QuietTime>,
  today: OccurrenceView | null = null,
  thisWeek: boolean | null = null,
): QuietTimeView => ({ quietTime: { ...bedtime, ...change }, today, thisWeek });

const pickUp = item({
  id: "pick-up",
  name: "",
  routines: ["hello", "onroad"],
  days: [1, 2, 3, 4, 5],
  start: 16 * 60 + 15,
  lengthMinutes: 45,
});
const bath = item({
  id: "bath",
  name: "",
  routines: ["bath"],
  days: [2, 4, 7],
  start: 18 * 60 + 30,
  lengthMinutes: 15,
  on: false,
});

const day: View = {
  ...empty,
  session: { since: at(18, 22), minutes: 38 },
  next: { ...bedtimeToday, running: false },
  quietTimes: [pickUp, bath, item({}, bedtimeToday)],
  strip: {
    ...empty.strip,
    quiet: [quiet("pick-up", at(16, 15), at(17)), quiet("bedtime", at(19, 30), at(20, 30))],
  },
  reason: "outside",
};

const many: View = {
  ...day,
  settings: { ...day.settings, frequencyCapWasAsked: true },
  next: { ...occurrence("pick-up", at(16, 15) + 4 * 24 * HOUR_MS, at(17)), running: false },
  quietTimes: [
    ...day.quietTimes.slice(0, 2),
    item({}, { ...bedtimeToday, skipped: true }),
    item(
      {
        id: "wednesday",
        name: "Outside in the park, with the two of them and the neighbours",
        days: [3],
        start: 14 * 60,
        lengthMinutes: 120,
        fortnightFrom: "2025-12-08",
      },
      null,
      false,
    ),
    item(
      {
        id: "supper",
        name: "",
        routines: ["feed", "chores"],
        start: 17 * 60 + 30,
        lengthMinutes: 45,
      },
      { ...occurrence("supper", at(17, 45), at(18, 30)), movedByMinutes: 15 },
    ),
    item({ id: "night", name: "Night feed", start: 23 * 60 + 30, days: [1, 2, 4, 5] }),
    item(
      { id: "weekend", name: "", routines: ["wake", "dress", "floor"], days: [6, 7], start: 480 },
      null,
      true,
    ),
  ],
  strip: {
    ...day.strip,
    quiet: [
      quiet("pick-up", at(16, 15), at(17)),
      quiet("supper", at(16, 45), at(18, 30)),
      quiet("bedtime", at(19, 30), at(20, 30), true),
      quiet("night", at(23, 30), at(24, 30)),
    ],
    sessions: [
      { from: at(2, 40), to: at(3, 5) },
      { from: at(7, 10), to: at(7, 25) },
      { from: at(12, 30), to: at(13, 20) },
      { from: at(18, 22), to: at(19) },
    ],
  },
};

export const VIEWS: Readonly<Record<string, View>> = {
  empty,
  day,
  many,
  running: {
    ...day,
    now: at(19, 40),
    session: { since: at(18, 22), minutes: 78 },
    next: { ...bedtimeToday, running: true },
    reason: "sound-is-playing",
  },
  paused: {
    ...day,
    pause: { until: at(24 + 4) },
    next: { ...occurrence("pick-up", at(16, 15) + 24 * HOUR_MS, at(17)), running: false },
    reason: "paused",
    places: { ...day.places, pinned: false },
  },
  waiting: {
    ...day,
    now: at(19, 40),
    next: { ...bedtimeToday, running: true },
    reason: "sound-is-playing",
    card: {
      where: "waiting",
      offerId: "offer",
      idea: { momentId: "z1", wording: "plain", routine: "bedtime" },
      routine: "bedtime",
      endsAt: at(20, 30),
      since: at(18, 22),
      kept: false,
      mayAnother: true,
      laterMinutes: [5, 15, 30],
      offerFewer: false,
      small: false,
      own: null,
      offerSmall: false,
      offerHandover: false,
      ours: null,
      news: null,
    },
  },
  repeats: { ...day, askRepeats: true },
  /** A holiday that is planned, from 20 December up to and with 2 January. */
  holiday: { ...day, holiday: { from: at(16 * 24 + 4), until: at(30 * 24 + 4) } },
  "three-times": {
    ...day,
    quietTimes: day.quietTimes.map((one) => ({
      ...one,
      quietTime: { ...one.quietTime, on: true },
    })),
  },
  closed: {
    ...day,
    now: at(19, 40),
    next: { ...bedtimeToday, running: true },
    reason: "already-came",
    closed: {
      offerId: "offer",
      idea: { momentId: "z1", wording: "plain", routine: "bedtime" },
      own: null,
    },
  },
  "handed-over": {
    ...day,
    now: at(19, 40),
    next: { ...bedtimeToday, running: true, staysAway: true },
    quietTimes: [
      item({ ...pickUp.quietTime, handover: { from: "2025-11-20" } }),
      bath,
      item(
        { ours: { momentId: "z1", since: "2025-08-01" }, handover: { from: "2025-10-02" } },
        { ...bedtimeToday, staysAway: true },
      ),
    ],
    strip: {
      ...empty.strip,
      quiet: [{ ...quiet("bedtime", at(19, 30), at(20, 30)), staysAway: true }],
    },
    reason: "handed-over",
  },
  unread: { ...empty, warnings: ["not-read"] },
  warnings: {
    ...day,
    session: null,
    warnings: ["not-saved", "clock"],
    askBands: ["6-12"],
    reason: "signal-missing",
  },
};

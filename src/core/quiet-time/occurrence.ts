import { addDays, epochDayOf, weekdayOf } from "../local-date";
import {
  DAY_MS,
  type Instant,
  type LocalDate,
  MINUTE_MS,
  MINUTES_A_DAY,
  type MinuteOfDay,
  type Zone,
} from "../time";
import type { Adjustment, Adjustments } from "./adjustment";
import { handoverStage } from "./handover";
import type { QuietTime } from "./quiet-time";
import type { Weekday } from "./quiet-time-bounds";

/** One quiet time on one day. The key holds through moving, editing and undoing. */
export interface Occurrence {
  key: string;
  quietTimeId: string;
  date: LocalDate;
  /** Start minus lead-in: from here on, included, a card may come. */
  opensAt: Instant;
  startsAt: Instant;
  /** Up to, not including. Start plus length, in time that really passes. */
  endsAt: Instant;
  skipped: boolean;
  movedByMinutes: number;
  /** Its card stays away, since the parent handed it over. */
  staysAway: boolean;
}

export const MOVES_MINUTES = [-60, -30, -15, 15, 30, 60] as const;

export const occurrenceKey = (quietTimeId: string, date: LocalDate): string =>
  `${quietTimeId}@${date}`;

/** The local start date in a key. */
export const dateOfKey = (key: string): LocalDate => key.slice(key.lastIndexOf("@") + 1);

/** The quiet time's id in a key; an id may hold an `@` itself. */
export const quietTimeIdOfKey = (key: string): string => key.slice(0, key.lastIndexOf("@"));

/** Which week since the one of 1970-01-01, counted from Mondays. */
const weekOf = (date: LocalDate): number => Math.floor((epochDayOf(date) + 3) / 7);

/** Whether the date lies in one of the quiet time's weeks: every week, or whole fortnights from its Monday. */
export function isInItsWeek(
  { fortnightFrom }: Pick<QuietTime, "fortnightFrom">,
  date: LocalDate,
): boolean {
  if (fortnightFrom === null) return true;
  return (weekOf(date) - weekOf(fortnightFrom)) % 2 === 0;
}

const isItsDay = (quietTime: QuietTime, date: LocalDate, weekday: Weekday): boolean =>
  quietTime.on && quietTime.days.includes(weekday) && isInItsWeek(quietTime, date);

/**
 * The quiet time's occurrence that begins on the date, or null where it holds none.
 * A start that a clock change skips moves forward; one that happens twice is the first.
 */
export function occurrenceOn(
  quietTime: QuietTime,
  date: LocalDate,
  adjustments: Adjustments,
  zone: Zone,
): Occurrence | null {
  return isItsDay(quietTime, date, weekdayOf(date))
    ? beginOn(quietTime, date, adjustments, (minute) => zone.toInstant({ date, minute }))
    : null;
}

function beginOn(
  quietTime: QuietTime,
  date: LocalDate,
  adjustments: Adjustments,
  instantOf: (minute: MinuteOfDay) => Instant,
): Occurrence {
  const key = occurrenceKey(quietTime.id, date);
  const { skipped, movedByMinutes } = adjustmentOf(adjustments, key);
  const startsAt = instantOf(movedStart(quietTime, movedByMinutes));
  return {
    key,
    quietTimeId: quietTime.id,
    date,
    opensAt: startsAt - quietTime.leadInMinutes * MINUTE_MS,
    startsAt,
    endsAt: startsAt + quietTime.lengthMinutes * MINUTE_MS,
    skipped,
    movedByMinutes,
    staysAway: staysAway(quietTime, date),
  };
}

/** Of what was handed over every second occurrence still has its card for four weeks, and none after that. */
function staysAway(quietTime: QuietTime, date: LocalDate): boolean {
  const stage = handoverStage(quietTime, date);
  if (stage !== "fewer") return stage === "none";
  let isEvery = true;
  for (let day = date; day > (quietTime.handover?.from ?? date); day = addDays(day, -1))
    if (isItsDay(quietTime, day, weekdayOf(day))) isEvery = !isEvery;
  return !isEvery;
}

/** When it starts once it is moved: within its day. */
export const movedStart = ({ start }: QuietTime, byMinutes: number): MinuteOfDay =>
  Math.min(MINUTES_A_DAY - 1, Math.max(0, start + byMinutes));

const AS_SET: Adjustment = { skipped: false, movedByMinutes: 0 };

export const adjustmentOf = (adjustments: Adjustments, key: string): Adjustment =>
  Object.hasOwn(adjustments, key) ? (adjustments[key] ?? AS_SET) : AS_SET;

/** What says when quiet times hold. */
export interface Schedule {
  quietTimes: readonly QuietTime[];
  adjustments: Adjustments;
}

/** All occurrences that begin on the dates from `first` to `last`, both included, earliest first. */
export const occurrencesOn = (
  schedule: Schedule,
  first: LocalDate,
  last: LocalDate,
  zone: Zone,
): Occurrence[] => occurrencesOf(schedule, [first, last], zone, () => true);

interface Day {
  date: LocalDate;
  midnight: Instant;
  /** It has 24 hours, so no clock change. */
  isPlain: boolean;
}

/** Those that begin on the dates and of whose quiet time and day `mayCount` says so, earliest first. */
function occurrencesOf(
  { quietTimes, adjustments }: Schedule,
  [first, last]: [LocalDate, LocalDate],
  zone: Zone,
  mayCount: (quietTime: QuietTime, day: Day) => boolean,
): Occurrence[] {
  const found: Occurrence[] = [];
  let midnight = zone.toInstant({ date: first, minute: 0 });
  for (let date = first; date <= last; ) {
    const next = addDays(date, 1);
    const nextMidnight = zone.toInstant({ date: next, minute: 0 });
    const day: Day = { date, midnight, isPlain: nextMidnight - midnight === DAY_MS };
    const weekday = weekdayOf(date);
    for (const quietTime of quietTimes)
      if (mayCount(quietTime, day) && isItsDay(quietTime, date, weekday))
        found.push(beginOn(quietTime, date, adjustments, (minute) => instantIn(day, minute, zone)));
    date = next;
    midnight = nextMidnight;
  }
  return found.sort((a, b) => a.startsAt - b.startsAt || compareKeys(a, b));
}

/** The zone is slow to ask: on a plain day it is asked for midnight alone. */
const instantIn = ({ date, midnight, isPlain }: Day, minute: MinuteOfDay, zone: Zone): Instant =>
  isPlain ? midnight + minute * MINUTE_MS : zone.toInstant({ date, minute });

/** The dates on which begins what may run now: yesterday (past midnight), today and tomorrow (a lead-in before midnight). */
function datesNear(now: Instant, zone: Zone): [LocalDate, LocalDate] {
  const today = zone.toWall(now).date;
  return [addDays(today, -1), addDays(today, 1)];
}

/** All occurrences of yesterday, today and tomorrow. */
export const occurrencesNear = (schedule: Schedule, now: Instant, zone: Zone): Occurrence[] =>
  occurrencesOf(schedule, datesNear(now, zone), zone, () => true);

/**
 * Occurrences that run now, skipped ones included, earliest first. Asked at each event, so of a hundred quiet times
 * only those whose hour it may be are looked at further.
 */
export function occurrencesAt(schedule: Schedule, now: Instant, zone: Zone): Occurrence[] {
  const moves = Object.values(schedule.adjustments).map(({ movedByMinutes: by }) => Math.abs(by));
  const slack = Math.max(0, ...moves);
  const found = occurrencesOf(schedule, datesNear(now, zone), zone, (quietTime, day) =>
    mayRun(quietTime, day, slack, now),
  );
  return found.filter((one) => isRunning(one, now));
}

/** Whether it may run now, if it is moved by `slack` minutes at most. On the day of a clock change anything may. */
function mayRun(
  { start, leadInMinutes, lengthMinutes }: QuietTime,
  { midnight, isPlain }: Day,
  slack: number,
  now: Instant,
): boolean {
  const minute = (now - midnight) / MINUTE_MS;
  const isNear = minute >= start - leadInMinutes - slack && minute < start + lengthMinutes + slack;
  return isNear || !isPlain;
}

/** Whether now lies in the interval: from opening, included, up to the end, not included. */
export const isRunning = (occurrence: Occurrence, now: Instant): boolean =>
  occurrence.opensAt <= now && now < occurrence.endsAt;

/** Those that run now and are not skipped: what a card that comes now consumes. */
export const runningOnes = (occurrences: readonly Occurrence[], now: Instant): Occurrence[] =>
  occurrences.filter((one) => !one.skipped && isRunning(one, now));

/** The one that counts of those that run unskipped: started last; ties: shorter, then id. */
export function currentOccurrence(
  occurrences: readonly Occurrence[],
  now: Instant,
): Occurrence | null {
  const order = (a: Occurrence, b: Occurrence) =>
    b.startsAt - a.startsAt || a.endsAt - b.endsAt || compareKeys(a, b);
  return runningOnes(occurrences, now).sort(order)[0] ?? null;
}

/** The moves that stay within the day and end after now; none once moved or once its card came. */
export function movesFor(occurrence: Occurrence, start: number, now: Instant, isConsumed: boolean) {
  if (isConsumed || occurrence.skipped || occurrence.movedByMinutes !== 0) return [];
  return MOVES_MINUTES.filter(
    (minutes) =>
      start + minutes >= 0 &&
      start + minutes < MINUTES_A_DAY &&
      occurrence.endsAt + minutes * MINUTE_MS > now,
  );
}

const compareKeys = (a: Occurrence, b: Occurrence): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

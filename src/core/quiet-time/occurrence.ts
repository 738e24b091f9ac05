import { addDays, epochDayOf, weekdayOf } from "../local-date";
import {
  DAY,
  type Instant,
  type LocalDate,
  MINUTE,
  MINUTES_A_DAY,
  type MinuteOfDay,
  type Zone,
} from "../time";
import type { QuietTime, Weekday } from "./quiet-time";

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
}

/** What the parent changed for one day only. */
export interface Adjustment {
  skipped: boolean;
  /** -60, -30, -15, 0, 15, 30 or 60. */
  movedByMinutes: number;
}

/** By occurrence key. */
export type Adjustments = Readonly<Record<string, Adjustment>>;

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
export function isInItsWeek(quietTime: QuietTime, date: LocalDate): boolean {
  if (quietTime.fortnightFrom === null) return true;
  return (weekOf(date) - weekOf(quietTime.fortnightFrom)) % 2 === 0;
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
  const minute = Math.min(MINUTES_A_DAY - 1, Math.max(0, quietTime.start + movedByMinutes));
  const startsAt = instantOf(minute);
  return {
    key,
    quietTimeId: quietTime.id,
    date,
    opensAt: startsAt - quietTime.leadInMinutes * MINUTE,
    startsAt,
    endsAt: startsAt + quietTime.lengthMinutes * MINUTE,
    skipped,
    movedByMinutes,
  };
}

const AS_SET: Adjustment = { skipped: false, movedByMinutes: 0 };

export const adjustmentOf = (adjustments: Adjustments, key: string): Adjustment =>
  Object.hasOwn(adjustments, key) ? (adjustments[key] ?? AS_SET) : AS_SET;

/** All occurrences that begin on the dates from `first` to `last`, both included, earliest first. */
export function occurrencesOn(
  quietTimes: readonly QuietTime[],
  first: LocalDate,
  last: LocalDate,
  adjustments: Adjustments,
  zone: Zone,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    const instantOf = instantsOn(date, zone);
    for (const quietTime of quietTimes)
      if (isItsDay(quietTime, date, weekday))
        found.push(beginOn(quietTime, date, adjustments, instantOf));
  }
  return found.sort((a, b) => a.startsAt - b.startsAt || compareKeys(a, b));
}

/** A day of 24 hours has no clock change: there the zone, which is slow to ask, is asked for midnight alone. */
function instantsOn(date: LocalDate, zone: Zone): (minute: MinuteOfDay) => Instant {
  const midnight = zone.toInstant({ date, minute: 0 });
  const isPlain = zone.toInstant({ date: addDays(date, 1), minute: 0 }) - midnight === DAY;
  return (minute) => (isPlain ? midnight + minute * MINUTE : zone.toInstant({ date, minute }));
}

/**
 * Occurrences near now that could hold: of yesterday (past midnight), today and tomorrow
 * (a lead-in before midnight).
 */
export function occurrencesNear(
  quietTimes: readonly QuietTime[],
  now: Instant,
  adjustments: Adjustments,
  zone: Zone,
): readonly Occurrence[] {
  const before = nearDays.get(quietTimes);
  const isSame = before?.adjustments === adjustments;
  if (isSame && before.asked.at === now && before.asked.of === zone) return before.found;
  const today = zone.toWall(now).date;
  if (isSame && before.today === today && isStillSo(before, zone)) {
    before.asked = { at: now, of: zone };
    return before.found;
  }
  const dates = [-1, 0, 1, 2].map((days) => addDays(today, days));
  const [first = today, , last = today] = dates;
  const found = occurrencesOn(quietTimes, first, last, adjustments, zone);
  const midnights = dates.map((date) => zone.toInstant({ date, minute: 0 }));
  const asked = { at: now, of: zone };
  nearDays.set(quietTimes, { today, adjustments, dates, midnights, found, asked });
  return found;
}

interface NearDays {
  today: LocalDate;
  adjustments: Adjustments;
  dates: readonly LocalDate[];
  midnights: readonly Instant[];
  found: readonly Occurrence[];
  /** When the zone was last asked: several times at one event, and it does not change within an instant. */
  asked: { at: Instant; of: Zone };
}

// Asked several times at every event, and nearly always the same: lists are replaced, never changed.
const nearDays = new WeakMap<readonly QuietTime[], NearDays>();

/** A zone with the same midnights, all of them 24 hours apart, has the same minutes between. */
const isStillSo = ({ dates, midnights }: NearDays, zone: Zone): boolean =>
  midnights.every((midnight, place) => {
    const isPlain = place === 0 || midnight - (midnights[place - 1] ?? 0) === DAY;
    return isPlain && zone.toInstant({ date: dates[place] ?? "", minute: 0 }) === midnight;
  });

/** Whether now lies in the interval: from opening, included, up to the end, not included. */
export const isRunning = (occurrence: Occurrence, now: Instant): boolean =>
  occurrence.opensAt <= now && now < occurrence.endsAt;

/** Those that run now and are not skipped: what a card that comes now spends. */
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
export function movesFor(occurrence: Occurrence, start: number, now: Instant, spent: boolean) {
  if (spent || occurrence.skipped || occurrence.movedByMinutes !== 0) return [];
  return MOVES_MINUTES.filter(
    (minutes) =>
      start + minutes >= 0 &&
      start + minutes < MINUTES_A_DAY &&
      occurrence.endsAt + minutes * MINUTE > now,
  );
}

const compareKeys = (a: Occurrence, b: Occurrence): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

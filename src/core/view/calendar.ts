import { addDays, weekdayOf } from "../local-date";
import { allMoments } from "../moment/all-moments";
import { type Choice, chooseIdea } from "../moment/choose";
import { chooseOurs } from "../moment/choose-ours";
import type { Idea } from "../moment/idea";
import type { Moment } from "../moment/moment";
import type { CalendarMark } from "../quiet-time/calendar-mark";
import { adjustmentOf, isInItsWeek, movedStart, occurrenceKey } from "../quiet-time/occurrence";
import type { QuietTime } from "../quiet-time/quiet-time";
import { WEEKDAYS, type Weekday } from "../quiet-time/quiet-time-bounds";
import { uniteMarks } from "../quiet-time/unite-marks";
import type { LocalDate, MinuteOfDay, Random, Wall } from "../time";
import type { View } from "./view";

/** How far a calendar file looks ahead. */
export const CALENDAR_DAYS = 28;

/** A weekday of one quiet time over the next four weeks, with a moment for it. */
export interface CalendarEntry {
  quietTime: QuietTime;
  weekday: Weekday;
  /** The first and the last of its days. */
  from: LocalDate;
  until: LocalDate;
  everyWeeks: 1 | 2;
  /** How often it comes within the four weeks, with those left out. */
  times: number;
  /** Days that the parent skipped, or on which everything is paused. */
  leftOut: LocalDate[];
  /** Days that the parent moved, and when it starts then. */
  moved: { date: LocalDate; start: MinuteOfDay }[];
  /** Null: none suits. */
  idea: Idea | null;
}

/** The clock on the wall, and what it says when a pause ends; null: nothing is paused. */
export interface CalendarClock {
  today: Wall;
  pausedUntil: Wall | "i-say-so" | null;
  /** Days without cards, planned or begun. */
  holiday?: { from: Wall; until: Wall } | null;
}

/**
 * The entries of a calendar file, from the first start that is still to come. A moment that was shown, or
 * stands in an earlier entry, is not repeated while others suit; then the one that comes again is the one
 * that came longest ago.
 */
export function calendarEntries(
  view: View,
  clock: CalendarClock,
  moments: readonly Moment[],
  random: Random,
): CalendarEntry[] {
  // Each entry counts as shown a moment later than the one before.
  const history = [...view.history];
  return view.quietTimes
    .filter(({ quietTime }) => quietTime.on)
    .flatMap(({ quietTime }) => WEEKDAYS.map((weekday) => ({ quietTime, weekday })))
    .flatMap(({ quietTime, weekday }) => {
      const days = daysOf(view, quietTime, weekday, clock);
      const [first, last] = [days[0], days.at(-1)];
      if (!first || !last || days.every(({ isLeftOut }) => isLeftOut)) return [];
      const now = view.now + history.length;
      const idea = ideaFor(quietTime, { ...view, history, now }, moments, random);
      if (idea) history.push({ momentId: idea.momentId, at: now });
      return [
        {
          quietTime,
          weekday,
          from: first.date,
          until: last.date,
          everyWeeks: quietTime.fortnightFrom === null ? 1 : 2,
          times: days.length,
          leftOut: days.filter(({ isLeftOut }) => isLeftOut).map(({ date }) => date),
          moved: days
            .filter(({ isLeftOut, start }) => !isLeftOut && start !== quietTime.start)
            .map(({ date, start }) => ({ date, start })),
          idea,
        },
      ];
    });
}

/** What calendar files hold that were saved before, and that these entries do not. */
export const givenUp = (
  { inCalendar }: Pick<View, "inCalendar">,
  entries: readonly CalendarEntry[],
  { date }: Wall,
): CalendarMark[] =>
  uniteMarks(inCalendar, date).filter(
    (mark) =>
      !entries.some(
        ({ quietTime, weekday }) => quietTime.id === mark.quietTimeId && weekday === mark.weekday,
      ),
  );

/** What is to be remembered of an entry. */
export const markOf = ({ quietTime, weekday, from, until }: CalendarEntry): CalendarMark => ({
  quietTimeId: quietTime.id,
  weekday,
  from,
  until,
  start: quietTime.start,
});

interface Day {
  date: LocalDate;
  start: MinuteOfDay;
  isLeftOut: boolean;
}

function daysOf(
  { adjustments }: View,
  quietTime: QuietTime,
  weekday: Weekday,
  clock: CalendarClock,
): Day[] {
  const { today } = clock;
  if (!quietTime.days.includes(weekday)) return [];
  return Array.from({ length: CALENDAR_DAYS }, (_, days) => addDays(today.date, days))
    .filter((date) => weekdayOf(date) === weekday && isInItsWeek(quietTime, date))
    .map((date) => {
      const { skipped, movedByMinutes } = adjustmentOf(
        adjustments,
        occurrenceKey(quietTime.id, date),
      );
      const start = movedStart(quietTime, movedByMinutes);
      return {
        date,
        start,
        isLeftOut: skipped || isPausedAt({ date, minute: start }, clock),
      };
    })
    .filter(({ date, start }) => date > today.date || start > today.minute);
}

function isPausedAt(start: Wall, { pausedUntil, holiday }: CalendarClock): boolean {
  if (pausedUntil === "i-say-so" || (pausedUntil && isBefore(start, pausedUntil))) return true;
  return Boolean(holiday && !isBefore(start, holiday.from) && isBefore(start, holiday.until));
}

const isBefore = (one: Wall, other: Wall): boolean =>
  one.date < other.date || (one.date === other.date && one.minute < other.minute);

function ideaFor(
  { routines, forWhom, ours }: QuietTime,
  { settings, own, notForUs, history, now }: View,
  moments: readonly Moment[],
  random: Random,
): Idea | null {
  const choice: Choice = {
    moments: allMoments(moments, own),
    routines,
    bands: forWhom === "all" ? settings.bands : [forWhom],
    avoid: settings.avoid,
    comingBack: false,
    hands: null,
    history,
    kept: [],
    notForUs: notForUs.map(({ momentId }) => momentId),
    except: [],
  };
  return chooseOurs(choice, ours?.momentId, now, random) ?? chooseIdea(choice, now, random);
}

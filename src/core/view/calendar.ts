import { addDays, weekdayOf } from "../local-date";
import { allMoments } from "../moment/all-moments";
import { type Choice, chooseIdea } from "../moment/choose";
import type { Idea } from "../moment/idea";
import type { Moment } from "../moment/moment";
import { isInItsWeek } from "../quiet-time/occurrence";
import type { QuietTime } from "../quiet-time/quiet-time";
import { WEEKDAYS, type Weekday } from "../quiet-time/quiet-time-bounds";
import type { Instant, LocalDate, Random, Wall } from "../time";
import type { View } from "./view";

/** How far a calendar file looks ahead. */
export const CALENDAR_DAYS = 28;

/** A weekday of one quiet time over the next four weeks, with a moment for it. */
export interface CalendarEntry {
  quietTime: QuietTime;
  weekday: Weekday;
  /** The first of its days. */
  from: LocalDate;
  everyWeeks: 1 | 2;
  /** How often it comes within the four weeks. */
  times: number;
  /** Null: none suits. */
  idea: Idea | null;
}

/**
 * The entries of a calendar file, from the first start that is still to come. A moment is not repeated
 * while others suit; then the one that comes again is the one that came longest ago.
 */
export function calendarEntries(
  view: View,
  moments: readonly Moment[],
  today: Wall,
  random: Random,
): CalendarEntry[] {
  // Entries take the place of a clock: what one before brought was met then.
  const met: { momentId: string; at: Instant }[] = [];
  return view.quietTimes
    .filter(({ quietTime }) => quietTime.on)
    .flatMap(({ quietTime }) => WEEKDAYS.map((weekday) => ({ quietTime, weekday })))
    .flatMap(({ quietTime, weekday }) => {
      const dates = datesOf(quietTime, weekday, today);
      const from = dates[0];
      if (from === undefined) return [];
      const idea = chooseIdea(choiceFor(quietTime, view, moments, met), met.length, random);
      if (idea) met.push({ momentId: idea.momentId, at: met.length });
      const everyWeeks = quietTime.fortnightFrom === null ? 1 : 2;
      return [{ quietTime, weekday, from, everyWeeks, times: dates.length, idea }];
    });
}

function datesOf(quietTime: QuietTime, weekday: Weekday, { date, minute }: Wall): LocalDate[] {
  if (!quietTime.days.includes(weekday)) return [];
  return Array.from({ length: CALENDAR_DAYS }, (_, days) => addDays(date, days)).filter(
    (day, days) =>
      weekdayOf(day) === weekday &&
      isInItsWeek(quietTime, day) &&
      (days > 0 || quietTime.start > minute),
  );
}

const choiceFor = (
  { routines, forWhom }: QuietTime,
  { settings, own, notForUs }: View,
  moments: readonly Moment[],
  history: Choice["history"],
): Choice => ({
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
});

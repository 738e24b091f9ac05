import * as v from "valibot";
import { instant } from "../field-schemas";
import { DAY_MS, type Instant } from "../time";

/** Days on which no card comes: from an instant up to, not including, another. */
const holidaySchema = v.object({ from: instant, until: instant });
export type Holiday = v.InferOutput<typeof holidaySchema>;

/**
 * No card comes until an instant, or until the parent says so. A holiday is beside it, so that "until tomorrow" does not
 * cost a holiday that is planned. A version that knows no holiday reads one alone as a pause that is over.
 */
export const pauseSchema = v.object({
  until: v.union([instant, v.picklist(["i-say-so"])]),
  holiday: v.exactOptional(holidaySchema),
});
export type Pause = v.InferOutput<typeof pauseSchema>;

/** The `until` of a pause that is nothing but a holiday. */
const LONG_OVER: Instant = 0;

/** How long the parent can pause for; `now` ends a pause. */
export const PAUSES = ["tomorrow", "a-week", "i-say-so", "now"] as const;
export type PauseChoice = (typeof PAUSES)[number];

interface Paused {
  pause: Pause | null;
}

/** The pause that runs now, and its end; null: none runs. Where a holiday follows without a gap, it ends with that. */
export function runningPause({ pause }: Paused, now: Instant): Pick<Pause, "until"> | null {
  if (pause === null) return null;
  const { until, holiday } = pause;
  if (until === "i-say-so") return { until };
  const from = Math.max(now, until);
  const isFollowed = holiday && holiday.from <= from && from < holiday.until;
  const end = isFollowed ? holiday.until : until;
  return now < end ? { until: end } : null;
}

/** Whether the parent paused everything. */
export const isPaused = (state: Paused, now: Instant): boolean => runningPause(state, now) !== null;

/** The pause with its two parts; null: neither is there. */
export const pauseOf = (until: Pause["until"], holiday: Holiday | undefined): Pause | null =>
  holiday ? { until, holiday } : until === LONG_OVER ? null : { until };

/** What is left once the parent resumes: a holiday that has not begun. */
export const resumed = ({ pause }: Paused, now: Instant): Pause | null =>
  pauseOf(LONG_OVER, pause?.holiday && now < pause.holiday.from ? pause.holiday : undefined);

/** Plans a holiday in place of one that was planned; undefined takes it away. */
export const withHoliday = ({ pause }: Paused, holiday: Holiday | undefined): Pause | null =>
  pauseOf(pause?.until ?? LONG_OVER, holiday);

/** The longest pause with an end but a holiday: a week, until 04:00, and a clock change. */
const MAX_PAUSE_DAYS = 8;
/** The end of the last day that a holiday may have, and a clock change. */
const MAX_HOLIDAY_DAYS = 368;

/** Without what a clock that ran ahead left in the future, and without a holiday that is over. */
export function withoutStalePause(pause: Pause | null, now: Instant): Pause | null {
  if (pause === null) return null;
  const { until, holiday } = pause;
  const isAhead = (at: Instant, days: number) => at > now + days * DAY_MS;
  const isStale = until !== "i-say-so" && isAhead(until, MAX_PAUSE_DAYS);
  const isHolidayStale =
    holiday && (holiday.until <= now || isAhead(holiday.until, MAX_HOLIDAY_DAYS));
  if (!isStale && !isHolidayStale) return pause;
  return pauseOf(isStale ? LONG_OVER : until, isHolidayStale ? undefined : holiday);
}

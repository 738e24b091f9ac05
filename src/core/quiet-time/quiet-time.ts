import type { AgeBand, Routine } from "../moment/moment";
import type { LocalDate, MinuteOfDay } from "../time";

/** ISO 8601: Monday is 1, Sunday is 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Minutes before the start in which the card may already come. */
export const LEAD_INS = [0, 5, 10, 15] as const;
export type LeadIn = (typeof LEAD_INS)[number];

export const MIN_LENGTH_MINUTES = 5;
export const MAX_LENGTH_MINUTES = 180;
export const MAX_NAME_LENGTH = 40;
export const MAX_QUIET_TIMES = 100;

/** A time the parent chose. It may pass midnight and then belongs to the day it starts on. */
export interface QuietTime {
  id: string;
  /** One or more, in the parent's order. */
  routines: Routine[];
  /** The parent's own name for it, at most `MAX_NAME_LENGTH` characters; empty is none. */
  name: string;
  forWhom: AgeBand | "all";
  /** One or more, ascending. */
  days: Weekday[];
  start: MinuteOfDay;
  /** Whole minutes, `MIN_LENGTH_MINUTES` to `MAX_LENGTH_MINUTES`. */
  lengthMinutes: number;
  leadInMinutes: LeadIn;
  on: boolean;
  /** Every other week: a Monday that begins a fortnight it holds in. Null is every week. */
  fortnightFrom: LocalDate | null;
}

/** What a draft of a quiet time lacks, one for each field that needs a look. */
export type QuietTimeProblem =
  | "no-routine"
  | "no-day"
  | "no-start"
  | "length-out-of-bounds"
  | "name-too-long"
  | "no-fortnight"
  | "too-many";

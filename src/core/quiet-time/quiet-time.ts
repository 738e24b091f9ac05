import * as v from "valibot";
import { id, localDate, ownLine, wholeBetween } from "../field-schemas";
import { weekdayOf } from "../local-date";
import { AGE_BANDS, ROUTINES } from "../moment/moment";
import { MINUTES_A_DAY } from "../time";
import {
  LEAD_INS,
  MAX_LENGTH_MINUTES,
  MAX_NAME_LENGTH,
  MIN_LENGTH_MINUTES,
  WEEKDAYS,
} from "./quiet-time-bounds";

const routines = v.pipe(v.array(v.picklist(ROUTINES)), v.maxLength(ROUTINES.length));
const days = v.pipe(v.array(v.picklist(WEEKDAYS)), v.maxLength(7));
const monday = v.pipe(
  localDate,
  v.check((date) => weekdayOf(date) === 1),
);

const fixedMoment = { momentId: id, since: localDate };
/** A moment that is fixed to a quiet time: its cards show it first, since the occurrence of that date. */
const oursSchema = v.object({
  ...fixedMoment,
  /** What it replaced, for an undo. */
  replaced: v.exactOptional(v.object(fixedMoment)),
});

export const quietTimeEntries = {
  id,
  /** One or more, in the parent's order. */
  routines: v.pipe(routines, v.minLength(1)),
  /** The parent's own name for it, at most `MAX_NAME_LENGTH` characters; empty is none. */
  name: ownLine(MAX_NAME_LENGTH * 4),
  forWhom: v.picklist([...AGE_BANDS, "all"]),
  /** One or more, ascending. */
  days: v.pipe(days, v.minLength(1)),
  start: wholeBetween(0, MINUTES_A_DAY - 1),
  lengthMinutes: wholeBetween(MIN_LENGTH_MINUTES, MAX_LENGTH_MINUTES),
  leadInMinutes: v.picklist(LEAD_INS),
  on: v.boolean(),
  /** Every other week: a Monday that begins a fortnight it holds in. Null is every week. */
  fortnightFrom: v.nullable(monday),
  /** Absent, as in older data, is none. It stays while it does not suit, and has no effect then. */
  ours: v.exactOptional(v.nullable(oursSchema)),
  /** Absent: the parent was not asked yet. Since `from` its cards come less and less; null: they come. */
  handover: v.exactOptional(v.object({ from: v.nullable(localDate) })),
};

/** A time the parent chose. It may pass midnight and then belongs to the day it starts on. */
export const quietTimeSchema = v.object(quietTimeEntries);
export type QuietTime = v.InferOutput<typeof quietTimeSchema>;

/** Shape only: length, days and name are checked where the parent can be told (`problemsOf`). */
export const quietTimeDraftSchema = v.object({
  ...quietTimeEntries,
  routines,
  name: ownLine(10_000),
  days,
  start: v.number(),
  lengthMinutes: v.number(),
  fortnightFrom: v.nullable(v.string()),
});

/** What a draft of a quiet time lacks, one for each field that needs a look. */
export type QuietTimeProblem =
  | "no-routine"
  | "no-day"
  | "no-start"
  | "length-out-of-bounds"
  | "name-too-long"
  | "no-fortnight"
  | "too-many";

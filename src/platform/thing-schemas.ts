import * as v from "valibot";
import { isLocalDate, weekdayOf } from "../core/local-date";
import { AGE_BANDS, AVOIDABLE, ROUTINES, WORDINGS } from "../core/moment/moment";
import {
  MAX_OWN_TEXT_LENGTH,
  MAX_OWN_TITLE_LENGTH,
  type OwnMoment,
} from "../core/moment/own-moment";
import { CARD_AFTER, FREQUENCY_CAPS, LANGUAGES } from "../core/parent-data/settings";
import {
  LEAD_INS,
  MAX_LENGTH_MINUTES,
  MAX_NAME_LENGTH,
  MIN_LENGTH_MINUTES,
  type QuietTime,
  WEEKDAYS,
} from "../core/quiet-time/quiet-time";
import type { Kept, NotForUs } from "../core/state";
import { MINUTES_A_DAY } from "../core/time";

/** What a parent sets and keeps, as it must look wherever it comes from: storage, sync or a file. */

export const instant = v.pipe(v.number(), v.finite());
export const wholeBetween = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
export const localDate = v.pipe(v.string(), v.check(isLocalDate));
const monday = v.pipe(
  localDate,
  v.check((date) => weekdayOf(date) === 1),
);

export const quietTimeEntries = {
  id,
  routines: v.pipe(v.array(v.picklist(ROUTINES)), v.minLength(1), v.maxLength(ROUTINES.length)),
  name: v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH * 4)),
  forWhom: v.picklist([...AGE_BANDS, "all"]),
  days: v.pipe(v.array(v.picklist(WEEKDAYS)), v.minLength(1), v.maxLength(7)),
  start: wholeBetween(0, MINUTES_A_DAY - 1),
  lengthMinutes: wholeBetween(MIN_LENGTH_MINUTES, MAX_LENGTH_MINUTES),
  leadInMinutes: v.picklist(LEAD_INS),
  on: v.boolean(),
  fortnightFrom: v.nullable(monday),
};

export const quietTimeSchema: v.GenericSchema<unknown, QuietTime> = v.object(quietTimeEntries);

export const settingsEntries = {
  language: v.picklist([...LANGUAGES, "browser"]),
  cardAfter: v.picklist(CARD_AFTER),
  dose: v.picklist(FREQUENCY_CAPS),
  toolbar: v.boolean(),
  toolbarNeedsClick: v.boolean(),
  notify: v.boolean(),
  smallFirst: v.boolean(),
  showSince: v.boolean(),
  bands: v.pipe(v.array(v.picklist(AGE_BANDS)), v.maxLength(AGE_BANDS.length)),
  bandsSetOn: v.nullable(localDate),
  avoid: v.pipe(v.array(v.picklist(AVOIDABLE)), v.maxLength(AVOIDABLE.length)),
  fewerWasOffered: v.boolean(),
  smallWasOffered: v.boolean(),
};

export const ideaSchema = v.object({
  momentId: id,
  wording: v.picklist(WORDINGS),
  routine: v.picklist(ROUTINES),
});

export const keptSchema: v.GenericSchema<unknown, Kept> = v.object({
  momentId: id,
  wording: v.picklist(WORDINGS),
  keptAt: instant,
});

export const notForUsSchema: v.GenericSchema<unknown, NotForUs> = v.object({
  momentId: id,
  since: instant,
});

export const ownSchema: v.GenericSchema<unknown, OwnMoment> = v.object({
  id: v.pipe(id, v.startsWith("own-")),
  routine: v.picklist(ROUTINES),
  title: v.pipe(v.string(), v.maxLength(MAX_OWN_TITLE_LENGTH * 4)),
  text: v.pipe(v.string(), v.maxLength(MAX_OWN_TEXT_LENGTH * 4)),
  madeAt: instant,
});

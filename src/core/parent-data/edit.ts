import type { Context, Step } from "../context";
import type { Problem } from "../effect";
import { addDays, isLocalDate } from "../local-date";
import { problemsOfOwn } from "../moment/check-own-moment";
import { wordingFor } from "../moment/choose";
import type { Idea } from "../moment/idea";
import type { MomentId } from "../moment/moment";
import type { OwnMoment } from "../moment/own-moment";
import { MAX_OWN } from "../moment/own-moment-bounds";
import { uniteShown } from "../moment/shown-on-request";
import { isConsumed } from "../offer/consume";
import { withdraw } from "../offer/machine";
import { isOnScreen } from "../offer/offer";
import type { Adjustment } from "../quiet-time/adjustment";
import { problemsOf } from "../quiet-time/check-quiet-time";
import { type HolidayDays, problemOfHoliday } from "../quiet-time/holiday-days";
import {
  adjustmentOf,
  dateOfKey,
  movesFor,
  occurrenceOn,
  quietTimeIdOfKey,
} from "../quiet-time/occurrence";
import { type PauseChoice, resumed, withHoliday } from "../quiet-time/pause";
import type { QuietTime, QuietTimeProblem } from "../quiet-time/quiet-time";
import { MAX_QUIET_TIMES } from "../quiet-time/quiet-time-bounds";
import { uniteMarks } from "../quiet-time/unite-marks";
import { DAY_STARTS_AT_MINUTE, nextDayStart } from "../session/session";
import { EMPTY, INITIAL_VOLATILE, type State } from "../state";
import { startSync } from "../sync/sync";
import type { Instant, LocalDate } from "../time";
import { type Backup, backupOf, type ImportMode, planImport, putBackup } from "./backup";
import type { Edit } from "./edits";
import { isSame } from "./equal";
import { MAX_KEPT } from "./kept";
import { MAX_NOT_FOR_US } from "./not-for-us";
import { restoreRemoved } from "./removed-elsewhere";
import type { Settings } from "./settings";
import { undoImport } from "./undo-import";

/** What the parent changes in popup or home. A change that can't be made is refused, with the problems. */
export function edit(state: State, what: Edit, context: Context): Step {
  const problems = problemsOfEdit(state, what);
  if (problems.length > 0) return { state, effects: [], reply: { kind: "refused", problems } };
  if (what.kind === "erase") return erase(state);
  return { state: change(state, what, context), effects: [] };
}

function problemsOfEdit(state: State, what: Edit): Problem[] {
  if (what.kind === "put-quiet-time") return problemsOfPutting(state, what.quietTime);
  if (what.kind === "put-own") return problemsOfPuttingOwn(state, [what.own]);
  return what.kind === "put-own-list" ? problemsOfPuttingOwn(state, what.own) : [];
}

function problemsOfPuttingOwn(state: State, put: readonly OwnMoment[]): Problem[] {
  const { length } = put.reduce(putOwn, state.own);
  const isTooMany = length > state.own.length && length > MAX_OWN;
  return [...put.flatMap(problemsOfOwn), ...(isTooMany ? ["own-too-many" as const] : [])];
}

/** As on the first day: nothing set, kept or remembered, and cards on screen are taken away. */
export function erase(state: State): Step {
  const shown = state.offers.filter(isOnScreen).map(withdraw);
  return {
    state: { ...EMPTY, volatile: { ...INITIAL_VOLATILE, heartbeatAt: null } },
    effects: [...shown, { kind: "erase" }],
  };
}

function problemsOfPutting(state: State, quietTime: QuietTime): QuietTimeProblem[] {
  const isNew = !state.quietTimes.some(({ id }) => id === quietTime.id);
  const tooMany: QuietTimeProblem[] =
    isNew && state.quietTimes.length >= MAX_QUIET_TIMES ? ["too-many"] : [];
  return [...problemsOf(quietTime), ...tooMany];
}

function change(state: State, what: Exclude<Edit, { kind: "erase" }>, context: Context): State {
  const { now, zone } = context;
  switch (what.kind) {
    case "put-quiet-time":
      return { ...state, quietTimes: putQuietTime(state.quietTimes, what.quietTime) };
    case "remove-quiet-time":
      return { ...state, quietTimes: state.quietTimes.filter(({ id }) => id !== what.id) };
    case "skip-today":
      return skipToday(state, what.occurrence, what.skip, context);
    case "move-today":
      return moveToday(state, what.occurrence, what.byMinutes, context);
    case "pause":
      return { ...state, pause: pauseFor(state, what.until, context) };
    case "plan-holiday":
      return planHoliday(state, what.days, context);
    case "set":
      return setSettings(state, what.settings, context);
    case "keep":
      return keepMoment(state, withWording(state, what.momentId, context), what.kept, now);
    case "not-for-us":
      return putNotForUs(state, what.momentId, what.on, now);
    case "put-own":
      return { ...state, own: putOwn(state.own, what.own) };
    case "remove-own":
      return removeOwn(state, what.id);
    case "put-own-list":
      return { ...state, own: what.own.reduce(putOwn, state.own) };
    case "remove-own-list":
      return what.ids.reduce(removeOwn, state);
    case "moment-shown": {
      const shown = { momentId: what.momentId, at: now };
      return { ...state, shownOnRequest: uniteShown([...state.shownOnRequest, shown]) };
    }
    case "calendar-saved": {
      const all = [...state.inCalendar, ...what.entries];
      return { ...state, inCalendar: uniteMarks(all, zone.toWall(now).date) };
    }
    case "import":
      return importBackup(state, what.backup, what.mode, now);
    case "share":
      return shareAs(state, what.device);
    case "restore-removed":
      return restoreRemoved(state, now);
    case "undo-import":
    case "redo-import":
      return undoImport(state, what.kind === "redo-import", now);
  }
}

/** What was there is remembered, and what is there now, so that it can be undone. */
function importBackup(state: State, file: Backup, mode: ImportMode, now: Instant): State {
  const before = backupOf(state);
  const imported = putBackup(state, planImport(before, file, mode).next);
  const beforeImport = { before, after: backupOf(imported), isUndone: false };
  return { ...imported, beforeImport, importedAt: now };
}

const putOwn = (all: readonly OwnMoment[], own: OwnMoment): readonly OwnMoment[] =>
  all.some(({ id }) => id === own.id)
    ? all.map((one) => (one.id === own.id ? { ...one, ...own } : one))
    : [...all, own];

const shareAs = (state: State, device: string | null): State => {
  if (device !== null && state.sync !== null) return state;
  return { ...state, sync: device === null ? null : startSync(device), sharingEnded: false };
};

/** A parent's own moment that is removed is no longer kept either. */
const removeOwn = (state: State, id: MomentId): State => ({
  ...state,
  own: state.own.filter((one) => one.id !== id),
  kept: state.kept.filter(({ momentId }) => momentId !== id),
});

/** Fields that this version does not know stay as they were. */
function putQuietTime(quietTimes: readonly QuietTime[], put: QuietTime): QuietTime[] {
  const days = [...new Set(put.days)].sort((a, b) => a - b);
  const quietTime = { ...put, days, routines: [...new Set(put.routines)] };
  const isNew = !quietTimes.some(({ id }) => id === quietTime.id);
  const all = isNew
    ? [...quietTimes, quietTime]
    : quietTimes.map((one) => (one.id === quietTime.id ? { ...one, ...quietTime } : one));
  return all.sort((a, b) => a.start - b.start);
}

/** Days ahead that can be skipped or moved: as far as the popup looks for the next quiet time. */
const ADJUSTABLE_DAYS = 15;

/** The day a quiet time holds on that a key names, if it is near; anything else is no occurrence. */
function occurrenceOf(state: State, key: string, { now, zone }: Context) {
  const quietTime = state.quietTimes.find(({ id }) => id === quietTimeIdOfKey(key));
  const date = dateOfKey(key);
  const today = zone.toWall(now).date;
  const isNear = date >= addDays(today, -1) && date <= addDays(today, ADJUSTABLE_DAYS);
  if (!quietTime || !isLocalDate(date) || !isNear) return null;
  const occurrence = occurrenceOn(quietTime, date, state.adjustments, zone);
  return occurrence && { quietTime, occurrence };
}

function skipToday(state: State, key: string, skipped: boolean, context: Context): State {
  return occurrenceOf(state, key, context) ? adjust(state, key, { skipped }) : state;
}

/** Changes one occurrence for its day. */
export function adjust(state: State, key: string, changed: Partial<Adjustment>): State {
  const adjustment = { ...adjustmentOf(state.adjustments, key), ...changed };
  return { ...state, adjustments: { ...state.adjustments, [key]: adjustment } };
}

/** Moves once, within the day and before its card came; 0 takes the move back. */
function moveToday(state: State, key: string, byMinutes: number, context: Context): State {
  const found = occurrenceOf(state, key, context);
  if (!found || isConsumed(state, key)) return state;
  if (byMinutes === 0) return adjust(state, key, { movedByMinutes: 0 });
  const moves: readonly number[] = movesFor(
    found.occurrence,
    found.quietTime.start,
    context.now,
    false,
  );
  return moves.includes(byMinutes) ? adjust(state, key, { movedByMinutes: byMinutes }) : state;
}

function pauseFor(state: State, until: PauseChoice, { now, zone }: Context): State["pause"] {
  if (until === "now") return resumed(state, now);
  if (until === "i-say-so") return { ...state.pause, until };
  const tomorrow = nextDayStart(now, zone);
  if (until === "tomorrow") return { ...state.pause, until: tomorrow };
  const { date, minute } = zone.toWall(tomorrow);
  return { ...state.pause, until: zone.toInstant({ date: addDays(date, 6), minute }) };
}

/** Days that a holiday can't have are none: the page says what is wrong with them. */
function planHoliday(state: State, days: HolidayDays | null, { now, zone }: Context): State {
  if (days === null) return { ...state, pause: withHoliday(state, undefined) };
  const today = zone.toWall(now).date;
  if (problemOfHoliday(days, today) !== null) return state;
  const startOf = (date: LocalDate) => zone.toInstant({ date, minute: DAY_STARTS_AT_MINUTE });
  const from = days.from === today ? now : startOf(days.from);
  return {
    ...state,
    pause: withHoliday(state, { from, until: startOf(addDays(days.until, 1)) }),
  };
}

function setSettings(state: State, changed: Partial<Settings>, { now, zone }: Context): State {
  const { bands, bandsSetOn } = state.settings;
  const news: Partial<Settings> = {
    bandsSetOn: changed.bands ? zone.toWall(now).date : bandsSetOn,
    // Other cards are news to those alone who met some before.
    ...(changed.bands &&
      !isSame(changed.bands, bands) &&
      state.offers.some(({ shownAt }) => shownAt !== null) && { agesBefore: bands }),
  };
  return { ...state, settings: { ...state.settings, ...news, ...changed } };
}

function withWording(state: State, momentId: MomentId, { moments }: Context): WordedMoment {
  const moment = moments.find(({ id }) => id === momentId);
  return { momentId, wording: (moment && wordingFor(moment, state.settings.avoid)) ?? "plain" };
}

type WordedMoment = Pick<Idea, "momentId" | "wording">;

/** Keeps a moment or lets it go. At 150 the list is full and stays as it is. */
export function keepMoment(
  state: State,
  { momentId, wording }: WordedMoment,
  kept: boolean,
  now: Instant,
): State {
  const isKept = state.kept.some((one) => one.momentId === momentId);
  if (kept === isKept || (kept && state.kept.length >= MAX_KEPT)) return state;
  return {
    ...state,
    kept: kept
      ? [...state.kept, { momentId, wording, keptAt: now }]
      : state.kept.filter((one) => one.momentId !== momentId),
  };
}

/** "Not for us": never again, until it is put back in home. */
export function putNotForUs(state: State, momentId: MomentId, on: boolean, now: Instant): State {
  const isOn = state.notForUs.some((one) => one.momentId === momentId);
  if (on === isOn) return state;
  return {
    ...state,
    notForUs: on
      ? [...state.notForUs, { momentId, since: now }].slice(-MAX_NOT_FOR_US)
      : state.notForUs.filter((one) => one.momentId !== momentId),
  };
}

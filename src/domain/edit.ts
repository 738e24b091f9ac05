import { problemsOf } from "./check-quiet-time";
import { wordingFor } from "./choose";
import { isSpent } from "./dose";
import type { Edit } from "./event";
import { addDays } from "./local-date";
import type { Means, Step } from "./means";
import type { MomentId, Wording } from "./moment";
import { type Adjustment, adjustmentOf, dateOfKey, movesFor, occurrenceOn } from "./occurrence";
import { MOST_QUIET_TIMES, type QuietTime, type QuietTimeProblem } from "./quiet-time";
import { nextDayStart } from "./session";
import type { Settings } from "./settings";
import { MOST_KEPT, MOST_NOT_FOR_US, type State } from "./state";
import type { Instant, Zone } from "./time";

/** What the parent changes in popup or home. A change that can't be made is refused with reasons. */
export function edit(state: State, what: Edit, now: Instant, zone: Zone, means: Means): Step {
  if (what.edit === "put-quiet-time") {
    const problems = problemsOfPutting(state, what.quietTime);
    if (problems.length > 0) return { state, effects: [{ kind: "refuse", problems }] };
  }
  return { state: change(state, what, now, zone, means), effects: [] };
}

function problemsOfPutting(state: State, quietTime: QuietTime): QuietTimeProblem[] {
  const isNew = !state.quietTimes.some(({ id }) => id === quietTime.id);
  const tooMany: QuietTimeProblem[] =
    isNew && state.quietTimes.length >= MOST_QUIET_TIMES ? ["too-many"] : [];
  return [...problemsOf(quietTime), ...tooMany];
}

function change(state: State, what: Edit, now: Instant, zone: Zone, means: Means): State {
  switch (what.edit) {
    case "put-quiet-time":
      return { ...state, quietTimes: putQuietTime(state.quietTimes, what.quietTime) };
    case "remove-quiet-time":
      return { ...state, quietTimes: state.quietTimes.filter(({ id }) => id !== what.id) };
    case "skip-today":
      return adjust(state, what.occurrence, { skipped: what.skip });
    case "move-today":
      return moveToday(state, what.occurrence, what.byMinutes, now, zone);
    case "pause":
      return { ...state, pause: pauseFor(what.until, now, zone) };
    case "set":
      return setSettings(state, what.settings, now, zone);
    case "keep":
      return keepMoment(
        state,
        what.momentId,
        wordingNow(state, what.momentId, means),
        what.kept,
        now,
      );
    case "not-for-us":
      return putNotForUs(state, what.momentId, what.on, now);
  }
}

function putQuietTime(quietTimes: readonly QuietTime[], quietTime: QuietTime): QuietTime[] {
  const isNew = !quietTimes.some(({ id }) => id === quietTime.id);
  const all = isNew
    ? [...quietTimes, quietTime]
    : quietTimes.map((one) => (one.id === quietTime.id ? quietTime : one));
  return all.sort((a, b) => a.start - b.start);
}

function adjust(state: State, occurrence: string, changed: Partial<Adjustment>): State {
  const isKnown = state.quietTimes.some(({ id }) => occurrence.startsWith(`${id}@`));
  if (!isKnown) return state;
  const adjustment = { ...adjustmentOf(state.adjustments, occurrence), ...changed };
  return { ...state, adjustments: { ...state.adjustments, [occurrence]: adjustment } };
}

/** Moves once, within the day and before its card came; 0 takes the move back. */
function moveToday(state: State, key: string, byMinutes: number, now: Instant, zone: Zone): State {
  const quietTime = state.quietTimes.find(({ id }) => key.startsWith(`${id}@`));
  if (!quietTime || isSpent(state.offers, key)) return state;
  if (byMinutes === 0) return adjust(state, key, { movedByMinutes: 0 });
  const occurrence = occurrenceOn(quietTime, dateOfKey(key), state.adjustments, zone);
  const moves: readonly number[] = occurrence
    ? movesFor(occurrence, quietTime.start, now, false)
    : [];
  return moves.includes(byMinutes) ? adjust(state, key, { movedByMinutes: byMinutes }) : state;
}

function pauseFor(
  until: Extract<Edit, { edit: "pause" }>["until"],
  now: Instant,
  zone: Zone,
): State["pause"] {
  if (until === "now") return null;
  if (until === "i-say-so") return { until };
  const tomorrow = nextDayStart(now, zone);
  if (until === "tomorrow") return { until: tomorrow };
  const { date, minute } = zone.toWall(tomorrow);
  return { until: zone.toInstant({ date: addDays(date, 6), minute }) };
}

function setSettings(state: State, changed: Partial<Settings>, now: Instant, zone: Zone): State {
  const bandsSetOn = changed.bands ? zone.toWall(now).date : state.settings.bandsSetOn;
  return { ...state, settings: { ...state.settings, bandsSetOn, ...changed } };
}

function wordingNow(state: State, momentId: MomentId, { moments }: Means): Wording {
  const moment = moments.find(({ id }) => id === momentId);
  return (moment && wordingFor(moment, state.settings.avoid)) ?? "plain";
}

/** Keeps a moment or lets it go. At 150 the list is full and stays as it is. */
export function keepMoment(
  state: State,
  momentId: MomentId,
  wording: Wording,
  kept: boolean,
  now: Instant,
): State {
  const isKept = state.kept.some((one) => one.momentId === momentId);
  if (kept === isKept || (kept && state.kept.length >= MOST_KEPT)) return state;
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
      ? [...state.notForUs, { momentId, since: now }].slice(-MOST_NOT_FOR_US)
      : state.notForUs.filter((one) => one.momentId !== momentId),
  };
}

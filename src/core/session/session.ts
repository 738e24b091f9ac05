import * as v from "valibot";
import { instant } from "../field-schemas";
import { addDays } from "../local-date";
import { type Instant, MINUTE_MS, SECOND_MS, type Zone } from "../time";
import { type BrowserSnapshot, isFrontUnknown, PRESENCES, presenceIn } from "./browser-snapshot";

/** No browsing for this long ends a session. */
export const BREAK_MS = 5 * MINUTE_MS;
/** Longer than this without an observation is away, whatever the cause. */
export const MAX_GAP_MS = 2 * MINUTE_MS;
/** The browser tells of idleness this long after the last input. */
export const IDLE_AFTER_MS = 60 * SECOND_MS;
/** Observations closer together than this, with nothing new, are not worth a write ... */
const MIN_BETWEEN_WRITES_MS = 30 * SECOND_MS;
/** ... unless a minute has begun: then each heartbeat is noted, and a length is off by a minute at most. */
export const isSoonAfter = (last: Instant, now: Instant): boolean =>
  last <= now &&
  now - last < MIN_BETWEEN_WRITES_MS &&
  Math.floor(last / MINUTE_MS) === Math.floor(now / MINUTE_MS);
/** Minute of the local day at which yesterday's sessions are erased and "tomorrow" begins: 04:00. */
export const DAY_STARTS_AT_MINUTE = 4 * 60;
/** No more sessions than this fit between two 04:00s, since a break is 5 minutes. */
const MAX_ENDED_SESSIONS = 288;

/** A browsing session: from the first activity after a break to the last before the next. */
const sessionSchema = v.object({ start: instant, lastActive: instant });
export type Session = v.InferOutput<typeof sessionSchema>;

export const sessionTrackSchema = v.object({
  /** Null while none runs. */
  current: v.nullable(sessionSchema),
  /** As last observed. */
  presence: v.picklist(PRESENCES),
  /** Null before the first observation. */
  observedAt: v.nullable(instant),
  /** Sessions that ended since 04:00, oldest first. */
  ended: v.pipe(
    v.array(v.object({ from: instant, to: instant })),
    v.maxLength(1_000),
    v.readonly(),
  ),
});
export type SessionTrack = v.InferOutput<typeof sessionTrackSchema>;

export const NO_SESSION: SessionTrack = {
  current: null,
  presence: "away",
  observedAt: null,
  ended: [],
};

/**
 * The track after a look at the browser. Time that was not observed never lengthens a session, a clock
 * set back never shortens it below zero. Where there is nothing worth a write the same object comes back.
 *
 * Where idleness is not told, a session runs from one sign of use to the last that follows within the break:
 * `isUsed`, the browser coming to the front, or sound of the tab in view. A window that stays in front without a sign
 * lengthens nothing, since nobody may sit before it.
 */
export function observeSession(
  before: SessionTrack,
  snapshot: BrowserSnapshot,
  now: Instant,
  isUsed = false,
): SessionTrack {
  const hasIdle = snapshot.idle !== "not-told";
  const track = moveBackWithClock(before, now);
  const isUnknown = !hasIdle && isFrontUnknown(snapshot);
  // Otherwise a window that was in front all along would seem to come back to the front after a failed query.
  const presence = isUnknown && track.presence !== "away" ? "active" : presenceIn(snapshot);
  const isSign = isUsed || presence === "watching" || track.presence === "away";
  const isBrowsing = presence !== "away" && (hasIdle || (isSign && !isUnknown));
  const last = track.observedAt ?? now - BREAK_MS;
  const isSame = presence === track.presence && (hasIdle || !isUsed);
  if (isSame && isSoonAfter(last, now) && track === before) return track;
  const extended = extend(track, snapshot, now);
  const current = beginOrEnd(extended, isBrowsing, now);
  const over = track.current !== null && current?.start !== track.current.start;
  const ended = over ? noteEnded(track.ended, extended) : track.ended;
  return { current, presence, observedAt: now, ended };
}

/** A clock set back by d takes start and last activity along, so that the length stays. */
function moveBackWithClock(track: SessionTrack, now: Instant): SessionTrack {
  if (track.observedAt === null || now >= track.observedAt) return track;
  const back = track.observedAt - now;
  const current = track.current && {
    start: track.current.start - back,
    lastActive: track.current.lastActive - back,
  };
  return { ...track, current, observedAt: now };
}

/** The running session with its last activity brought up to what is known now. */
function extend(track: SessionTrack, snapshot: BrowserSnapshot, now: Instant): Session | null {
  const { current, observedAt, presence: was } = track;
  const hasLasted = snapshot.idle === "not-told" ? was === "watching" : was !== "away";
  if (!current || observedAt === null || !hasLasted) return current;
  const isUnobserved = now - observedAt > MAX_GAP_MS;
  if (isUnobserved) return current;
  const wentIdle = presenceIn(snapshot) === "away" && snapshot.idle === "idle" && was === "active";
  const lastActive = wentIdle ? now - IDLE_AFTER_MS : now;
  return { ...current, lastActive: Math.max(current.start, lastActive) };
}

function beginOrEnd(session: Session | null, isBrowsing: boolean, now: Instant): Session | null {
  const runs = session !== null && now - session.lastActive < BREAK_MS;
  if (!isBrowsing) return runs ? session : null;
  // Back within the break: from here on the break is counted anew, even if nothing is seen for a while.
  return runs ? { ...session, lastActive: now } : { start: now, lastActive: now };
}

const noteEnded = (ended: SessionTrack["ended"], session: Session | null) =>
  session
    ? [...ended, { from: session.start, to: session.lastActive }].slice(-MAX_ENDED_SESSIONS)
    : ended;

/** How long the session has run, in whole minutes, never negative. */
export const sessionMinutes = (session: Session, now: Instant): number =>
  Math.max(0, Math.floor((now - session.start) / MINUTE_MS));

/**
 * The track without sessions that ended before the last 04:00, or that lie ahead since the clock was
 * set back. The same object where there are none.
 */
export function deleteYesterday(track: SessionTrack, now: Instant, zone: Zone): SessionTrack {
  if (track.ended.length === 0) return track;
  const dayStart = lastDayStart(now, zone);
  const ended = track.ended.filter(({ to }) => to > dayStart && to <= now);
  return ended.length === track.ended.length ? track : { ...track, ended };
}

/** The last local 04:00 at or before now. */
export function lastDayStart(now: Instant, zone: Zone): Instant {
  const { date } = zone.toWall(now);
  const today = zone.toInstant({ date, minute: DAY_STARTS_AT_MINUTE });
  return today <= now
    ? today
    : zone.toInstant({ date: addDays(date, -1), minute: DAY_STARTS_AT_MINUTE });
}

/** The next local 04:00 after now: when "until tomorrow" ends. */
export function nextDayStart(now: Instant, zone: Zone): Instant {
  const { date } = zone.toWall(now);
  const today = zone.toInstant({ date, minute: DAY_STARTS_AT_MINUTE });
  return today > now
    ? today
    : zone.toInstant({ date: addDays(date, 1), minute: DAY_STARTS_AT_MINUTE });
}

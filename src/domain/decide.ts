import { doseReason, isSpent } from "./dose";
import { currentOccurrence, isRunning, type Occurrence, occurrencesNear } from "./occurrence";
import type { QuietTime } from "./quiet-time";
import type { Reason } from "./reason";
import { presenceIn, type Sight } from "./sight";
import type { Stored } from "./state";
import { type Instant, MINUTE, type Zone } from "./time";

/** Whether a card may come now, and why not. */
export type Decision =
  | { kind: "show"; occurrence: Occurrence; quietTime: QuietTime; spends: string[] }
  | { kind: "hold"; because: Reason };

const hold = (because: Reason): Decision => ({ kind: "hold", because });

/**
 * The one decision (PRODUCT 3), in the order a parent would ask: is it a quiet time, am I browsing,
 * has the card come, is this a bad moment.
 */
export function decide(state: Stored, sight: Sight, now: Instant, zone: Zone): Decision {
  if (!state.quietTimes.some((quietTime) => quietTime.on)) return hold("no-quiet-time");
  if (isPaused(state, now)) return hold("paused");
  const near = occurrencesNear(state.quietTimes, now, state.adjustments, zone);
  const occurrence = currentOccurrence(near, now);
  const quietTime = state.quietTimes.find(({ id }) => id === occurrence?.quietTimeId);
  if (!occurrence || !quietTime) {
    const isSkipped = near.some((one) => one.skipped && isRunning(one, now));
    return hold(isSkipped ? "skipped-today" : "outside");
  }
  const because =
    reasonOfPerson(state, sight, now) ??
    reasonOfCards(state, occurrence, now, zone) ??
    reasonOfPlace(quietTime, sight) ??
    reasonOfBrowser(sight);
  if (because) return hold(because);
  const running = near.filter((one) => !one.skipped && isRunning(one, now));
  return { kind: "show", occurrence, quietTime, spends: running.map(({ key }) => key) };
}

/** Whether the parent paused everything. */
export const isPaused = ({ pause }: Stored, now: Instant): boolean =>
  pause !== null && (pause.until === "i-say-so" || now < pause.until);

function reasonOfPerson(state: Stored, sight: Sight, now: Instant): Reason | null {
  const { current } = state.session;
  if (presenceIn(sight) === "away" || !current) return "not-browsing";
  return now - current.start < state.settings.cardAfter * MINUTE ? "session-too-short" : null;
}

function reasonOfCards(
  state: Stored,
  occurrence: Occurrence,
  now: Instant,
  zone: Zone,
): Reason | null {
  const own = state.offers.filter((offer) => offer.spends.includes(occurrence.key));
  const later = own.find((offer) => offer.followUp && offer.status === "due");
  if (later) return now < later.notBefore ? "later" : null;
  if (isSpent(own, occurrence.key) && !own.some(isBackInLine)) return "already-came";
  if (own.some(isBackInLine)) return null;
  return doseReason(state.offers, state.settings.dose, now, zone);
}

/** Went out of sight before it could be read, and may come once more. */
const isBackInLine = (offer: Stored["offers"][number]): boolean =>
  offer.status === "due" && offer.returned;

/** Pick-up and the road never come by themselves on a phone: it may be in the hand of a driver. */
function reasonOfPlace(quietTime: QuietTime, sight: Sight): Reason | null {
  return sight.phone && quietTime.routines.every(isOnTheRoad) ? "on-the-road" : null;
}

export const isOnTheRoad = (routine: string): boolean =>
  routine === "onroad" || routine === "hello";

/** A signal that exists but fails to answer is a reason to hold. */
function reasonOfBrowser({ window, sound, sharing }: Sight): Reason | null {
  if (typeof window === "object" && window.state === "full-screen") return "full-screen";
  if (sound === "playing") return "sound-is-playing";
  if (sharing === "in-use") return "camera-in-use";
  return sound === "unknown" || sharing === "unknown" || window === "unknown"
    ? "signal-missing"
    : null;
}

import {
  currentOccurrence,
  type Occurrence,
  occurrencesNear,
  runningOnes,
} from "../quiet-time/occurrence";
import type { QuietTime } from "../quiet-time/quiet-time";
import { presenceIn, type Sight } from "../session/browser-snapshot";
import type { Stored } from "../state";
import { type Instant, MINUTE, type Zone } from "../time";
import { doseReason, isSpent } from "./frequency-cap";
import type { Offer } from "./offer";
import { openOnes } from "./open-offers";
import type { Reason } from "./reason";

/** Whether a card may come now, and why not. */
export type Decision =
  | {
      kind: "show";
      occurrence: Occurrence;
      quietTime: QuietTime;
      /** The offer that is already due for it; null: one is to be made. */
      due: Offer | null;
      /** Keys of every occurrence that runs now. */
      spends: string[];
    }
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
  const running = runningOnes(near, now);
  const first = offerInLine(state.offers, running);
  const occurrence = first
    ? running.find(({ key }) => key === first.occurrence)
    : currentOccurrence(running, now);
  const quietTime = state.quietTimes.find(({ id }) => id === occurrence?.quietTimeId);
  if (!occurrence || !quietTime) {
    const isSkipped = near.some((one) => one.skipped && one.opensAt <= now && now < one.endsAt);
    return hold(isSkipped ? "skipped-today" : "outside");
  }
  const because =
    reasonOfPerson(state, sight, now) ??
    (first ? reasonOfLater(first, now) : reasonOfCards(state, occurrence.key, now, zone)) ??
    reasonOfPlace(quietTime, sight) ??
    reasonOfBrowser(sight);
  if (because) return hold(because);
  const due = first ?? dueFor(state.offers, occurrence.key);
  return { kind: "show", occurrence, quietTime, due, spends: running.map(({ key }) => key) };
}

/** Whether the parent paused everything. */
export const isPaused = ({ pause }: Pick<Stored, "pause">, now: Instant): boolean =>
  pause !== null && (pause.until === "i-say-so" || now < pause.until);

/**
 * A card the parent asked for again ("Later"), or one that went out of sight before it could be read:
 * it goes before any other, even of a quiet time that began since, so that one card comes and not two.
 */
const offerInLine = (offers: readonly Offer[], running: readonly Occurrence[]): Offer | null =>
  openOnes(offers).find(
    (offer) =>
      offer.status === "due" &&
      (offer.followUp || offer.returned) &&
      running.some(({ key }) => key === offer.occurrence),
  ) ?? null;

const dueFor = (offers: readonly Offer[], occurrence: string): Offer | null =>
  openOnes(offers).find((offer) => offer.status === "due" && offer.occurrence === occurrence) ??
  null;

function reasonOfPerson(state: Stored, sight: Sight, now: Instant): Reason | null {
  const { current } = state.session;
  if (presenceIn(sight) === "away" || !current)
    return sight.idle === "unknown" || sight.window === "unknown"
      ? "signal-missing"
      : "not-browsing";
  return now - current.start < state.settings.cardAfter * MINUTE ? "session-too-short" : null;
}

const reasonOfLater = (offer: Offer, now: Instant): Reason | null =>
  offer.followUp && !offer.returned && now < offer.notBefore ? "later" : null;

function reasonOfCards(state: Stored, key: string, now: Instant, zone: Zone): Reason | null {
  if (isSpent(state.offers, key)) return "already-came";
  return doseReason(state.offers, state.settings.dose, now, zone);
}

/** Pick-up and the road never come by themselves on a phone: it may be in the hand of a driver. */
function reasonOfPlace(quietTime: QuietTime, sight: Sight): Reason | null {
  return sight.phone && quietTime.routines.every(isOnTheRoad) ? "on-the-road" : null;
}

export const isOnTheRoad = (routine: string): boolean =>
  routine === "onroad" || routine === "hello";

/** A signal that exists but fails to answer is a reason to hold. */
function reasonOfBrowser({ window, popupOpen, sound, sharing }: Sight): Reason | null {
  if (typeof window === "object" && window.state === "full-screen") return "full-screen";
  if (sound === "playing") return "sound-is-playing";
  if (sharing === "in-use") return "camera-in-use";
  return [window, popupOpen, sound, sharing].includes("unknown") ? "signal-missing" : null;
}

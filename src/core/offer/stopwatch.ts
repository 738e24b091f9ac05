import { MAX_GAP_MS } from "../session/session";
import { type Instant, MINUTE_MS, SECOND_MS } from "../time";
import type { DueOffer } from "./offer";

/** Due for this long without a natural break, the card may come without one. */
export const MAX_WAIT_MS = 3 * MINUTE_MS;
/** A shorter stretch is not worth a write. */
const MIN_WRITE_MS = 30 * SECOND_MS;

/** How long nothing has held the offer back, in ms. */
export const waitedMs = (offer: DueOffer, now: Instant): number =>
  offer.dueFor + sinceTick(offer, now);

/** A gap longer than a session's counts as held: the computer slept, or its clock jumped. */
function sinceTick({ tickingSince }: DueOffer, now: Instant): number {
  const passed = tickingSince === null ? 0 : now - tickingSince;
  return passed < 0 || passed > MAX_GAP_MS ? 0 : passed;
}

/** How long an offer waits for a natural break: 3 minutes, or a third of a shorter quiet time. */
export const maxWaitMs = (lengthMinutes: number): number =>
  Math.min(MAX_WAIT_MS, (lengthMinutes * MINUTE_MS) / 3);

/** The offer with its stopwatch running or stopped. The same object where nothing is worth a write. */
export function advanceStopwatch(offer: DueOffer, runs: boolean, now: Instant): DueOffer {
  const { tickingSince } = offer;
  if (!runs && tickingSince === null) return offer;
  const passed = tickingSince === null ? MIN_WRITE_MS : now - tickingSince;
  if (runs && passed >= 0 && passed < MIN_WRITE_MS) return offer;
  return { ...offer, dueFor: waitedMs(offer, now), tickingSince: runs ? now : null };
}

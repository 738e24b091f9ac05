import type { Instant } from "../time";
import { isOpen, type Offer } from "./offer";

/** What is asked of all offers at every event. */
interface Glance {
  /** Those still to be answered: one or two of the hundreds that are remembered. */
  open: readonly Offer[];
  /** When the earliest and the latest were due. */
  earliest: Instant;
  latest: Instant;
}

// A list is never changed, only replaced, so that what was found in it holds as long as it does.
const known = new WeakMap<readonly Offer[], Glance>();

/** The list looked through once, however often it is asked for. */
export function atAGlance(offers: readonly Offer[]): Glance {
  const before = known.get(offers);
  if (before) return before;
  const glance = {
    open: offers.filter(isOpen),
    earliest: offers.reduce((least, { dueAt }) => Math.min(least, dueAt), Number.POSITIVE_INFINITY),
    latest: offers.reduce((most, { dueAt }) => Math.max(most, dueAt), Number.NEGATIVE_INFINITY),
  };
  known.set(offers, glance);
  return glance;
}

/** Those still to be answered, in their order. */
export const openOnes = (offers: readonly Offer[]): readonly Offer[] => atAGlance(offers).open;

import type { Effect, Problem } from "./effect";
import type { Idea } from "./moment/idea";
import type { Moment, MomentId } from "./moment/moment";
import { isOpen, type OpenOffer } from "./offer/offer";
import { type Occurrence, occurrencesAt } from "./quiet-time/occurrence";
import type { BrowserSnapshot } from "./session/browser-snapshot";
import type { Trigger } from "./session/trigger";
import type { State, Stored } from "./state";
import type { Instant, Random, Zone } from "./time";

/** What the shell hands in with each event: the core reads no clock, no zone and no randomness by itself. */
export interface Environment {
  readonly now: Instant;
  readonly zone: Zone;
  readonly random: Random;
  readonly moments: readonly Moment[];
}

/** What the rules know about one event besides the state. Made once for each event. */
export interface Context extends Environment {
  readonly snapshot: BrowserSnapshot | null;
  /** Why the snapshot was taken; null: not by the browser's doing. */
  readonly trigger: Trigger | null;
  /** The occurrences that run now, skipped ones included. */
  readonly running: readonly Occurrence[];
  /** The offers that can still be answered, of the hundreds that are remembered. */
  readonly openOffers: readonly OpenOffer[];
}

/** The context of an event that came with a snapshot of the browser. */
export type SnapshotContext = Context & { readonly snapshot: BrowserSnapshot };

/** The context of a snapshot that the browser gave a reason for. */
export type TriggerContext = SnapshotContext & { readonly trigger: Trigger };

/** The answer to whoever caused the event, besides the state that it reads. */
export type Reply =
  | { kind: "refused"; problems: Problem[] }
  /** The card in this tab needs the texts and the scene of another moment. */
  | { kind: "new-moment"; tabId: number; idea: Idea }
  /** The parent asked a card on a page for the finding behind its moment. */
  | { kind: "finding"; momentId: MomentId };

/** What follows from an event. */
export interface Step {
  state: State;
  effects: readonly Effect[];
  reply?: Reply;
}

/** What of the state a context holds in a handier form. */
type Facts = Pick<Stored, "quietTimes" | "adjustments" | "offers">;

export const createContext = <Seen extends Pick<Context, "snapshot" | "trigger">>(
  state: Facts,
  environment: Environment,
  seen: Seen,
): Environment & Seen & Pick<Context, "running" | "openOffers"> => ({
  ...environment,
  ...seen,
  running: occurrencesAt(state, environment.now, environment.zone),
  openOffers: state.offers.filter(isOpen),
});

/** The same context for a state that may have changed within the event. */
export function refreshContext<Some extends Context>(
  context: Some,
  before: Facts,
  state: Facts,
): Some {
  const isSameSchedule =
    state.quietTimes === before.quietTimes && state.adjustments === before.adjustments;
  const isSame = isSameSchedule && state.offers === before.offers;
  return isSame ? context : { ...context, ...createContext(state, context, context) };
}

import type { Effect, Problem } from "./effect";
import type { Trigger } from "./event";
import type { Idea } from "./moment/idea";
import type { Moment } from "./moment/moment";
import { type Occurrence, occurrencesNear } from "./quiet-time/occurrence";
import type { BrowserSnapshot } from "./session/browser-snapshot";
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
  /** Those of yesterday, today and tomorrow: everything that may run now. */
  readonly occurrences: readonly Occurrence[];
}

/** The context of an event that came with a snapshot of the browser. */
export type SnapshotContext = Context & { readonly snapshot: BrowserSnapshot };

/** The context of a snapshot that the browser gave a reason for. */
export type TriggerContext = SnapshotContext & { readonly trigger: Trigger };

/** The answer to whoever caused the event, besides the state that it reads. */
export type Reply =
  | { kind: "refused"; problems: Problem[] }
  /** The card in this tab needs the texts and the scene of another moment. */
  | { kind: "new-moment"; tabId: number; idea: Idea };

/** What follows from an event. */
export interface Step {
  state: State;
  effects: readonly Effect[];
  reply?: Reply;
}

export const createContext = <Seen extends Pick<Context, "snapshot" | "trigger">>(
  state: Pick<Stored, "quietTimes" | "adjustments">,
  environment: Environment,
  seen: Seen,
): Environment & Seen & Pick<Context, "occurrences"> => ({
  ...environment,
  ...seen,
  occurrences: occurrencesNear(state, environment.now, environment.zone),
});

/** The same context for a state whose quiet times may have changed within the event. */
export const refreshContext = (context: Context, before: State, state: State): Context =>
  state.quietTimes === before.quietTimes && state.adjustments === before.adjustments
    ? context
    : { ...context, occurrences: occurrencesNear(state, context.now, context.zone) };

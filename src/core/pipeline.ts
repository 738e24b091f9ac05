import {
  type Context,
  createContext,
  type Environment,
  refreshContext,
  type Step,
} from "./context";
import type { Effect } from "./effect";
import type { Event } from "./event";
import { onCardAction } from "./offer/card-actions";
import { markNewsShown } from "./offer/card-aside";
import {
  onNotificationOutcome,
  onPageCardOutcome,
  onPingOutcome,
  onPopupClosed,
  onToolbarOutcome,
  verifyCards,
} from "./offer/effect-outcomes";
import { ensureDueOffer, evaluate } from "./offer/evaluate";
import { expireOffers } from "./offer/expire";
import { isWaiting } from "./offer/offer";
import { markPrompted } from "./offer/one-time-prompts";
import { edit } from "./parent-data/edit";
import { rememberRemoved } from "./parent-data/removed-elsewhere";
import { isPaused } from "./quiet-time/pause";
import { isUse } from "./session/is-use";
import { recordTrigger } from "./session/record-trigger";
import { deleteYesterday, observeSession } from "./session/session";
import type { Dot, State } from "./state";
import * as sync from "./sync/sync-state";
import { type Instant, MINUTE_MS, SECOND_MS } from "./time";

interface Run {
  /** The state before the event. */
  before: State;
  event: Event;
  context: Context;
}

/** One rule that follows from an event, given the state as the passes before it left it. */
type Pass = (state: State, run: Run) => Step;

const unchanged = (state: State): Step => ({ state, effects: [] });

/** Effects run in this order too, but for those of `scheduleAlarmAndDot`, which run first. */
const passes: readonly Pass[] = [
  // First, since the rules below ask how long the parent has been browsing.
  trackSession,
  // Before anything is decided about lists that could not be read and are in the synced copy.
  restoreShared,
  // Before the event: no card is asked after, hidden or delivered for a quiet time that is over.
  expireBeforeObserving,
  // Before a decision: whether this is a natural break depends on what happened in the browser.
  observeBrowser,
  // The event itself. Of a snapshot, this is the decision whether a card comes.
  applyEvent,
  // After the event, which may have ended, moved or paused the quiet time of an open offer.
  expireOffersAfter,
  // After expiry, or an offer would be found that is about to go.
  ensureDueAfterEdit,
  // After every change of an offer, since it compares the offers before and after the event.
  recordPrompts,
  // After the last change of what is shared.
  recordLocalChanges,
  // After the changes were recorded: it looks for new records.
  requestSync,
  // Last: alarm and dot follow from the final state.
  scheduleAlarmAndDot,
];

/**
 * What follows from one event: the next state, what the shell does after it saved the state, and the answer to
 * whoever asked. Pure: the same arguments give the same step.
 */
export function step(before: State, event: Event, environment: Environment): Step {
  const snapshot = "snapshot" in event ? event.snapshot : null;
  const trigger = "trigger" in event ? event.trigger : null;
  const context = createContext(before, environment, { snapshot, trigger });
  let run: Run = { before, event, context };
  const result: { -readonly [Part in keyof Step]: Step[Part] } = { state: before, effects: [] };
  for (const pass of passes) {
    const { state, effects, reply } = pass(result.state, run);
    run = refreshRun(run, result.state, state);
    result.state = state;
    if (reply) result.reply = reply;
    if (effects.length > 0)
      result.effects =
        pass === scheduleAlarmAndDot
          ? [...effects, ...result.effects]
          : [...result.effects, ...effects];
  }
  return result;
}

function refreshRun(run: Run, before: State, state: State): Run {
  const context = refreshContext(run.context, before, state);
  return context === run.context ? run : { ...run, context };
}

function trackSession(state: State, { event, context: { snapshot, now, zone } }: Run): Step {
  if (!snapshot) return unchanged(state);
  const isUsed = isUse(event, state.volatile);
  const session = deleteYesterday(observeSession(state.session, snapshot, now, isUsed), now, zone);
  return unchanged(session === state.session ? state : { ...state, session });
}

function restoreShared(state: State, { event, context }: Run): Step {
  if (event.kind !== "background-started") return unchanged(state);
  const { now } = context;
  return unchanged(rememberRemoved(sync.recoverShared(state, now), [], now));
}

function expireBeforeObserving(state: State, { event, context }: Run): Step {
  const observes = event.kind === "background-started" || event.kind === "snapshot-taken";
  return observes ? expireOffers(state, context) : unchanged(state);
}

function observeBrowser(state: State, { event, context }: Run): Step {
  if (event.kind !== "snapshot-taken") return unchanged(state);
  return recordTrigger(state, { ...context, snapshot: event.snapshot, trigger: event.trigger });
}

function applyEvent(state: State, { event, context }: Run): Step {
  switch (event.kind) {
    case "background-started":
      return verifyCards(state, { ...context, snapshot: event.snapshot });
    case "shared":
      return unchanged(sync.mergeRemote(state, event.area, context.now));
    case "snapshot-taken":
      return evaluate(state, { ...context, snapshot: event.snapshot, trigger: event.trigger });
    case "page-card-outcome":
      return onPageCardOutcome(state, event, context);
    case "toolbar-outcome":
      return onToolbarOutcome(state, event, context);
    case "notification-outcome":
      return onNotificationOutcome(state, event, context);
    case "ping-outcome":
      return onPingOutcome(state, event, context);
    case "dot-late":
      return unchanged({ ...state, volatile: { ...state.volatile, dot: undefined } });
    case "popup-closed":
      return onPopupClosed(state, context);
    case "card-action":
      return onCardAction(state, event, context);
    case "edited":
      return edit(state, event.edit, context);
  }
}

function expireOffersAfter(state: State, { context }: Run): Step {
  return expireOffers(state, context);
}

/** An edit can make a card due at once, as "resume" does; it delivers none. */
function ensureDueAfterEdit(state: State, { event, context }: Run): Step {
  if (event.kind !== "edited") return unchanged(state);
  return unchanged(ensureDueOffer(state, { ...context, snapshot: event.snapshot }).state);
}

function recordPrompts(state: State, { before, context }: Run): Step {
  return unchanged(markNewsShown(before, markPrompted(before, state), context.moments));
}

/** Whatever changed here, by whichever event, is a change for the parent's other browsers too. */
function recordLocalChanges(state: State, { before, context }: Run): Step {
  const isSame = SHARED_PARTS.every((part) => state[part] === before[part]);
  return unchanged(isSame ? state : sync.recordLocalChanges(state, context.now));
}

const SHARED_PARTS = ["settings", "quietTimes", "kept", "notForUs", "own"] as const;

/** Each start begins with a sync: the background may have been stopped before the last one. */
function requestSync(state: State, { before, event }: Run): Step {
  const isNews = event.kind === "background-started" || state.sync !== before.sync;
  const mustSync = state.sync !== null && event.kind !== "shared" && isNews;
  return { state, effects: mustSync ? [{ kind: "share" }] : [] };
}

/** Sets alarm and dot where they differ. Before all other effects: the background may be stopped midway. */
function scheduleAlarmAndDot(state: State, { before, event, context }: Run): Step {
  // What was late is drawn again with the next event: a busy browser is not asked again at once.
  if (event.kind === "dot-late") return unchanged(state);
  const { now } = context;
  const heartbeatAt = nextHeartbeat(state, "snapshot" in event, now);
  const dot = dotFor(state, context);
  const effects: Effect[] = [];
  if (heartbeatAt !== state.volatile.heartbeatAt)
    effects.push({ kind: "set-heartbeat", at: heartbeatAt });
  // With the dot comes the button's tooltip.
  const isOtherLanguage = state.settings.language !== before.settings.language;
  if (dot !== state.volatile.dot || isOtherLanguage) effects.push({ kind: "set-dot", dot });
  if (effects.length === 0) return unchanged(state);
  return { state: { ...state, volatile: { ...state.volatile, heartbeatAt, dot } }, effects };
}

/**
 * The next whole minute at least 30 s away (a packed Chrome rounds shorter alarms up), so that a quiet time
 * begins on time; null while no session runs.
 */
function nextHeartbeat(state: State, hasSnapshot: boolean, now: Instant): Instant | null {
  if (!state.session.current) return null;
  const set = state.volatile.heartbeatAt;
  if (set && now < set && set - now <= 2 * MINUTE_MS) return set;
  // An alarm that is due is about to fire: a new one would replace it, and this event took no snapshot.
  if (set && !hasSnapshot && now >= set && now - set < 30 * SECOND_MS) return set;
  return Math.ceil((now + 30 * SECOND_MS) / MINUTE_MS) * MINUTE_MS;
}

function dotFor(state: State, { openOffers, now }: Context): Dot {
  if (isPaused(state, now)) return "paused";
  return openOffers.some((offer) => isWaiting(offer, now)) ? "waiting" : "none";
}

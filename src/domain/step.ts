import { rememberRemoved } from "../core/parent-data/removed-elsewhere";
import { mergeRemote, recordLocalChanges, recoverShared } from "../core/sync/sync-state";
import { actOnCard } from "./act";
import { rememberAsked } from "./ask-once";
import { isPaused } from "./decide";
import { edit } from "./edit";
import type { Effect } from "./effect";
import type { Event } from "./event";
import { hearNotification, hearPage, hearTab, hearToolbar, leavePopup, wakeUp } from "./hear";
import type { Means, Step } from "./means";
import { noteCause } from "./note-cause";
import { consider, prepare } from "./nudge";
import { isWaiting } from "./offer";
import { openOnes } from "./offers-at-a-glance";
import { forgetYesterday, observeSession } from "./session";
import type { Sight } from "./sight";
import type { Dot, State } from "./state";
import { sweepOffers } from "./sweep";
import { type Instant, MINUTE, SECOND, type Zone } from "./time";

/**
 * What follows from one event: the next state and what the shell is to do. The shell saves the state
 * before it runs an effect. Pure: the same arguments, the same answer.
 */
export function step(before: State, event: Event, now: Instant, zone: Zone, means: Means): Step {
  const seen = "sight" in event ? see(before, event.sight, now, zone) : before;
  const answered = answer(seen, event, now, zone, means);
  const swept = sweepOffers(answered.state, now, zone);
  const ready = "edit" in event ? prepareAfter(event, swept.state, now, zone, means) : swept.state;
  const remembered = rememberAsked(before, ready);
  const noted = noteShared(before, remembered, now);
  return settle(
    noted,
    [...answered.effects, ...swept.effects, ...tellOthers(event, before, noted)],
    "sight" in event,
    now,
  );
}

/** Whatever changed here, by whichever event, is a change for the parent's other browsers too. */
function noteShared(before: State, state: State, now: Instant): State {
  const isSame = SHARED_PARTS.every((part) => state[part] === before[part]);
  return isSame ? state : recordLocalChanges(state, now);
}

const SHARED_PARTS = ["settings", "quietTimes", "kept", "notForUs", "own"] as const;

/** Each life begins with a look at what is shared: the last one may have ended before it was told. */
function tellOthers(event: Event, before: State, state: State): Effect[] {
  if (state.sync === null || event.kind === "shared") return [];
  const isNews = event.kind === "woken" || state.sync !== before.sync;
  return isNews ? [{ kind: "share" }] : [];
}

/** An edit can make a card due at once, as a tap on "resume" does; it brings none. */
function prepareAfter(
  { sight }: Extract<Event, { kind: "edited" }>,
  state: State,
  now: Instant,
  zone: Zone,
  means: Means,
): State {
  return prepare(state, sight, now, zone, means).state;
}

function see(state: State, sight: Sight, now: Instant, zone: Zone): State {
  const session = forgetYesterday(observeSession(state.session, sight, now), now, zone);
  return session === state.session ? state : { ...state, session };
}

function answer(state: State, event: Event, now: Instant, zone: Zone, means: Means): Step {
  switch (event.kind) {
    case "woken":
      return wakeUp(rememberRemoved(recoverShared(state, now), [], now), event.sight, now, zone);
    case "shared":
      return { state: mergeRemote(state, event.area, now), effects: [] };
    case "observed": {
      const swept = sweepOffers(state, now, zone);
      const noted = noteCause(swept.state, event.cause, event.sight, now);
      const considered = consider(noted.state, event.cause, event.sight, now, zone, means);
      return join(considered, [...swept.effects, ...noted.effects]);
    }
    case "page-said":
      return hearPage(state, event.offerId, event.said, now);
    case "toolbar-said":
      return hearToolbar(state, event.offerId, event.said, now);
    case "notification-said":
      return hearNotification(state, event.offerId, event.said, now);
    case "tab-said":
      return hearTab(state, event.offerId, event.there, now);
    case "popup-closed":
      return leavePopup(state, now);
    case "card":
      return actOnCard(state, event, now, zone, means);
    case "edited":
      return edit(state, event.edit, now, zone, means);
  }
}

const join = (step: Step, effects: readonly Effect[]): Step => ({
  state: step.state,
  effects: [...effects, ...step.effects],
});

/** Alarm and dot as they now should be; asked of the browser only where they are not so yet. */
function settle(state: State, effects: readonly Effect[], looked: boolean, now: Instant): Step {
  const heartbeatAt = heartbeatFor(state, looked, now);
  const dot = dotFor(state, now);
  const added: Effect[] = [];
  // The next alarm is set before anything else is done: the background may be stopped midway.
  if (heartbeatAt !== state.recent.heartbeatAt)
    added.push({ kind: "set-heartbeat", at: heartbeatAt });
  if (dot !== state.recent.dot) added.push({ kind: "set-dot", dot });
  if (added.length === 0) return { state, effects };
  return {
    state: { ...state, recent: { ...state.recent, heartbeatAt, dot } },
    effects: [...added, ...effects],
  };
}

/**
 * The next whole minute at least 30 s away (a packed Chrome rounds shorter alarms up), so that a quiet
 * time begins on time; null while no session runs.
 */
function heartbeatFor(state: State, looked: boolean, now: Instant): Instant | null {
  if (!state.session.current) return null;
  const set = state.recent.heartbeatAt;
  if (set && now < set && set - now <= 2 * MINUTE) return set;
  // One that is due is on its way: a new one would take its place, and this event was no look.
  if (set && !looked && now >= set && now - set < 30 * SECOND) return set;
  return Math.ceil((now + 30 * SECOND) / MINUTE) * MINUTE;
}

function dotFor(state: State, now: Instant): Dot {
  if (isPaused(state, now)) return "paused";
  const waits = openOnes(state.offers).some((offer) => isWaiting(offer, now));
  return waits ? "waiting" : "none";
}

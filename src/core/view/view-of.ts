import type { Environment, SnapshotContext } from "../context";
import { addDays, isLocalDate } from "../local-date";
import { historyOf } from "../moment/on-demand";
import { newsOf } from "../offer/card-aside";
import { isConsumed } from "../offer/consume";
import { decide } from "../offer/decide";
import {
  isOnScreen,
  isWaiting,
  laterMinutes,
  MAX_SWAPS,
  type Offer,
  surfaceOf,
} from "../offer/offer";
import { quietTimeOfOffer } from "../offer/offers";
import { questionOf } from "../offer/one-time-prompts";
import type { Reason } from "../offer/reason";
import { shouldAskRepeats } from "../offer/repeats-prompt";
import { lastClosed } from "../offer/undo-answer";
import { restorable } from "../parent-data/removed-elsewhere";
import {
  currentOccurrence,
  dateOfKey,
  isInItsWeek,
  isRunning,
  movesFor,
  type Occurrence,
  occurrencesNear,
  occurrencesOn,
} from "../quiet-time/occurrence";
import { isPaused, runningPause } from "../quiet-time/pause";
import type { BrowserSnapshot } from "../session/browser-snapshot";
import { sessionMinutes } from "../session/session";
import type { State } from "../state";
import type { Instant } from "../time";
import type { CardView, OccurrenceView, QuietTimeView, View, Warning } from "./view";

/** How far ahead the next quiet time is looked for: one fortnight and a day. */
const LOOK_AHEAD_DAYS = 15;
/** After so many days the popup asks once whether the age bands still fit: six months. */
const BANDS_FIT_DAYS = 182;

/** What only the shell knows. */
export interface ShellStatus {
  /** Whether the toolbar button is pinned; null where the browser does not tell. */
  pinned: boolean | null;
  warnings: Warning[];
}

/** All that popup and home show, made from the state at one instant. */
export function viewOf(state: State, context: SnapshotContext, shell: ShellStatus): View {
  const { session, settings } = state;
  const { now, snapshot } = context;
  const card = waitingCardOf(state, context);
  const near = occurrencesNear(state, now, context.zone);
  return {
    now,
    session: session.current && {
      since: session.current.start,
      minutes: sessionMinutes(session.current, now),
    },
    next: nextOf(state, context),
    strip: stripOf(state, near, context),
    quietTimes: state.quietTimes.map((quietTime) =>
      quietTimeViewOf(state, quietTime, near, context),
    ),
    card,
    closed: card ? null : closedOf(state, context),
    reason: reasonOf(state, context),
    pause: runningPause(state, now),
    holiday: holidayOf(state, now),
    settings,
    kept: [...state.kept],
    notForUs: [...state.notForUs],
    own: [...state.own],
    adjustments: state.adjustments,
    history: historyOf(state),
    inCalendar: state.inCalendar,
    mayUndoImport: state.beforeImport !== null,
    isImportUndone: state.beforeImport?.isUndone === true,
    sharing: state.sync !== null,
    canSync: snapshot.canSync,
    unshared: 0,
    removedElsewhere: restorable(state, now).length,
    places: {
      page: snapshot.pageAccess,
      toolbar: toolbarOf(settings, snapshot),
      notification: settings.notify && snapshot.notifications,
      pinned: shell.pinned,
      phone: snapshot.phone,
    },
    askBands: bandsToAsk(state, context),
    askRepeats: shouldAskRepeats(state, context),
    warnings: warningsOf(state, shell.warnings),
  };
}

/** Without word of idleness it never opens by itself, since the parent may be typing. */
function toolbarOf(
  { toolbar, toolbarNeedsClick }: State["settings"],
  { idle }: BrowserSnapshot,
): View["places"]["toolbar"] {
  if (toolbarNeedsClick || idle === "not-told") return "needs-click";
  return toolbar ? "on" : "off";
}

function warningsOf({ settings, sharingEnded }: State, warnings: Warning[]): Warning[] {
  const unread = warnings.filter((one) => one !== "set-aside" || !settings.setAsideWasRead);
  return sharingEnded ? [...unread, "sharing-ended"] : unread;
}

function occurrenceViewOf(state: State, occurrence: Occurrence, now: Instant): OccurrenceView {
  const consumed = isConsumed(state, occurrence.key);
  const start = state.quietTimes.find(({ id }) => id === occurrence.quietTimeId)?.start ?? 0;
  return { ...occurrence, isConsumed: consumed, moves: movesFor(occurrence, start, now, consumed) };
}

/** A holiday that is planned or runs. */
function holidayOf({ pause }: State, now: Instant): View["holiday"] {
  const holiday = pause?.holiday;
  return holiday && now < holiday.until ? holiday : null;
}

/** What runs at that instant or comes next, and in a pause what is the first after it. */
function nextOf(state: State, context: SnapshotContext, at = context.now): View["next"] {
  const { now, zone } = context;
  const pausedUntil = runningPause(state, at)?.until;
  if (pausedUntil === "i-say-so") return null;
  const from = pausedUntil ?? at;
  const current = currentOccurrence(occurrencesNear(state, from, zone), from);
  if (current) return { ...occurrenceViewOf(state, current, now), running: from === now };
  const first = zone.toWall(from).date;
  const last = addDays(first, LOOK_AHEAD_DAYS);
  const next = occurrencesOn(state, first, last, zone)
    .filter((occurrence) => !occurrence.skipped && occurrence.opensAt > from)
    .sort((a, b) => a.startsAt - b.startsAt)[0];
  if (!next) return null;
  // A holiday that is planned begins before it.
  if (isPaused(state, next.opensAt)) return nextOf(state, context, next.opensAt);
  return { ...occurrenceViewOf(state, next, now), running: false };
}

function stripOf(
  state: State,
  near: readonly Occurrence[],
  { now, zone }: SnapshotContext,
): View["strip"] {
  const { date } = zone.toWall(now);
  const from = zone.toInstant({ date, minute: 0 });
  const to = zone.toInstant({ date: addDays(date, 1), minute: 0 });
  const clip = <Span extends { from: Instant; to: Instant }>(span: Span): Span => ({
    ...span,
    from: Math.max(from, span.from),
    to: Math.min(to, span.to),
  });
  const { current, ended } = state.session;
  const running = current ? [{ from: current.start, to: Math.max(current.start, now) }] : [];
  return {
    from,
    to,
    quiet: near
      .map(({ quietTimeId, startsAt, endsAt, skipped, staysAway }) =>
        clip({ quietTimeId, from: startsAt, to: endsAt, skipped, staysAway }),
      )
      .filter((span) => span.from < span.to),
    sessions: [...ended, ...running].map(clip).filter((span) => span.from < span.to),
  };
}

function quietTimeViewOf(
  state: State,
  quietTime: State["quietTimes"][number],
  near: readonly Occurrence[],
  { now, zone }: SnapshotContext,
): QuietTimeView {
  const { date } = zone.toWall(now);
  const its = near.filter(({ quietTimeId }) => quietTimeId === quietTime.id);
  const today = its.find((one) => isRunning(one, now)) ?? its.find((one) => one.date === date);
  return {
    quietTime,
    today: today ? occurrenceViewOf(state, today, now) : null,
    thisWeek: quietTime.fortnightFrom === null ? null : isInItsWeek(quietTime, date),
  };
}

/** The offer a parent can still answer: the one on screen, else the latest that waits. */
function waitingCardOf(state: State, context: SnapshotContext): View["card"] {
  const { openOffers, now } = context;
  const open = openOffers.filter((offer) => isWaiting(offer, now) && now < offer.endsAt);
  const offer = open.find(isOnScreen) ?? open.at(-1);
  return offer ? { ...cardViewOf(state, offer, context), where: whereIs(offer) } : null;
}

function whereIs(offer: Offer): "waiting" | "page" | "popup" {
  const surface = offer.status === "showing" ? surfaceOf(offer) : null;
  return surface === null || surface === "system" ? "waiting" : surface;
}

function closedOf(state: State, context: SnapshotContext): View["closed"] {
  const offer = lastClosed(state, context);
  if (!offer) return null;
  const { id: offerId, idea } = offer;
  return { offerId, idea, own: ownWords(state, idea.momentId) };
}

/** An offer as a card shows it. */
export function cardViewOf(
  state: State,
  offer: Offer,
  { now, moments }: Pick<Environment, "now" | "moments">,
): CardView {
  const { settings } = state;
  const kept = state.kept.some(({ momentId }) => momentId === offer.idea.momentId);
  const question = questionOf(state, offer);
  return {
    offerId: offer.id,
    idea: offer.idea,
    routine: offer.routine,
    endsAt: offer.endsAt,
    since:
      settings.showSince && !settings.hideBrowsing ? (state.session.current?.start ?? null) : null,
    kept,
    own: ownWords(state, offer.idea.momentId),
    mayAnother: offer.swapped.length < MAX_SWAPS,
    laterMinutes: laterMinutes(offer, now),
    offerFewer: question === "fewer",
    small: settings.smallFirst,
    offerSmall: question === "small",
    offerHandover: question === "handover",
    ours: oursOn(state, offer, kept),
    news: newsOf(state, offer, moments),
  };
}

function oursOn(state: State, offer: Offer, isKept: boolean): CardView["ours"] {
  const quietTime = quietTimeOfOffer(state, offer);
  if (!quietTime) return null;
  const { ours } = quietTime;
  if (ours?.momentId !== offer.idea.momentId) return isKept ? "may" : null;
  return ours.since === dateOfKey(offer.occurrence) ? "made" : null;
}

function ownWords(state: State, momentId: string): CardView["own"] {
  const own = state.own.find(({ id }) => id === momentId);
  return own ? { title: own.title, text: own.text } : null;
}

function reasonOf(state: State, context: SnapshotContext): Reason | null {
  if (context.openOffers.some(isOnScreen)) return null;
  const decision = decide(state, context);
  if (decision.kind === "hold") return decision.reason;
  if (!decision.due && state.volatile.exhaustedOccurrence === decision.occurrence.key)
    return "no-moment-left";
  const { page } = state.volatile;
  const outcome = page?.tabId === context.snapshot.tab?.id ? page?.outcome : undefined;
  return outcome === "typing" || outcome === "full-screen" ? outcome : "waiting-for-a-pause";
}

function bandsToAsk(state: State, { now, zone }: SnapshotContext): View["askBands"] {
  const { bands, bandsSetOn, mayAskBands } = state.settings;
  // A parent who paused, perhaps after a loss, is asked nothing about a child's age.
  if (!mayAskBands || isPaused(state, now)) return null;
  if (bands.length === 0 || bandsSetOn === null || !isLocalDate(bandsSetOn)) return null;
  return zone.toWall(now).date >= addDays(bandsSetOn, BANDS_FIT_DAYS) ? [...bands] : null;
}

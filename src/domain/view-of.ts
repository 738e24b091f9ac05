import { restorable } from "../core/parent-data/removed-elsewhere";
import { asksFewer, asksSmall } from "./ask-once";
import { decide, isPaused } from "./decide";
import { isSpent } from "./dose";
import { addDays, isLocalDate } from "./local-date";
import {
  currentOccurrence,
  isInItsWeek,
  isRunning,
  movesFor,
  type Occurrence,
  occurrencesNear,
  occurrencesOn,
} from "./occurrence";
import { holderOf, isOnScreen, isWaiting, laterMinutes, MOST_SWAPS, type Offer } from "./offer";
import { openOnes } from "./offers-at-a-glance";
import type { Reason } from "./reason";
import { sessionMinutes } from "./session";
import type { Sight } from "./sight";
import type { State } from "./state";
import type { Instant, Zone } from "./time";
import type { CardView, OccurrenceView, QuietTimeView, Trouble, View } from "./view";

/** How far ahead the next quiet time is looked for: one fortnight and a day. */
const LOOK_AHEAD_DAYS = 15;
/** After so many days the popup asks once whether the age bands still fit: six months. */
const BANDS_FIT_DAYS = 182;

/** All that popup and home show, made from the state at one instant. */
export function viewOf(
  state: State,
  sight: Sight,
  pinned: boolean | null,
  trouble: Trouble[],
  now: Instant,
  zone: Zone,
): View {
  const { session, settings } = state;
  return {
    now,
    session: session.current && {
      since: session.current.start,
      minutes: sessionMinutes(session.current, now),
    },
    next: nextOf(state, now, zone),
    strip: stripOf(state, now, zone),
    quietTimes: state.quietTimes.map((quietTime) => quietTimeViewOf(state, quietTime, now, zone)),
    card: waitingCardOf(state, now),
    why: whyOf(state, sight, now, zone),
    pause: isPaused(state, now) ? state.pause : null,
    settings,
    kept: [...state.kept],
    notForUs: [...state.notForUs],
    own: [...state.own],
    mayUndoImport: state.beforeImport !== null,
    sharing: state.sync !== null,
    unshared: 0,
    removedElsewhere: restorable(state, now).length,
    places: {
      page: sight.pageAccess,
      toolbar: settings.toolbarNeedsClick ? "needs-click" : settings.toolbar ? "on" : "off",
      notification: settings.notify && sight.notifications,
      pinned,
      phone: sight.phone,
    },
    askBands: bandsToAsk(state, now, zone),
    trouble: state.sharingEnded ? [...trouble, "sharing-ended"] : trouble,
  };
}

function occurrenceViewOf(state: State, occurrence: Occurrence, now: Instant): OccurrenceView {
  const spent = isSpent(state.offers, occurrence.key);
  const start = state.quietTimes.find(({ id }) => id === occurrence.quietTimeId)?.start ?? 0;
  return { ...occurrence, spent, moves: movesFor(occurrence, start, now, spent) };
}

/** What runs now or comes next, and in a pause what is the first after it. */
function nextOf(state: State, now: Instant, zone: Zone): View["next"] {
  const pausedUntil = isPaused(state, now) ? state.pause?.until : undefined;
  if (pausedUntil === "i-say-so") return null;
  const from = pausedUntil ?? now;
  const current = currentOccurrence(
    occurrencesNear(state.quietTimes, from, state.adjustments, zone),
    from,
  );
  if (current) return { ...occurrenceViewOf(state, current, now), running: from === now };
  const first = zone.toWall(from).date;
  const last = addDays(first, LOOK_AHEAD_DAYS);
  const next = occurrencesOn(state.quietTimes, first, last, state.adjustments, zone)
    .filter((occurrence) => !occurrence.skipped && occurrence.opensAt > from)
    .sort((a, b) => a.startsAt - b.startsAt)[0];
  return next ? { ...occurrenceViewOf(state, next, now), running: false } : null;
}

function stripOf(state: State, now: Instant, zone: Zone): View["strip"] {
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
    quiet: occurrencesNear(state.quietTimes, now, state.adjustments, zone)
      .map(({ quietTimeId, startsAt, endsAt, skipped }) =>
        clip({ quietTimeId, from: startsAt, to: endsAt, skipped }),
      )
      .filter((span) => span.from < span.to),
    sessions: [...ended, ...running].map(clip).filter((span) => span.from < span.to),
  };
}

function quietTimeViewOf(
  state: State,
  quietTime: State["quietTimes"][number],
  now: Instant,
  zone: Zone,
): QuietTimeView {
  const { date } = zone.toWall(now);
  const near = occurrencesNear(state.quietTimes, now, state.adjustments, zone).filter(
    ({ quietTimeId }) => quietTimeId === quietTime.id,
  );
  const today =
    near.find((occurrence) => isRunning(occurrence, now)) ??
    near.find((occurrence) => occurrence.date === date);
  return {
    quietTime,
    today: today ? occurrenceViewOf(state, today, now) : null,
    thisWeek: quietTime.fortnightFrom === null ? null : isInItsWeek(quietTime, date),
  };
}

/** The offer a parent can still answer: the one on screen, else the latest that waits. */
function waitingCardOf(state: State, now: Instant): View["card"] {
  const open = openOnes(state.offers).filter(
    (offer) => isWaiting(offer, now) && now < offer.endsAt,
  );
  const offer = open.find(isOnScreen) ?? open.at(-1);
  return offer ? { ...cardViewOf(state, offer, now), where: whereIs(offer) } : null;
}

function whereIs(offer: Offer): "waiting" | "page" | "popup" {
  const holder = offer.status === "showing" ? holderOf(offer) : null;
  return holder === null || holder === "system" ? "waiting" : holder;
}

/** An offer as a card shows it. */
export function cardViewOf(state: State, offer: Offer, now: Instant): CardView {
  const { settings } = state;
  return {
    offerId: offer.id,
    idea: offer.idea,
    routine: offer.routine,
    endsAt: offer.endsAt,
    since: settings.showSince ? (state.session.current?.start ?? null) : null,
    kept: state.kept.some(({ momentId }) => momentId === offer.idea.momentId),
    own: ownWords(state, offer.idea.momentId),
    mayAnother: offer.swapped.length < MOST_SWAPS,
    laterMinutes: laterMinutes(offer, now),
    offerFewer: asksFewer(state, offer.id),
    small: settings.smallFirst,
    offerSmall: asksSmall(state, offer.id),
  };
}

function ownWords(state: State, momentId: string): CardView["own"] {
  const own = state.own.find(({ id }) => id === momentId);
  return own ? { title: own.title, text: own.text } : null;
}

function whyOf(state: State, sight: Sight, now: Instant, zone: Zone): Reason | null {
  if (openOnes(state.offers).some(isOnScreen)) return null;
  const decision = decide(state, sight, now, zone);
  if (decision.kind === "hold") return decision.because;
  if (!decision.due && state.recent.noMomentFor === decision.occurrence.key)
    return "no-moment-left";
  const { page } = state.recent;
  const said = page?.tabId === sight.tab?.id ? page?.said : undefined;
  return said === "typing" || said === "full-screen" ? said : "waiting-for-a-pause";
}

function bandsToAsk(state: State, now: Instant, zone: Zone): View["askBands"] {
  const { bands, bandsSetOn } = state.settings;
  if (bands.length === 0 || bandsSetOn === null || !isLocalDate(bandsSetOn)) return null;
  return zone.toWall(now).date >= addDays(bandsSetOn, BANDS_FIT_DAYS) ? [...bands] : null;
}

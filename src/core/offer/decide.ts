import type { Context, SnapshotContext } from "../context";
import { isOnTheRoad } from "../moment/moment";
import { currentOccurrence, type Occurrence } from "../quiet-time/occurrence";
import { isPaused } from "../quiet-time/pause";
import type { QuietTime } from "../quiet-time/quiet-time";
import { type BrowserSnapshot, presenceIn, windowStateOf } from "../session/browser-snapshot";
import type { Stored } from "../state";
import { type Instant, MINUTE_MS } from "../time";
import { isConsumed } from "./consume";
import { frequencyCapReason } from "./frequency-cap";
import { type DueOffer, isDue, isSnoozed } from "./offer";

const hold = <const Reason extends string>(reason: Reason) => ({ kind: "hold" as const, reason });

/**
 * Whether a card may come now, or why not. The one decision, in the order in which a parent would ask: is it a quiet time, am I browsing, has the card
 * come already, is this a bad moment.
 */
export function decide(state: Stored, context: SnapshotContext) {
  const { now, snapshot } = context;
  if (!state.quietTimes.some((quietTime) => quietTime.on)) return hold("no-quiet-time");
  if (isPaused(state, now)) return hold("paused");
  const running = context.running.filter(({ skipped }) => !skipped);
  const withCard = running.filter(({ staysAway }) => !staysAway);
  const due = context.openOffers.filter(isDue);
  const first = firstInLine(due, withCard);
  const occurrence = first
    ? withCard.find(({ key }) => key === first.occurrence)
    : currentOccurrence(withCard, now);
  const quietTime = state.quietTimes.find(({ id }) => id === occurrence?.quietTimeId);
  if (!occurrence || !quietTime) {
    if (running.length > 0) return hold("handed-over");
    return hold(context.running.length > 0 ? "skipped-today" : "outside");
  }
  const reason =
    reasonOfPerson(state, snapshot, now) ??
    (first ? reasonOfLater(first, now) : reasonOfCards(state, occurrence.key, context)) ??
    reasonOfRoutine(quietTime, snapshot) ??
    reasonOfBrowser(snapshot);
  if (reason) return hold(reason);
  const dueHere = due.find((offer) => offer.occurrence === occurrence.key);
  return {
    kind: "show" as const,
    occurrence,
    quietTime,
    /** The offer that is already due for it; null: one has to be made. */
    due: first ?? dueHere ?? null,
  };
}

/** What the rules in this file return: a new reason is stated in its rule, and nowhere else. */
export type HoldReason = Extract<ReturnType<typeof decide>, { kind: "hold" }>["reason"];

/**
 * A card the parent asked for again ("Later"), or one that was hidden before it could be read: it goes before
 * any other, even of a quiet time that began since, so that one card comes and not two.
 */
const firstInLine = (due: readonly DueOffer[], running: readonly Occurrence[]) =>
  due.find(
    (offer) =>
      (offer.followUp || offer.returned) && running.some(({ key }) => key === offer.occurrence),
  );

function reasonOfPerson(state: Stored, snapshot: BrowserSnapshot, now: Instant) {
  const { current } = state.session;
  const isAway = presenceIn(snapshot) === "away";
  if (isAway || !current) {
    const { idle, window } = snapshot;
    // In front, and there was no sign that it is used.
    const hasNoSign = idle === "not-told" && !isAway;
    return hasNoSign || idle === "unknown" || window === "unknown"
      ? "signal-missing"
      : "not-browsing";
  }
  return now - current.start < state.settings.cardAfter * MINUTE_MS ? "session-too-short" : null;
}

const reasonOfLater = (offer: DueOffer, now: Instant) => (isSnoozed(offer, now) ? "later" : null);

function reasonOfCards(state: Stored, key: string, context: Context) {
  if (isConsumed(state, key)) return "already-came";
  return frequencyCapReason(state, context);
}

/** Pick-up and the road never come by themselves on a phone: the driver may hold it. */
function reasonOfRoutine(quietTime: QuietTime, { phone }: BrowserSnapshot) {
  return phone && quietTime.routines.every(isOnTheRoad) ? "on-the-road" : null;
}

/** A signal that the browser has but that failed to answer is a reason to hold. */
function reasonOfBrowser(snapshot: BrowserSnapshot) {
  const { window, popupOpen, sound, sharing } = snapshot;
  const state = windowStateOf(snapshot);
  if (state === "app") return "app-window";
  // A window may always be full screen. Whether a film fills it the page knows, which is asked where it may be.
  if (state === "full-screen" && !snapshot.pageAccess) return "full-screen";
  if (sound === "playing") return "sound-is-playing";
  if (sharing === "in-use") return "camera-in-use";
  return [window, popupOpen, sound, sharing].includes("unknown") ? "signal-missing" : null;
}

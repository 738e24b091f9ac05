import type { Step, TriggerContext } from "../context";
import { isOnPage } from "../offer/offer";
import { dispatchTo } from "../offer/offers";
import { isInjecting } from "../offer/pending-injection";
import { pingCard } from "../offer/ping-card";
import type { State, Volatile } from "../state";
import { SECOND_MS } from "../time";
import { withLoading } from "./loading";

/** Records what just happened, as far as it tells of a natural break, and asks a card whose tab may have gone out of view. */
export function recordTrigger(state: State, context: TriggerContext): Step {
  const triggered = withWindow(volatileAfter(state.volatile, context), context);
  const volatile = withLoading(triggered, context);
  const onPage = context.openOffers.find(isOnPage);
  const next = volatile === state.volatile ? state : { ...state, volatile };
  // The outcome of a pending injection is about to arrive: asking now would be answered "no" and lose the card.
  if (!onPage || isInjecting(next, context.now)) return { state: next, effects: [] };
  const { trigger, snapshot } = context;
  const isClosed = trigger.kind === "tab-closed" && trigger.tabId === onPage.tabId;
  // Without page access the card can no longer be changed or asked.
  if (isClosed || !snapshot.pageAccess)
    return dispatchTo(next, onPage.id, { kind: "hidden", by: "tab" }, context);
  return { state: next, effects: mayBeGone(onPage.tabId, context) ? pingCard(onPage) : [] };
}

/**
 * A new address within the same document looks like a load. And where another tab becomes active, the card's own
 * may be in view all the same: in a window behind, in the other half of a split view, or in a window of its
 * own. Only the card itself can tell.
 */
const mayBeGone = (tabId: number, { trigger }: TriggerContext): boolean =>
  (trigger.kind === "page-loaded" && trigger.tabId === tabId) ||
  (trigger.kind === "tab-activated" && trigger.tabId !== tabId);

/** Browsers send focus events late, twice, and for the window that had the focus all along: those don't count. */
const isSameWindow = ({ windowId }: Volatile, { snapshot: { window } }: TriggerContext): boolean =>
  typeof window === "object" && window.id === windowId;

const withWindow = (volatile: Volatile, { snapshot: { window } }: TriggerContext): Volatile =>
  typeof window !== "object" || window.id === volatile.windowId
    ? volatile
    : { ...volatile, windowId: window.id };

/** So many new tabs are remembered: only those of the last 20 s matter. */
const MAX_RECENT_TABS = 10;
/** ... and for no longer than this, so that an idle state does not grow. */
const KEEP_RECENT_TABS_MS = 60 * SECOND_MS;

function volatileAfter(volatile: Volatile, context: TriggerContext): Volatile {
  const { trigger, snapshot, now } = context;
  switch (trigger.kind) {
    case "page-loaded":
      return trigger.tabId === snapshot.tab?.id
        ? { ...volatile, loaded: { tabId: trigger.tabId, at: now }, page: null }
        : { ...volatile, otherEventAt: now };
    case "tab-created": {
      const young = volatile.recentTabs.filter(
        ({ at }) => at <= now && now - at < KEEP_RECENT_TABS_MS,
      );
      const recentTabs = [...young, { tabId: trigger.tabId, at: now }].slice(-MAX_RECENT_TABS);
      return { ...volatile, otherEventAt: now, recentTabs };
    }
    case "tab-activated":
    case "page-loading":
      return { ...volatile, otherEventAt: now, page: null, activeTabId: snapshot.tab?.id ?? null };
    case "tab-closed":
    case "back-from-elsewhere":
      return { ...volatile, otherEventAt: now };
    case "focus":
      return isSameWindow(volatile, context) ? volatile : { ...volatile, otherEventAt: now };
    case "back-from-idle":
      return { ...volatile, backFromIdleAt: now };
    default:
      return volatile;
  }
}

import type { SnapshotContext, TriggerContext } from "../context";
import { isOnTheRoad } from "../moment/moment";
import type { QuietTime } from "../quiet-time/quiet-time";
import { type BrowserSnapshot, windowStateOf } from "../session/browser-snapshot";
import { isLoaded, isLoading } from "../session/loading";
import type { State, Stored } from "../state";
import { type Instant, SECOND_MS } from "../time";
import { type DueOffer, isDue } from "./offer";
import type { Delivery } from "./offer-event";

/** The toolbar popup takes the keyboard, so it waits until the page has been loaded for this long ... */
export const TOOLBAR_AFTER_LOAD_MS = 3 * SECOND_MS;
/** ... and not longer: by then the parent may be reading or typing. */
const TOOLBAR_UNTIL_AFTER_LOAD_MS = 30 * SECOND_MS;
export const TOOLBAR_AFTER_IDLE_MS = 5 * SECOND_MS;
/** A tab younger than this is about to be used. */
const YOUNG_TAB_MS = 20 * SECOND_MS;

interface Deliverable {
  offer: DueOffer;
  quietTime: QuietTime;
  /** It has waited so long for a natural break that it may come without one. */
  isOverdue: boolean;
}

/** Where the card may be delivered now, or null: not yet. */
export function chooseChannel(
  state: State,
  { offer, quietTime, isOverdue }: Deliverable,
  context: TriggerContext,
): Delivery | null {
  const { snapshot } = context;
  const { tab } = snapshot;
  if (tab && mayUsePage(state, snapshot))
    return isBreakForPage(context) || isOverdue ? { place: "page", tabId: tab.id } : null;
  if (snapshot.isInputPaused && mayUseToolbar(state, snapshot) && isBreakForToolbar(state, context))
    return { place: "toolbar", tabId: null };
  const mayNotify =
    state.settings.notify &&
    snapshot.notifications &&
    windowStateOf(snapshot) !== "full-screen" &&
    !quietTime.routines.every(isOnTheRoad) &&
    !isOnTheRoad(offer.routine);
  // A page that is still loading will take the card in a moment.
  const mayHavePageSoon = snapshot.pageAccess && isLoading(state, snapshot);
  return isOverdue && mayNotify && !mayHavePageSoon ? { place: "notification", tabId: null } : null;
}

/** In how many ms the toolbar may be tried, after an event that can be its break; null: not by this one. */
export function toolbarRetryInMs(state: State, context: TriggerContext): number | null {
  const { trigger, snapshot, now } = context;
  if (mayUsePage(state, snapshot) || !mayUseToolbar(state, snapshot)) return null;
  const untilOld = untilTabIsOldMs(state, context);
  if (trigger.kind === "back-from-idle") return Math.max(TOOLBAR_AFTER_IDLE_MS, untilOld);
  const { loaded } = state.volatile;
  if (loaded?.at === now && loaded.tabId === snapshot.tab?.id)
    return Math.max(TOOLBAR_AFTER_LOAD_MS, untilOld);
  // There was input meanwhile: it is tried again for as long as the break lasts.
  const isInWay = !snapshot.isInputPaused && isBreakForToolbar(state, context);
  return isInWay ? TOOLBAR_AFTER_IDLE_MS : null;
}

/** How long the tab in view still counts as young, in ms, 0 where it does not. */
function untilTabIsOldMs({ volatile }: State, { snapshot, now }: SnapshotContext): number {
  const made = volatile.recentTabs.find(({ tabId }) => tabId === snapshot.tab?.id);
  return made && made.at <= now ? Math.max(0, made.at + YOUNG_TAB_MS - now) : 0;
}

/** Whether the next snapshot has to say if there was input just now. */
export const mayNeedToolbar = ({ settings, offers }: Stored): boolean =>
  settings.toolbar && offers.some(isDue);

function mayUsePage(state: State, snapshot: BrowserSnapshot): boolean {
  if (!snapshot.pageAccess || !isLoaded(state, snapshot) || snapshot.popupOpen) return false;
  const { page } = state.volatile;
  return page === null || page.tabId !== snapshot.tab?.id || page.outcome !== "failed";
}

function mayUseToolbar(state: State, snapshot: BrowserSnapshot): boolean {
  const { toolbar, toolbarNeedsClick } = state.settings;
  if (!toolbar || toolbarNeedsClick || snapshot.phone || snapshot.popupOpen) return false;
  if (snapshot.idle === "not-told") return false;
  if (snapshot.pageAccess && !isLoaded(state, snapshot)) return false;
  return windowStateOf(snapshot) === "normal";
}

/** A moment between two things: tab switched, page loaded, back from idle or from another program. */
function isBreakForPage({ trigger, snapshot }: TriggerContext): boolean {
  switch (trigger.kind) {
    case "page-loaded":
      return trigger.tabId === snapshot.tab?.id;
    case "tab-activated":
    case "back-from-idle":
    case "back-from-elsewhere":
      return true;
    default:
      return false;
  }
}

function isBreakForToolbar(state: State, context: SnapshotContext): boolean {
  const { snapshot, now } = context;
  if (untilTabIsOldMs(state, context) > 0) return false;
  const { loaded, otherEventAt, backFromIdleAt } = state.volatile;
  /** It was some seconds ago and not long, and nothing happened since. */
  const isQuietAfter = (at: Instant, leastMs: number) =>
    now - at >= leastMs &&
    now - at <= TOOLBAR_UNTIL_AFTER_LOAD_MS &&
    (otherEventAt === null || otherEventAt <= at);
  const isLoaded = loaded !== null && loaded.tabId === snapshot.tab?.id;
  if (isLoaded && isQuietAfter(loaded.at, TOOLBAR_AFTER_LOAD_MS)) return true;
  return backFromIdleAt !== null && isQuietAfter(backFromIdleAt, TOOLBAR_AFTER_IDLE_MS);
}

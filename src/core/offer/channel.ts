import type { Cause } from "../event";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { Sight } from "../session/browser-snapshot";
import type { State } from "../state";
import { type Instant, SECOND } from "../time";
import { isOnTheRoad } from "./decide";
import type { Offer, OfferPlace } from "./offer";

/** The toolbar takes the keyboard, so it waits for a page that finished loading this long ago ... */
export const TOOLBAR_AFTER_LOAD = 3 * SECOND;
/** ... and not longer: then the parent may be reading or typing. */
const TOOLBAR_UNTIL_AFTER_LOAD = 30 * SECOND;
export const TOOLBAR_AFTER_IDLE = 5 * SECOND;
/** A tab this young is one somebody is about to use. */
const YOUNG_TAB = 20 * SECOND;

/** Where a card can come by itself. */
export type PlaceByItself = Exclude<OfferPlace, "popup">;

/** Where the card may come now, or null: not yet (PRODUCT 3 and 4). */
export function findPlace(
  state: State,
  offer: Offer,
  quietTime: QuietTime,
  cause: Cause,
  sight: Sight,
  isOverdue: boolean,
  now: Instant,
): PlaceByItself | null {
  if (mayUsePage(state, sight)) {
    if (isBreakForPage(cause, sight) || isOverdue) return "page";
    return null;
  }
  if (mayUseToolbar(state, sight) && isBreakForToolbar(state, sight, now)) return "toolbar";
  const mayNotify =
    state.settings.notify &&
    sight.notifications &&
    !quietTime.routines.every(isOnTheRoad) &&
    !isOnTheRoad(offer.routine);
  // A page that is still loading will have the card in a moment.
  const mayHavePageSoon = sight.pageAccess && sight.tab !== null && !sight.tab.loaded;
  return isOverdue && mayNotify && !mayHavePageSoon && !isHeldByPage(state, sight)
    ? "notification"
    : null;
}

/** In how many ms the toolbar may be tried, after an event that can be its break; null: not by this one. */
export function toolbarTriesIn(
  state: State,
  cause: Cause,
  sight: Sight,
  now: Instant,
): number | null {
  if (mayUsePage(state, sight) || !mayUseToolbar(state, sight)) return null;
  const untilOld = untilTabIsOld(state, sight, now);
  if (cause.why === "back-from-idle") return Math.max(TOOLBAR_AFTER_IDLE, untilOld);
  const hasLoaded = cause.why === "page-loaded" && cause.tabId === sight.tab?.id;
  return hasLoaded ? Math.max(TOOLBAR_AFTER_LOAD, untilOld) : null;
}

/** How long the tab in view still counts as young, in ms, 0 where it does not. */
function untilTabIsOld({ recent }: State, sight: Sight, now: Instant): number {
  const made = recent.made.find(({ tabId }) => tabId === sight.tab?.id);
  return made && made.at <= now ? Math.max(0, made.at + YOUNG_TAB - now) : 0;
}

function mayUsePage(state: State, sight: Sight): boolean {
  if (!sight.pageAccess || !sight.tab?.loaded || sight.popupOpen) return false;
  const { page } = state.recent;
  return page?.tabId !== sight.tab.id || page.said !== "failed";
}

/** The page knows what the toolbar can't see: somebody types there. */
const isHeldByPage = ({ recent }: State, sight: Sight): boolean =>
  recent.page !== null && recent.page.tabId === sight.tab?.id && recent.page.said !== "failed";

function mayUseToolbar(state: State, sight: Sight): boolean {
  const { toolbar, toolbarNeedsClick } = state.settings;
  if (!toolbar || toolbarNeedsClick || sight.phone || sight.popupOpen) return false;
  if (sight.pageAccess && !sight.tab?.loaded) return false;
  return (
    typeof sight.window === "object" &&
    sight.window.state === "normal" &&
    !isHeldByPage(state, sight)
  );
}

/** A moment between two things: tab switched, page loaded, back from idle or from another program. */
function isBreakForPage(cause: Cause, sight: Sight): boolean {
  switch (cause.why) {
    case "page-loaded":
      return cause.tabId === sight.tab?.id;
    case "tab-activated":
    case "back-from-idle":
    case "back-from-elsewhere":
      return true;
    default:
      return false;
  }
}

function isBreakForToolbar(state: State, sight: Sight, now: Instant): boolean {
  if (untilTabIsOld(state, sight, now) > 0) return false;
  const { recent } = state;
  const { loaded, otherEventAt, backFromIdleAt } = recent;
  const isQuietSince = (at: Instant) => otherEventAt === null || otherEventAt <= at;
  const hasLoaded =
    loaded !== null &&
    loaded.tabId === sight.tab?.id &&
    now - loaded.at >= TOOLBAR_AFTER_LOAD &&
    now - loaded.at <= TOOLBAR_UNTIL_AFTER_LOAD &&
    isQuietSince(loaded.at);
  const isBack =
    backFromIdleAt !== null &&
    now - backFromIdleAt >= TOOLBAR_AFTER_IDLE &&
    now - backFromIdleAt <= TOOLBAR_UNTIL_AFTER_LOAD &&
    isQuietSince(backFromIdleAt);
  return hasLoaded || isBack;
}

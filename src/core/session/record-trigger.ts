import { changeOffer, type Step } from "../context";
import type { Cause } from "../event";
import { askAfter } from "../offer/effect-outcomes";
import { withdraw } from "../offer/expire";
import { isOnPage, leave, type Offer } from "../offer/offer";
import { openOnes } from "../offer/open-offers";
import type { Recent, State } from "../state";
import { type Instant, SECOND } from "../time";
import type { Sight } from "./browser-snapshot";

/** Remembers what just happened, as far as it tells of a natural break, and lets go of a card that lost its tab. */
export function noteCause(state: State, cause: Cause, sight: Sight, now: Instant): Step {
  const noted = withWindow(recentAfter(state.recent, cause, sight, now), sight);
  const onPage = openOnes(state.offers).find(isOnPage);
  const recent = onPage ? withTabInView(noted, onPage, cause, sight) : noted;
  const next = recent === state.recent ? state : { ...state, recent };
  // Whether one on its way came is about to be told: until then a "no" would lose it.
  if (!onPage || recent.onItsWay) return { state: next, effects: [] };
  if (isOutOfSight(onPage, cause, sight)) {
    const left = changeOffer(next, onPage.id, (offer) => leave(offer, now));
    return { state: left, effects: [withdraw(onPage)] };
  }
  return { state: next, effects: mayBeGone(onPage, cause) ? askAfter(onPage) : [] };
}

function withTabInView(recent: Recent, onPage: Offer, cause: Cause, sight: Sight): Recent {
  const { onItsWay } = recent;
  if (!onItsWay || cause.why !== "tab-activated") return recent;
  const leftFor = sight.tab === null || sight.tab.id === onPage.tabId ? null : sight.tab.id;
  return leftFor === onItsWay.leftFor ? recent : { ...recent, onItsWay: { ...onItsWay, leftFor } };
}

function isOutOfSight({ tabId }: Offer, cause: Cause, sight: Sight): boolean {
  // Without page access the card can no longer be changed or asked after.
  if (!sight.pageAccess) return true;
  if (cause.why === "tab-closed") return cause.tabId === tabId;
  // A tab may be switched in a window behind: the card's own is still in view then.
  return cause.why === "tab-activated" && cause.tabId !== tabId && sight.tab?.id !== tabId;
}

/** A new address within the same document looks like a load: only the card itself can tell. */
const mayBeGone = ({ tabId }: Offer, cause: Cause): boolean =>
  cause.why === "page-loaded" && cause.tabId === tabId;

/** Browsers tell of focus late, doubled and for the window that had it all along: then nothing happened. */
const isSameWindow = ({ windowId }: Recent, { window }: Sight): boolean =>
  typeof window === "object" && window.id === windowId;

const withWindow = (recent: Recent, { window }: Sight): Recent =>
  typeof window !== "object" || window.id === recent.windowId
    ? recent
    : { ...recent, windowId: window.id };

/** So many made tabs are remembered: only the last 20 s of them matter. */
const MADE_TABS = 10;
/** ... and for no longer than this, so that a state at rest does not grow. */
const MADE_FOR = 60 * SECOND;

function recentAfter(recent: Recent, cause: Cause, sight: Sight, now: Instant): Recent {
  switch (cause.why) {
    case "page-loaded":
      return cause.tabId === sight.tab?.id
        ? { ...recent, loaded: { tabId: cause.tabId, at: now }, page: null }
        : { ...recent, otherEventAt: now };
    case "tab-made": {
      const young = recent.made.filter(({ at }) => at <= now && now - at < MADE_FOR);
      const made = [...young, { tabId: cause.tabId, at: now }].slice(-MADE_TABS);
      return { ...recent, otherEventAt: now, made };
    }
    case "tab-activated":
    case "page-loading":
      return { ...recent, otherEventAt: now, page: null };
    case "tab-closed":
    case "back-from-elsewhere":
      return { ...recent, otherEventAt: now };
    case "focus":
      return isSameWindow(recent, sight) ? recent : { ...recent, otherEventAt: now };
    case "back-from-idle":
      return { ...recent, backFromIdleAt: now };
    default:
      return recent;
  }
}

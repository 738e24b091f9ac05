import type { CardStays } from "../parent-data/setting-choices";
import { SECOND_MS } from "../time";

/** How long a card does what, on a page and in the popup. In view: time in a background tab does not count. */

/** In view for this long, a card counts as seen. */
export const SEEN_AFTER_MS = 8 * SECOND_MS;
/**
 * A card on a page that nobody touched collapses after this long in view, counted from when its announcement is
 * over. Null: it does not.
 */
export const collapseAfterMs = (stays: CardStays): number | null =>
  stays === 0 ? null : stays * SECOND_MS;
/** A card on a page asks the background this often whether it is still wanted. */
export const VERIFY_EVERY_MS = 30 * SECOND_MS;
/** Pages that remove foreign elements do so at once: a card still there after this long was accepted. */
export const ACCEPTED_AFTER_MS = 300;
/** A screen reader announces only what changes after its live region exists. */
export const ANNOUNCE_AFTER_MS = 150;
/** An announcement on a page is removed again, or a screen reader would meet the same words twice. */
export const ANNOUNCE_FOR_MS = 5 * SECOND_MS;
/** Once the announcement is over: whoever listens has touched nothing by then. */
export const ANNOUNCED_AFTER_MS = ANNOUNCE_AFTER_MS + ANNOUNCE_FOR_MS;
/** In view for this long, a card that was answered offers to undo that. */
export const OFFER_UNDO_FOR_MS = 10 * SECOND_MS;
/** A card that came by itself counts no press before it was drawn for this long: nobody reads faster. */
export const USABLE_AFTER_MS = 800;
/** ... nor before the pointer rested for this long or moved on the card: a press may have been on its way. */
export const POINTER_RESTS_AFTER_MS = 300;

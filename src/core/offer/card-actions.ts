import type { Context, Step } from "../context";
import type { CardActionEvent } from "../event";
import type { MomentId } from "../moment/moment";
import type { State } from "../state";
import { entryOf } from "./card-action";
import { consumeRunning } from "./consume";
import { isDue, isOnPage, isOnScreen, isOpen, type Offer } from "./offer";
import { dispatchTo, findOffer } from "./offers";

/** An action but undo counts only while its offer is open, and each only from where the card is. */
export function onCardAction(state: State, event: CardActionEvent, context: Context): Step {
  const offer = findOffer(state, event.offerId);
  const nothing: Step = { state, effects: [] };
  if (!offer) return nothing;
  const { apply, needsOpenCard } = entryOf(event.action);
  const press = { ...event, offer };
  if (!needsOpenCard) return apply(state, press, context);
  if (!isOpen(offer) || context.now >= offer.endsAt || !isActionAllowed(offer, event))
    return nothing;
  return apply(withProof(state, offer, event, context), press, context);
}

/** With what the action proves: that the card was seen, or that it is in the popup now. */
function withProof(state: State, offer: Offer, event: CardActionEvent, context: Context): State {
  const { countsAsSeen } = entryOf(event.action);
  const seen =
    isOnScreen(offer) && countsAsSeen
      ? dispatchTo(state, offer.id, { kind: "seen" }, context).state
      : state;
  return claimsInPopup(offer, event) ? consumeRunning(seen, offer.id, context) : seen;
}

/**
 * Actions from a page count only while the offer is in that tab, and about a moment that it showed. The popup
 * can't collapse a card, nor mark a page's card as seen.
 */
function isActionAllowed(offer: Offer, { from, tabId, action }: CardActionEvent): boolean {
  if ("idea" in action && !hasShown(offer, action.idea.momentId)) return false;
  if (from === "page") return isOnPage(offer) && offer.tabId === tabId;
  const { mayComeFrom } = entryOf(action);
  return mayComeFrom === "anywhere" || (mayComeFrom === "where-it-is" && !isOnPage(offer));
}

/** A moment that was swapped away may still be in view, where the answer with the new one got lost. */
const hasShown = ({ idea, swapped }: Offer, momentId: MomentId): boolean =>
  idea.momentId === momentId || swapped.includes(momentId);

/** An offer that is due counts as shown once the parent opens or answers it in the popup. */
const claimsInPopup = (offer: Offer, { from, action }: CardActionEvent): boolean =>
  from === "popup" && isDue(offer) && entryOf(action).claimsInPopup;

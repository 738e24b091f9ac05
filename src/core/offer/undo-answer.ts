import type { Context, Step } from "../context";
import type { CardActionEvent } from "../event";
import { adjust } from "../parent-data/edit";
import { resumed } from "../quiet-time/pause";
import type { State } from "../state";
import { type AnsweredOffer, isDue, isOnScreen, type Offer, UNDO_ANSWER_WITHIN_MS } from "./offer";
import { dispatchTo } from "./offers";

/**
 * The parent takes back the press that ended a card: the card is back where it was, and what the press did
 * besides is undone. Only within 15 s, from where it was answered, and while no other card is on screen.
 */
export function undoAnswer(
  state: State,
  offer: Offer,
  event: CardActionEvent,
  context: Context,
): Step {
  if (!mayUndo(offer, event, context)) return { state, effects: [] };
  const { from } = event;
  return dispatchTo(withoutAnswer(state, offer), offer.id, { kind: "reopened", from }, context);
}

function mayUndo(
  offer: Offer,
  { from, tabId }: CardActionEvent,
  { now, openOffers }: Context,
): offer is AnsweredOffer {
  if (offer.status !== "answered" || openOffers.some(isOnScreen)) return false;
  if (now >= offer.endsAt || now - offer.answeredAt > UNDO_ANSWER_WITHIN_MS) return false;
  return from === "popup" || (offer.place === "page" && offer.tabId === tabId);
}

/** The state as if the answer had not been given; the offer itself is still answered. */
function withoutAnswer(state: State, { answer, answeredAt, occurrence }: AnsweredOffer): State {
  switch (answer) {
    case "not-today":
      return state.adjustments[occurrence]?.skipped
        ? adjust(state, occurrence, { skipped: false })
        : { ...state, pause: resumed(state, answeredAt) };
    case "not-for-us":
      return { ...state, notForUs: state.notForUs.filter(({ since }) => since !== answeredAt) };
    case "later": {
      const isFollowUp = (one: Offer) =>
        isDue(one) && one.followUp && one.occurrence === occurrence && one.dueAt === answeredAt;
      return { ...state, offers: state.offers.filter((one) => !isFollowUp(one)) };
    }
    default:
      return state;
  }
}

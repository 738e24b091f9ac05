import type { Context, Step } from "../context";
import { adjust } from "../parent-data/edit";
import { isPaused, resumed } from "../quiet-time/pause";
import type { State } from "../state";
import type { ActionSource, Press } from "./card-action-entry";
import { runningKeys } from "./consume";
import { type AnsweredOffer, isDue, isOnScreen, type Offer, UNDO_ANSWER_WITHIN_MS } from "./offer";
import { dispatchTo } from "./offers";

/**
 * The parent takes back the press that ended a card: the card is back where it was, and what the press did
 * besides is undone. Within 15 s from where it was answered; what "Close" ended, which may have been a reflex, in
 * the popup until the quiet time is over. Never while another card is on screen.
 */
export function undoAnswer(state: State, { offer, ...source }: Press, context: Context): Step {
  if (!mayUndo(state, offer, source, context)) return { state, effects: [] };
  const { from } = source;
  return dispatchTo(withoutAnswer(state, offer), offer.id, { kind: "reopened", from }, context);
}

function mayUndo(
  state: State,
  offer: Offer,
  { from, tabId }: ActionSource,
  context: Context,
): offer is AnsweredOffer {
  const { now, openOffers } = context;
  if (offer.status !== "answered" || openOffers.some(isOnScreen)) return false;
  if (now - offer.answeredAt > UNDO_ANSWER_WITHIN_MS)
    return from === "popup" && offer === lastClosed(state, context);
  if (now >= offer.endsAt) return false;
  return from === "popup" || (offer.place === "page" && offer.tabId === tabId);
}

/** What "Close", "x" or Escape ended last, as long as its quiet time runs and nothing else was answered in it. */
export function lastClosed(state: State, context: Context): AnsweredOffer | null {
  const { now } = context;
  if (isPaused(state, now)) return null;
  const running = runningKeys(context);
  const last = state.offers.filter((offer) => running.includes(offer.occurrence)).at(-1);
  return last?.status === "answered" && last.answer === "closed" && now < last.endsAt ? last : null;
}

/** The state as if the answer had not been given; the offer itself is still answered. */
function withoutAnswer(state: State, answered: AnsweredOffer): State {
  const { answeredAt, occurrence } = answered;
  switch (answered.answer) {
    case "not-today":
      return state.adjustments[occurrence]?.skipped
        ? adjust(state, occurrence, { skipped: false })
        : { ...state, pause: resumed(state, answeredAt) };
    case "not-for-us":
      return { ...state, notForUs: state.notForUs.filter(({ since }) => since !== answeredAt) };
    case "later":
      return { ...state, offers: state.offers.filter((one) => !isFollowUp(one, answered)) };
    default:
      return state;
  }
}

const isFollowUp = (one: Offer, { occurrence, answeredAt }: AnsweredOffer): boolean =>
  isDue(one) && one.followUp && one.occurrence === occurrence && one.dueAt === answeredAt;

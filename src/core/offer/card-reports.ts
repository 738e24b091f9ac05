import type { Context, Step } from "../context";
import type { State } from "../state";
import { ANSWER, cardAction, MOVE, type Press, USE } from "./card-action-entry";
import { isOnPage } from "./offer";
import type { OfferEvent } from "./offer-event";
import { dispatchTo } from "./offers";
import { breakSince, isInjecting } from "./pending-injection";
import { pingCard } from "./ping-card";

const send =
  (event: OfferEvent) =>
  (state: State, { offer }: Press, context: Context): Step =>
    dispatchTo(state, offer.id, event, context);

/** Its page went. Before the card was accepted there, the outcome of the injection says what follows. */
const leave =
  (event: OfferEvent) =>
  (state: State, press: Press, context: Context): Step =>
    isInjecting(state, context.now) ? { state, effects: [] } : send(event)(state, press, context);

/**
 * A card that says so is on the page, whatever the outcome of its injection says later. It is asked whether it is in
 * view if another tab became active meanwhile.
 */
function confirmOnPage(state: State, press: Press, context: Context): Step {
  const { volatile } = state;
  const { offer } = press;
  const pings =
    isOnPage(offer) && breakSince(volatile, offer.tabId, "shown") ? pingCard(offer) : [];
  const arrived = { ...state, volatile: { ...volatile, injectingSince: null } };
  const confirmed = send({ kind: "page-confirmed" })(arrived, press, context);
  return { ...confirmed, effects: [...confirmed.effects, ...pings] };
}

/** What the card itself says of where and how it is. */
export const CARD_REPORTS = {
  shown: cardAction({}, ANSWER, (state, press, context) =>
    press.from === "popup"
      ? send({ kind: "opened-in-popup" })(state, press, context)
      : confirmOnPage(state, press, context),
  ),
  seen: cardAction({}, { ...ANSWER, mayComeFrom: "where-it-is" }, (state, press, context) => {
    const opened: Step =
      press.from === "popup"
        ? send({ kind: "opened-in-popup" })(state, press, context)
        : { state, effects: [] };
    const seen = send({ kind: "seen" })(opened.state, press, context);
    return { state: seen.state, effects: [...opened.effects, ...seen.effects] };
  }),
  collapsed: cardAction({}, MOVE, send({ kind: "collapsed" })),
  expanded: cardAction({}, USE, send({ kind: "expanded" })),
  hidden: cardAction({}, MOVE, leave({ kind: "hidden", by: "page" })),
  "hidden-by-page": cardAction({}, MOVE, leave({ kind: "lost" })),
};

import * as v from "valibot";
import type { Context, Step } from "../context";
import { ideaSchema } from "../moment/idea";
import { adjust, putNotForUs } from "../parent-data/edit";
import { nextDayStart } from "../session/session";
import type { State } from "../state";
import { MINUTE_MS } from "../time";
import { ANSWER, cardAction, type Press } from "./card-action-entry";
import { nextOfferId } from "./due-offer";
import { laterMinutes, type OfferAnswer } from "./offer";
import { dispatchTo, findOffer } from "./offers";
import { become } from "./stored-offer";

/** What ends a card, and can be taken back (`undo-answer.ts`). */
export const CARD_ENDINGS = {
  /** "We'll do this" also minimises the window that held the card, if the parent wants that and nothing plays there. */
  do: cardAction({}, ANSWER, (state, press, context) => {
    const done = answerWith("do")(state, press, context);
    if (!done.state.settings.minimizeOnDo || !press.isMediaQuiet) return done;
    return { ...done, effects: [...done.effects, { kind: "minimize-window", tabId: press.tabId }] };
  }),
  close: cardAction({}, ANSWER, (state, press, context) =>
    answerWith("closed")(state, press, context),
  ),
  // Stored as one answer, which every version reads; what was done tells the two apart (`undo-answer.ts`).
  "not-today": cardAction({}, ANSWER, (state, press, context) => {
    const answered = answerWith("not-today")(state, press, context);
    return {
      ...answered,
      state: adjust(answered.state, press.offer.occurrence, { skipped: true }),
    };
  }),
  /** Until tomorrow. */
  pause: cardAction({}, ANSWER, (state, press, context) => {
    const answered = answerWith("not-today")(state, press, context);
    const until = nextDayStart(context.now, context.zone);
    const pause = { ...answered.state.pause, until };
    return { ...answered, state: { ...answered.state, pause } };
  }),
  "not-for-us": cardAction({ idea: ideaSchema }, ANSWER, (state, press, context) => {
    const answered = answerWith("not-for-us")(state, press, context);
    const { momentId } = press.action.idea;
    return { ...answered, state: putNotForUs(answered.state, momentId, true, context.now) };
  }),
  /** "Later": this offer is answered, and a follow-up is due after the minutes. */
  snooze: cardAction({ minutes: v.number() }, ANSWER, snooze),
};

function answerWith(answer: OfferAnswer) {
  return (state: State, { offer, from }: Press, context: Context): Step =>
    dispatchTo(state, offer.id, { kind: "answered", answer, from }, context);
}

function snooze(state: State, press: Press<{ minutes: number }>, context: Context): Step {
  const { now } = context;
  const { minutes } = press.action;
  const offer = findOffer(state, press.offer.id);
  if (!offer || !laterMinutes(offer, now).includes(minutes)) return { state, effects: [] };
  const { state: answered, effects } = answerWith("later")(state, press, context);
  const followUp = become(offer, {
    id: nextOfferId(state, offer.occurrence),
    status: "due",
    dueAt: now,
    notBefore: now + minutes * MINUTE_MS,
    dueFor: 0,
    tickingSince: null,
    shownAt: null,
    seen: false,
    returned: false,
    followUp: true,
    aside: null,
  });
  return { state: { ...answered, offers: [...answered.offers, followUp] }, effects };
}

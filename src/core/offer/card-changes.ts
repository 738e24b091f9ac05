import * as v from "valibot";
import { ideaSchema } from "../moment/idea";
import type { MomentId } from "../moment/moment";
import { keepMoment } from "../parent-data/edit";
import type { Settings } from "../parent-data/settings";
import { withOurs, withoutOurs } from "../quiet-time/handover";
import { dateOfKey } from "../quiet-time/occurrence";
import type { State } from "../state";
import { CHANGE, cardAction, type Press, USE } from "./card-action-entry";
import { fewerThan } from "./frequency-cap";
import { changeQuietTime, mapOffers } from "./offers";
import { answerHandover } from "./one-time-prompts";
import { swap } from "./swap";
import { undoAnswer } from "./undo-answer";

const question = (answered: (state: State, yes: boolean, occurrence: string) => State) =>
  cardAction({ yes: v.boolean() }, CHANGE, (state, { offer, action }) => ({
    state: answered(markAsked(state, offer.id), action.yes, offer.occurrence),
    effects: [],
  }));

/** What the parent does with a card that stays, or has back. */
export const CARD_CHANGES = {
  /** Takes the answer back that ended the card. */
  undo: cardAction({}, { ...CHANGE, needsOpenCard: false }, undoAnswer),
  another: cardAction({}, CHANGE, (state, { offer }, context) => swap(state, offer, context)),
  /** Opens the finding in a tab in front of the card's, where the card waits for the parent to come back. */
  why: cardAction({ idea: ideaSchema }, USE, (state, { action }) => ({
    state,
    effects: [],
    reply: { kind: "finding", momentId: action.idea.momentId },
  })),
  keep: cardAction(
    { kept: v.boolean(), idea: ideaSchema },
    CHANGE,
    (state, { action }, { now }) => ({
      state: keepMoment(state, action.idea, action.kept, now),
      effects: [],
    }),
  ),
  /** Fixes the moment to the card's quiet time, or takes that back. */
  ours: cardAction({ on: v.boolean(), idea: ideaSchema }, CHANGE, (state, press) => ({
    state: fixOurs(state, press),
    effects: [],
  })),
  fewer: question((state, yes) =>
    withSettings(state, {
      fewerWasOffered: true,
      dose: yes ? fewerThan(state.settings.dose) : state.settings.dose,
    }),
  ),
  small: question((state, yes) =>
    withSettings(state, {
      smallWasOffered: true,
      smallFirst: yes || state.settings.smallFirst,
    }),
  ),
  handover: question((state, yes, occurrence) => answerHandover(state, occurrence, yes)),
};

function markAsked(state: State, id: string): State {
  return mapOffers(state, (offer) => (offer.id === id ? { ...offer, aside: "question" } : offer));
}

const withSettings = (state: State, changed: Partial<Settings>): State => ({
  ...state,
  settings: { ...state.settings, ...changed },
});

/** Fixed twice, or taken back where another one is fixed, nothing changes. */
function fixOurs(
  state: State,
  { offer: { occurrence }, action }: Press<{ on: boolean; idea: { momentId: MomentId } }>,
): State {
  const { momentId } = action.idea;
  return changeQuietTime(state, occurrence, (quietTime) => {
    if (action.on === (quietTime.ours?.momentId === momentId)) return quietTime;
    return action.on
      ? withOurs(quietTime, momentId, dateOfKey(occurrence))
      : withoutOurs(quietTime);
  });
}

import * as v from "valibot";
import { ideaSchema } from "../moment/idea";

/** What a card does, in the page or in the popup. `idea`: the one that is in view there. */
export const cardActionSchema = v.union([
  v.object({
    kind: v.picklist(["shown", "seen", "collapsed", "expanded", "hidden", "hidden-by-page"]),
  }),
  v.object({ kind: v.picklist(["do", "close", "not-today", "pause"]) }),
  v.object({ kind: v.picklist(["undo"]) }),
  v.object({ kind: v.picklist(["another"]) }),
  v.object({ kind: v.picklist(["why"]), idea: ideaSchema }),
  v.object({ kind: v.picklist(["keep"]), kept: v.boolean(), idea: ideaSchema }),
  v.object({ kind: v.picklist(["not-for-us"]), idea: ideaSchema }),
  v.object({ kind: v.picklist(["snooze"]), minutes: v.number() }),
  v.object({ kind: v.picklist(["ours"]), on: v.boolean(), idea: ideaSchema }),
  v.object({ kind: v.picklist(["fewer", "small", "handover"]), yes: v.boolean() }),
]);
export type CardAction = v.InferOutput<typeof cardActionSchema>;

interface ActionRule {
  /** Pressing it proves that the card was seen, even if it was there for a short time only. */
  countsAsSeen: boolean;
  /** Done in the popup, it moves a waiting card there: the card counts as shown and seen from then on. */
  claimsInPopup: boolean;
  /**
   * A card on a page may do all of these while it is there. `page`: the popup never does this.
   * `where-it-is`: the popup does this only to a card that is not on a page.
   */
  mayComeFrom: "anywhere" | "where-it-is" | "page";
}

/** Answers the card, or says that it is seen: what waits is opened or answered by that. */
const ANSWER: ActionRule = {
  countsAsSeen: false,
  claimsInPopup: true,
  mayComeFrom: "anywhere",
};
/** Changes something of a card that stays. */
const CHANGE: ActionRule = { countsAsSeen: true, claimsInPopup: false, mayComeFrom: "anywhere" };
/** Tells where the card on a page went. */
const MOVE: ActionRule = { countsAsSeen: false, claimsInPopup: false, mayComeFrom: "page" };
/** Done with the card on a page, which stays there. */
const USE: ActionRule = { countsAsSeen: true, claimsInPopup: false, mayComeFrom: "page" };

/** What each action means besides the change it makes (`card-actions.ts`). A new action needs a row. */
export const CARD_ACTIONS: Readonly<Record<CardAction["kind"], ActionRule>> = {
  shown: ANSWER,
  seen: { ...ANSWER, mayComeFrom: "where-it-is" },
  collapsed: MOVE,
  expanded: USE,
  hidden: MOVE,
  "hidden-by-page": MOVE,
  /** Opens the finding in a tab in front of the card's, where the card waits for the parent to come back. */
  why: USE,
  do: ANSWER,
  close: ANSWER,
  "not-today": ANSWER,
  /** Until tomorrow. */
  pause: ANSWER,
  "not-for-us": ANSWER,
  snooze: ANSWER,
  /** Takes the answer back that ended the card. */
  undo: CHANGE,
  another: CHANGE,
  keep: CHANGE,
  fewer: CHANGE,
  small: CHANGE,
  handover: CHANGE,
  /** Fixes the moment to the card's quiet time, or takes that back. */
  ours: CHANGE,
};

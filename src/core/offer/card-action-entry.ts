import * as v from "valibot";
import type { Context, Step } from "../context";
import type { State } from "../state";
import type { Offer } from "./offer";

/** Where something was done on a card. */
export interface ActionSource {
  from: "page" | "popup";
  /** The tab of the page; null: the popup. */
  tabId: number | null;
  /** No sound plays and no call runs: `isMediaQuiet`. Left out: nobody asked. */
  isMediaQuiet?: boolean;
}

/** Something that was done on a card. `action`: with what it carries. `offer`: as it was before. */
export interface Press<Action = unknown> extends ActionSource {
  offer: Offer;
  action: Action;
}

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
  /** Done on a card that can be answered; all else is dropped. False: the action says itself on which cards it counts. */
  needsOpenCard: boolean;
}

const RULE: ActionRule = {
  countsAsSeen: false,
  claimsInPopup: false,
  mayComeFrom: "anywhere",
  needsOpenCard: true,
};
/** Answers the card, or says that it is seen: what waits is opened or answered by that. */
export const ANSWER: ActionRule = { ...RULE, claimsInPopup: true };
/** Changes something of a card that stays. */
export const CHANGE: ActionRule = { ...RULE, countsAsSeen: true };
/** Tells where the card on a page went. */
export const MOVE: ActionRule = { ...RULE, mayComeFrom: "page" };
/** Done with the card on a page, which stays there. */
export const USE: ActionRule = { ...CHANGE, mayComeFrom: "page" };

export interface CardActionEntry<Action> extends ActionRule {
  /** What it carries besides its kind. */
  details: v.ObjectSchema<v.ObjectEntries, undefined>;
  apply(state: State, press: Press<Action>, context: Context): Step;
}

/** One action, whole: what it carries, when it is allowed and what it proves, and what follows from it. */
export const cardAction = <const Entries extends v.ObjectEntries>(
  details: Entries,
  rule: ActionRule,
  apply: (
    state: State,
    press: Press<v.InferOutput<v.ObjectSchema<Entries, undefined>>>,
    context: Context,
  ) => Step,
) => ({ ...rule, details: v.object(details), apply });

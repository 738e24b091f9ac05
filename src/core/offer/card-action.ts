import * as v from "valibot";
import type { CardActionEntry } from "./card-action-entry";
import { CARD_CHANGES } from "./card-changes";
import { CARD_ENDINGS } from "./card-endings";
import { CARD_REPORTS } from "./card-reports";

/**
 * Everything that is done on a card, each action once: what it carries, when it is allowed, what follows. All else
 * that knows the actions is derived from this.
 */
export const CARD_ACTIONS = { ...CARD_REPORTS, ...CARD_ENDINGS, ...CARD_CHANGES };

type All = typeof CARD_ACTIONS;
type Kinds = keyof All;
type ActionOf<Kind extends Kinds> = {
  [Each in Kind]: { kind: Each } & v.InferOutput<All[Each]["details"]>;
}[Kind];

/** What a card does, in the page or in the popup. `idea`: the one that is in view there. */
export type CardAction = ActionOf<Kinds>;
export type EndingAction = ActionOf<keyof typeof CARD_ENDINGS>;

const kindSchema = v.object({ kind: v.picklist(Object.keys(CARD_ACTIONS) as Kinds[]) });

/** Read by the schema of its own kind. */
export const cardActionSchema = v.lazy((action): v.GenericSchema => {
  const known = v.safeParse(kindSchema, action);
  if (!known.success) return kindSchema;
  return v.object({ ...kindSchema.entries, ...CARD_ACTIONS[known.output.kind].details.entries });
}) as v.GenericSchema<unknown, CardAction>;

/** The entry of an action. */
export const entryOf = ({ kind }: CardAction): CardActionEntry<CardAction> =>
  CARD_ACTIONS[kind] as CardActionEntry<CardAction>;

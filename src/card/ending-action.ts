import type { CardAction, EndingAction } from "../core/offer/card-action";

export type { EndingAction };

/** By name, since the core's table (`CARD_ENDINGS`) would bring the schemas along. */
const ENDS: Readonly<Record<EndingAction["kind"], true>> = {
  do: true,
  close: true,
  snooze: true,
  "not-today": true,
  pause: true,
  "not-for-us": true,
};

/** Whether an action ends the card, and can be taken back. */
export const isEnding = (action: CardAction): action is EndingAction =>
  Object.hasOwn(ENDS, action.kind);

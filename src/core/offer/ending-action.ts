import type { CardAction } from "./card-action";

/** What ends a card, and can be taken back. */
const ENDING_KINDS = ["do", "close", "snooze", "not-today", "pause", "not-for-us"] as const;
export type EndingAction = Extract<CardAction, { kind: (typeof ENDING_KINDS)[number] }>;

export const isEnding = (action: CardAction): action is EndingAction =>
  (ENDING_KINDS as readonly string[]).includes(action.kind);

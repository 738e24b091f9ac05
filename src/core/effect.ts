import type { OwnProblem } from "./moment/check-own-moment";
import type { Idea } from "./moment/idea";
import type { QuietTimeProblem } from "./quiet-time/quiet-time";
import type { Trigger } from "./session/trigger";
import type { Dot } from "./state";
import type { Instant } from "./time";

/** What the shell does after it saved the state, as plain data. */
export type Effect =
  | { kind: "set-heartbeat"; at: Instant | null }
  | { kind: "set-dot"; dot: Dot }
  /** Takes another snapshot later, if the background still runs then; losing it does no harm. */
  | { kind: "reevaluate-later"; afterMs: number; trigger?: Trigger }
  | { kind: "show-on-page"; offerId: string; tabId: number; idea: Idea }
  | { kind: "open-toolbar"; offerId: string }
  | { kind: "notify"; offerId: string }
  /** Takes the card away from wherever it is. */
  | { kind: "withdraw"; offerId: string; tabId: number | null }
  /** Asks the tab whether the card is there, and visible; no answer in 2 s means no. */
  | { kind: "ping-card"; offerId: string; tabId: number }
  /** Minimises the window of this tab; null: the window that the popup is at. */
  | { kind: "minimize-window"; tabId: number | null }
  /** Empties the store and gives every permission back. */
  | { kind: "erase" }
  /** Something may have to be sent to the parent's other browsers. */
  | { kind: "share" };

/** Whether an effect delivers a card. */
export const deliversCard = ({ kind }: Effect): boolean =>
  kind === "show-on-page" || kind === "open-toolbar" || kind === "notify";

export type Problem = QuietTimeProblem | OwnProblem;

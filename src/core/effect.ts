import type { Cause } from "./event";
import type { OwnProblem } from "./moment/own-moment";
import type { QuietTimeProblem } from "./quiet-time/quiet-time";
import type { Dot } from "./state";
import type { Instant } from "./time";
import type { Idea } from "./view/view";

/** What the shell is to do after it saved the state, as plain data. */
export type Effect =
  | { kind: "set-heartbeat"; at: Instant | null }
  | { kind: "set-dot"; dot: Dot }
  /** Look again later in this life of the background; losing it does no harm. */
  | { kind: "look-again"; afterMs: number; cause?: Cause }
  | { kind: "show-on-page"; offerId: string; tabId: number; idea: Idea }
  /** Give a card that is there the words and the scene of its new idea. */
  | { kind: "bring-words"; offerId: string; tabId: number; idea: Idea }
  | { kind: "open-toolbar"; offerId: string }
  | { kind: "notify"; offerId: string }
  /** Take the card away from wherever it is. */
  | { kind: "withdraw"; offerId: string; tabId: number | null }
  /** Ask the tab whether the card is there; no answer in 2 s is "no". */
  | { kind: "ask-tab"; offerId: string; tabId: number }
  /** Empty the store, give every permission back: this browser forgets. */
  | { kind: "erase" }
  /** Something may have to be told to the parent's other browsers. */
  | { kind: "share" }
  | { kind: "refuse"; problems: Problem[] };

/** Whether an effect puts a card before the parent's eyes. */
export const bringsCard = ({ kind }: Effect): boolean =>
  kind === "show-on-page" || kind === "open-toolbar" || kind === "notify";

export type Problem = QuietTimeProblem | OwnProblem;

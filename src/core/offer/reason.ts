import type { HoldReason } from "./decide";

/** Why no card comes right now; the popup has a sentence for each. Those that no rule of `decide` gives are the view's. */
export type Reason = HoldReason | "typing" | "no-moment-left" | "waiting-for-a-pause";

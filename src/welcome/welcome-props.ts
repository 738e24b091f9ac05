import type { Idea } from "../core/moment/idea";
import type { MomentId } from "../core/moment/moment";
import type { PartActions } from "../home/home-props";
import type { LivePageProps } from "../home/live-page";
import type { Step } from "./step";

/** What the card on the welcome page does besides what the home page can do. */
export interface MomentActions {
  /** An idea that suits now, none of `except`; null: nothing suits. Rejects if the background does not answer. */
  momentNow(except: readonly MomentId[]): Promise<Idea | null>;
  /** The parent has seen it, so that it does not come again soon. No offer, and no quiet time used up. */
  momentShown(momentId: MomentId): Promise<void>;
}

/** Everything the welcome page shows and can do; it uses no browser API. */
export interface WelcomeProps extends Omit<LivePageProps, "actions"> {
  step: Step;
  actions: PartActions & MomentActions;
}

import type { MomentActions } from "../../today/moment-now/moment-actions";

/** What the first part of the home page can do besides what every part can. */
export interface TodayActions extends Pick<MomentActions, "momentNow" | "momentShown" | "open"> {
  /** Ends the pause. False: it was not done. */
  resume(): Promise<boolean>;
  /** Takes away days without cards that have not begun. */
  cancelHoliday(): Promise<boolean>;
}

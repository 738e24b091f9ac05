import type { CardAction } from "../core/offer/card-action";
import type { Settings } from "../core/parent-data/settings";
import type { HolidayDays } from "../core/quiet-time/holiday-days";
import type { PauseChoice } from "../core/quiet-time/pause";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { MomentActions } from "../today/moment-now/moment-actions";

/** Everything a parent can do in the popup; its components know nothing of the browser. */
export interface PopupActions extends MomentActions {
  /** Adds or changes. Resolves to the problems that prevented it; null if the background was lost. */
  putQuietTime(quietTime: QuietTime): Promise<QuietTimeProblem[] | null>;
  removeQuietTime(id: string): Promise<void>;
  skipToday(occurrence: string, skip: boolean): void;
  moveToday(occurrence: string, byMinutes: number): void;
  pause(until: PauseChoice): void;
  /** Days without cards, planned in place of others; null: none after all. */
  planHoliday(days: HolidayDays | null): void;
  set(settings: Partial<Settings>): void;
  /** Turns sharing on or off; off also says that its end elsewhere is understood. */
  share(on: boolean): void;
  actOnCard(action: CardAction): void;
}

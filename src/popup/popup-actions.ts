import type { MomentTexts } from "../content/types";
import type { Idea } from "../core/moment/idea";
import type { MomentId } from "../core/moment/moment";
import type { MomentFilters } from "../core/moment/moment-filters";
import type { CardAction } from "../core/offer/card-action";
import type { Settings } from "../core/parent-data/settings";
import type { HolidayDays } from "../core/quiet-time/holiday-days";
import type { PauseChoice } from "../core/quiet-time/pause";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";

/** Everything a parent can do in the popup; its components know nothing of the browser. */
export interface PopupActions {
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
  keep(momentId: MomentId, kept: boolean): void;
  momentNow(filters: MomentFilters, except: MomentId[]): Promise<Idea | null>;
  /** A moment that was asked for is in view. */
  momentShown(momentId: MomentId): void;
  /** The words of every moment, in the popup's language. */
  loadMoments(): Promise<MomentTexts>;
  /** Called in a press. False: the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  actOnCard(action: CardAction): void;
  /** Opens the home page at one of its parts. */
  open(part: string): void;
}

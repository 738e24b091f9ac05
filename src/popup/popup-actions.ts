import type { MomentTexts } from "../content/types";
import type { CardAct } from "../domain/card-act";
import type { Idea } from "../domain/idea";
import type { MomentId } from "../domain/moment";
import type { PauseChoice } from "../domain/pause";
import type { QuietTime, QuietTimeProblem } from "../domain/quiet-time";
import type { Settings } from "../domain/settings";
import type { Wish } from "../domain/wish-schema";

/** Everything a parent can do in the popup; its components know nothing of the browser. */
export interface PopupActions {
  /** Adds or changes. Resolves to the problems that prevented it; null if the background was lost. */
  putQuietTime(quietTime: QuietTime): Promise<QuietTimeProblem[] | null>;
  removeQuietTime(id: string): Promise<void>;
  skipToday(occurrence: string, skip: boolean): void;
  moveToday(occurrence: string, byMinutes: number): void;
  pause(until: PauseChoice): void;
  set(settings: Partial<Settings>): void;
  /** Turns sharing on or off; off also says that its end elsewhere is understood. */
  share(on: boolean): void;
  keep(momentId: MomentId, kept: boolean): void;
  momentNow(wish: Wish, except: MomentId[]): Promise<Idea | null>;
  /** The words of every moment, in the popup's language. */
  loadMoments(): Promise<MomentTexts>;
  actOnCard(act: CardAct): void;
  /** Opens the home page at one of its parts. */
  open(part: string): void;
}

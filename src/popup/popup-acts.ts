import type { MomentTexts } from "../content/types";
import type { Idea } from "../core/moment/idea";
import type { MomentId } from "../core/moment/moment";
import type { Settings } from "../core/parent-data/settings";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { CardAction, MomentFilters, Protocol } from "../platform/protocol";

/** All that a parent can do in the popup. The page calls these and knows nothing of the browser. */
export interface PopupActs {
  /** Adds or changes; answers with why it could not. */
  put(quietTime: QuietTime): Promise<QuietTimeProblem[]>;
  remove(id: string): Promise<void>;
  skipToday(occurrence: string, skip: boolean): void;
  moveToday(occurrence: string, byMinutes: number): void;
  pause(until: Protocol["pause"]["ask"]["until"]): void;
  set(settings: Partial<Settings>): void;
  keep(momentId: MomentId, kept: boolean): void;
  momentNow(wish: MomentFilters, except: MomentId[]): Promise<Idea | null>;
  /** The words of every moment, in the popup's language. */
  loadMoments(): Promise<MomentTexts>;
  card(act: CardAction): void;
  /** Opens the home page at one of its parts. */
  open(part: string): void;
}

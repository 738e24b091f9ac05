import type { MomentTexts } from "../../content/types";
import type { Idea } from "../../core/moment/idea";
import type { MomentId } from "../../core/moment/moment";
import type { MomentFilters } from "../../core/moment/moment-filters";

/** What a parent can do with a small moment, wherever it is drawn. */
export interface MomentActions {
  keep(momentId: MomentId, kept: boolean): void;
  momentNow(filters: MomentFilters, except: MomentId[]): Promise<Idea | null>;
  /** A moment that was asked for is in view. */
  momentShown(momentId: MomentId): void;
  /** The words of every moment, in the page's language. */
  loadMoments(): Promise<MomentTexts>;
  /** Called in a press. False: the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  /** Opens the home page at one of its parts. */
  open(part: string): void;
}

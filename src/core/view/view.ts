import type { Idea } from "../moment/idea";
import type { AgeBand, MomentId, Routine, Wording } from "../moment/moment";
import type { OwnMoment } from "../moment/own-moment";
import type { ShownMoment } from "../moment/shown-on-request";
import type { News } from "../offer/offer";
import type { Reason } from "../offer/reason";
import type { Settings } from "../parent-data/settings";
import type { Adjustments } from "../quiet-time/adjustment";
import type { CalendarMark } from "../quiet-time/calendar-mark";
import type { Occurrence } from "../quiet-time/occurrence";
import type { Holiday, Pause } from "../quiet-time/pause";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { Instant } from "../time";

/** An offer as a card shows it, in the page as in the popup. */
export interface CardView {
  offerId: string;
  idea: Idea;
  /** The routine of the quiet time it came for: `idea.routine` may be `back`. */
  routine: Routine;
  /** When the card takes itself away at the latest. */
  endsAt: Instant;
  /** Start of the browsing session, or null where the setting hides it. */
  since: Instant | null;
  kept: boolean;
  mayAnother: boolean;
  /** Of 5, 15 and 30: those that end before the quiet time does. */
  laterMinutes: number[];
  /** Two cards in a row were closed: ask once whether fewer would be nicer. */
  offerFewer: boolean;
  /** Only the collapsed card comes and opens on a click. */
  small: boolean;
  /** The words of a parent's own moment; null: ours, which the language files hold. */
  own: { title: string; text: string } | null;
  /** The last card was closed within two seconds: offer "small first", once. */
  offerSmall: boolean;
  /** Its moment has been this quiet time's own for eight weeks: ask once whether its cards may come less often. */
  offerHandover: boolean;
  /** `may`: the moment is saved, so it can become the quiet time's own. `made`: it became that on this card. */
  ours: "may" | "made" | null;
  /** What is new, and said on this card. */
  news: News | null;
}

/** One day a quiet time holds on, as it stands after skipping or moving it. */
export interface OccurrenceView extends Occurrence {
  /** Its card has come: nothing can be moved any more. */
  isConsumed: boolean;
  /** Of -60 -30 -15 15 30 60: the moves that stay within the day and ahead of now. */
  moves: number[];
}

export interface QuietTimeView {
  quietTime: QuietTime;
  /** Today's occurrence, or the one that began yesterday and still runs. Null: not today. */
  today: OccurrenceView | null;
  /** For every other week: whether this week is one of its weeks. Null: every week. */
  thisWeek: boolean | null;
}

/** Something the parent may want to know, said once and calmly. */
export type Warning =
  | "not-read"
  | "not-saved"
  | "set-aside"
  | "clock"
  | "newer-data"
  | "not-shared"
  | "sharing-full"
  /** Another browser ended sharing; here everything is still there. */
  | "sharing-ended";

/** All that popup and home show, made fresh for each question. */
export interface View {
  now: Instant;
  session: { since: Instant; minutes: number } | null;
  /** The occurrence that runs now, else the next within 15 days; in a pause the first after it. */
  next: (OccurrenceView & { running: boolean }) | null;
  /** Today from local midnight to the next. */
  strip: {
    from: Instant;
    to: Instant;
    /** `staysAway`: without a card, since its cards were handed over. */
    quiet: {
      quietTimeId: string;
      from: Instant;
      to: Instant;
      skipped: boolean;
      staysAway: boolean;
    }[];
    sessions: { from: Instant; to: Instant }[];
  };
  quietTimes: QuietTimeView[];
  /** No card waits, and this one was closed in the quiet time that runs: the parent may have it back. */
  closed: Pick<CardView, "offerId" | "idea" | "own"> | null;
  /** A card waits, in the popup or on a page. */
  card: (CardView & { where: "waiting" | "page" | "popup" }) | null;
  /** Why no card comes now; null where one is about to or has its say. */
  reason: Reason | null;
  /** What runs now. */
  pause: Pick<Pause, "until"> | null;
  /** Days without cards, planned or begun. */
  holiday: Holiday | null;
  settings: Settings;
  kept: { momentId: MomentId; wording: Wording; keptAt: Instant }[];
  notForUs: { momentId: MomentId; since: Instant }[];
  own: OwnMoment[];
  /** Days that were skipped or moved, by occurrence. */
  adjustments: Adjustments;
  /** The moments that were shown, and when. */
  history: ShownMoment[];
  /** What calendar files hold that were saved here. */
  inCalendar: readonly CalendarMark[];
  /** An import can be undone, or its undo taken back. */
  mayUndoImport: boolean;
  isImportUndone: boolean;
  /** Whether the parent's browsers share. */
  sharing: boolean;
  /** Sharing would reach another browser; where it would not, it is not offered. */
  canSync: boolean;
  /** How many things there is no room for in what is shared. */
  unshared: number;
  /** How many things other browsers removed here in the last seven days, which can be taken back. */
  removedElsewhere: number;
  places: {
    page: boolean;
    toolbar: "on" | "off" | "needs-click";
    notification: boolean;
    /** Whether the toolbar button is pinned; null where the browser does not tell. */
    pinned: boolean | null;
    phone: boolean;
  };
  /** Ask once whether the age bands still fit (six months after they were set); never in a pause. */
  askBands: AgeBand[] | null;
  /** Ask once whether fewer cards would be nicer: all that fits a quiet time has come by. */
  askRepeats: boolean;
  warnings: Warning[];
}

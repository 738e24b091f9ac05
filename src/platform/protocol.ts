import type { Problem } from "../core/effect";
import type { CardAction } from "../core/event";
import type { Idea } from "../core/moment/idea";
import type { MomentId } from "../core/moment/moment";
import type { MomentFilters } from "../core/moment/on-demand";
import type { OwnMoment } from "../core/moment/own-moment";
import type { ImportChanges, ImportMode } from "../core/parent-data/backup";
import type { Language, Settings } from "../core/parent-data/settings";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { LookBack } from "../core/view/look-back";
import type { CardView, View } from "../core/view/view";

export type { CardAction, MomentFilters };

/**
 * Every message between our own pages and the background: question and answer by name.
 * The receiver takes `unknown`, checks the sender and parses (`parse-request.ts`).
 */
export interface Protocol {
  view: { ask: Record<never, never>; reply: Reply };
  "put-quiet-time": { ask: { quietTime: QuietTime }; reply: Reply };
  "remove-quiet-time": { ask: { id: string }; reply: Reply };
  "skip-today": { ask: { occurrence: string; skip: boolean }; reply: Reply };
  "move-today": { ask: { occurrence: string; byMinutes: number }; reply: Reply };
  pause: { ask: { until: "tomorrow" | "a-week" | "i-say-so" | "now" }; reply: Reply };
  set: { ask: { settings: Partial<Settings> }; reply: Reply };
  keep: { ask: { momentId: MomentId; kept: boolean }; reply: Reply };
  "not-for-us": { ask: { momentId: MomentId; on: boolean }; reply: Reply };
  "put-own": { ask: { own: OwnMoment }; reply: Reply };
  "remove-own": { ask: { id: MomentId }; reply: Reply };
  /** All that a parent may take along, as the text of one file. */
  export: { ask: Record<never, never>; reply: { text: string | null } };
  /** What an import would do; null: the file can't be read. */
  "plan-import": { ask: { text: string; mode: ImportMode }; reply: ImportPlanReply };
  import: { ask: { text: string; mode: ImportMode }; reply: Reply };
  "undo-import": { ask: Record<never, never>; reply: Reply };
  /** The week of a Monday, `YYYY-MM-DD`; this week where that is no date. */
  "look-back": { ask: { monday: string }; reply: { week: LookBack } };
  /** Sharing between the parent's own browsers, on or off. */
  share: { ask: { on: boolean }; reply: Reply };
  /** Forgets everything in this browser; `everywhere`: in those it shares with too. */
  erase: { ask: { everywhere: boolean }; reply: Reply };
  "moment-now": { ask: { wish: MomentFilters; except: MomentId[] }; reply: { idea: Idea | null } };
  card: { ask: { offerId: string; what: CardAction }; reply: CardReply };
  /** A card that was just injected asks what to show; null: nothing any more. */
  face: { ask: Record<never, never>; reply: CardFace | null };
  "open-finding": { ask: { momentId: MomentId }; reply: null };
}

/** All that a card on a page is told; its words and the scene of its one idea are left for it (`card-payload.ts`). */
export interface CardFace {
  card: CardView;
  language: Language;
  locale: string;
}

export interface Reply {
  view: View;
  /** Why a change was not made. */
  problems: Problem[];
}

/** What an import would do here, and how many things of the file could not be read. */
export interface ImportPlanReply {
  plan: { changes: ImportChanges; unreadable: number } | null;
  why: "too-large" | "not-ours" | "newer" | null;
}

/** The card as it now stands, or null: it is over and takes itself away. */
export interface CardReply {
  card: CardView | null;
}

export type RequestName = keyof Protocol;
export type Request = {
  [Name in RequestName]: { name: Name } & Protocol[Name]["ask"];
}[RequestName];
export type Answer<Name extends RequestName> = Protocol[Name]["reply"];

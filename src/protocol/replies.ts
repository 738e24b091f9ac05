import type { Problem } from "../core/effect";
import type { ImportChanges } from "../core/parent-data/backup";
import type { CardStays, Corner, Language } from "../core/parent-data/setting-choices";
import type { CardView, View } from "../core/view/view";

/** The answer to most requests of our own pages: all they show, as it now is. */
export interface Reply {
  view: View;
  /** Why a change was not made. */
  problems: Problem[];
}

/** What an import would do here, and how many things of the file could not be read. */
export interface ImportPlanReply {
  plan: { changes: ImportChanges; unreadable: number } | null;
  /** Null: the file can be read. */
  reason: "too-large" | "not-ours" | "newer" | null;
}

/** The card as it now stands, or null: it is over and takes itself away. */
export interface CardReply {
  card: CardView | null;
}

/** All that a card on a page is told; its words and the scene of its one idea are left for it (`card-payload.ts`). */
export interface InitialCard {
  card: CardView;
  language: Language;
  locale: string;
  corner: Corner;
  cardStays: CardStays;
}

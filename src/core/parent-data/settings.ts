import type { AgeBand, Avoidable } from "../moment/moment";
import type { LocalDate } from "../time";

export const LANGUAGES = ["nl", "en", "fr", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Minutes of browsing before a card may come. */
export const CARD_AFTER = [0, 2, 5, 10, 20] as const;
export type CardAfter = (typeof CARD_AFTER)[number];

export const FREQUENCY_CAPS = [
  "each-quiet-time",
  "two-a-day",
  "one-a-day",
  "three-a-week",
] as const;
export type FrequencyCap = (typeof FREQUENCY_CAPS)[number];

export interface Settings {
  language: Language | "browser";
  cardAfter: CardAfter;
  dose: FrequencyCap;
  /** Whether the card may open at the toolbar. */
  toolbar: boolean;
  /** Learnt: this browser opens its toolbar popup only on a click (Firefox before 149). */
  toolbarNeedsClick: boolean;
  /** Whether a system notification may come when no card can. */
  notify: boolean;
  /** Only a pill comes, and opens on a click. */
  smallFirst: boolean;
  /** "browsing since 18:52" in the card's small print. */
  showSince: boolean;
  /** Ages of the children, none to four; empty is not told. */
  bands: AgeBand[];
  /** The day the bands were last set, to ask once after six months whether they still fit. */
  bandsSetOn: LocalDate | null;
  avoid: Avoidable[];
  /** Two "Close" in a row offer fewer cards, once; then this is true for good. */
  fewerWasOffered: boolean;
  /** "Small first" was offered after a card was closed at once; not again. */
  smallWasOffered: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: "browser",
  cardAfter: 2,
  dose: "each-quiet-time",
  toolbar: true,
  toolbarNeedsClick: false,
  notify: false,
  smallFirst: false,
  showSince: true,
  bands: [],
  bandsSetOn: null,
  avoid: [],
  fewerWasOffered: false,
  smallWasOffered: false,
};

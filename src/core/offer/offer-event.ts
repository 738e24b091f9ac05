import type { Idea } from "../moment/idea";
import type { Routine } from "../moment/moment";
import type { Instant } from "../time";
import type { OfferAnswer } from "./offer";

/** Where a card may be delivered: into a tab's page, or to a surface of the browser. */
export type Delivery =
  | { place: "page"; tabId: number }
  | { place: "toolbar" | "notification"; tabId: null };

/** Everything that can happen to an offer. `machine.ts` says what follows from each in each status. */
export type OfferEvent =
  /** Delivery starts. */
  | { kind: "presented"; to: Delivery }
  /** The injection succeeded. */
  | { kind: "page-shown"; isCollapsed: boolean }
  /** The page, the toolbar or the system would not take the card. */
  | { kind: "refused"; at: Delivery["place"] }
  | { kind: "toolbar-opened" }
  | { kind: "notification-shown" }
  /** The card on the page said that it is there, by itself or when asked. */
  | { kind: "page-confirmed" }
  /** The tab was asked, and the card is not there. */
  | { kind: "page-denied" }
  /** Nothing can hold the card any more: the background started without it, or the page hid it twice. */
  | { kind: "lost" }
  /** `page`: the card itself says so. `tab`: its tab went out of view. `popup`: it was closed. */
  | { kind: "hidden"; by: "page" | "tab" | "popup" }
  | { kind: "opened-in-popup" }
  /** Readable for 8 s, or something on it was pressed. */
  | { kind: "seen" }
  | { kind: "collapsed" }
  | { kind: "expanded" }
  /** The parent asked for another moment. */
  | { kind: "swapped"; idea: Idea; routine: Routine }
  /** Its moment does not suit any more, and another was chosen. */
  | { kind: "moment-replaced"; idea: Idea; routine: Routine }
  | { kind: "no-moment-left" }
  | { kind: "answered"; answer: OfferAnswer; from: "page" | "popup" }
  /** The parent took the answer back. */
  | { kind: "reopened"; from: "page" | "popup" }
  /** It is shown while these occurrences run. */
  | { kind: "consumed"; running: readonly string[] }
  /** Another card consumed its occurrence. */
  | { kind: "superseded" }
  /** Its quiet time ended, or was skipped, moved away, removed or paused. */
  | { kind: "expired" }
  | { kind: "rescheduled"; endsAt: Instant }
  | { kind: "stopwatch"; runs: boolean };

export type OfferEventKind = OfferEvent["kind"];
export type OfferEventOf<Kind extends OfferEventKind> = Extract<OfferEvent, { kind: Kind }>;

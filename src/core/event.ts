import type { CardAction } from "./offer/card-action";
import type { ActionSource } from "./offer/card-action-entry";
import type { Edit } from "./parent-data/edits";
import type { BrowserSnapshot } from "./session/browser-snapshot";
import type { Trigger } from "./session/trigger";
import type { Area } from "./shared-area/area";

export type { Trigger };

/** One event for each thing that happens; every browser event becomes one of these. */
export type Event =
  /** At start-up, after an update, or when the browser started the background again for an event. */
  | { kind: "background-started"; snapshot: BrowserSnapshot }
  | { kind: "snapshot-taken"; trigger: Trigger; snapshot: BrowserSnapshot }
  | {
      kind: "page-card-outcome";
      offerId: string;
      outcome: "shown" | "typing" | "full-screen" | "failed";
    }
  | { kind: "toolbar-outcome"; offerId: string; outcome: "opened" | "needs-click" | "failed" }
  | { kind: "notification-outcome"; offerId: string; outcome: "shown" | "failed" }
  /** `isInView`: its document is, or its tab is the active one: another program may cover it. */
  | { kind: "ping-outcome"; offerId: string; isPresent: boolean; isInView: boolean }
  /** The button was not drawn in time, and may not be as it should. */
  | { kind: "dot-late" }
  | { kind: "popup-closed" }
  | CardActionEvent
  | { kind: "edited"; edit: Edit; snapshot: BrowserSnapshot }
  /** What the parent's browsers share, as it now is. */
  | { kind: "shared"; area: Area };

/** The parent did something on a card, or the card reports what became of it. */
export interface CardActionEvent extends ActionSource {
  kind: "card-action";
  offerId: string;
  action: CardAction;
}

/** The outcome of an effect that delivers or asks for a card. */
export type OutcomeOf<Kind extends `${string}-outcome`> = Extract<Event, { kind: Kind }>;

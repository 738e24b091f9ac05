import type { Area } from "../domain/sharing";
import type { Idea } from "./moment/idea";
import type { MomentId } from "./moment/moment";
import type { OwnMoment } from "./moment/own-moment";
import type { Backup, ImportMode } from "./parent-data/backup";
import type { Settings } from "./parent-data/settings";
import type { QuietTime } from "./quiet-time/quiet-time";
import type { BrowserSnapshot } from "./session/browser-snapshot";

/** Why the snapshot of the browser was taken. */
export type Trigger =
  | { kind: "heartbeat" | "focus" | "idle" | "sound" | "reevaluation" | "permissions" | "request" }
  | { kind: "back-from-idle" | "back-from-elsewhere" }
  | { kind: "tab-activated" | "tab-created" | "tab-closed" | "page-loading"; tabId: number }
  | { kind: "page-loaded"; tabId: number };

/** What a card does, in the page or in the popup. `idea`: the one that is in view there. */
export type CardAction =
  | { act: "shown" | "seen" | "folded" | "unfolded" | "left" }
  | { act: "do" | "close" | "not-today" }
  | { act: "another" }
  | { act: "keep"; kept: boolean; idea: Idea }
  | { act: "not-for-us"; idea: Idea }
  | { act: "later"; minutes: number }
  | { act: "fewer" | "small"; yes: boolean };

/** What the parent changes in popup or home. */
export type Edit =
  | { edit: "put-quiet-time"; quietTime: QuietTime }
  | { edit: "remove-quiet-time"; id: string }
  | { edit: "skip-today"; occurrence: string; skip: boolean }
  | { edit: "move-today"; occurrence: string; byMinutes: number }
  | { edit: "pause"; until: "tomorrow" | "a-week" | "i-say-so" | "now" }
  | { edit: "set"; settings: Partial<Settings> }
  | { edit: "keep"; momentId: MomentId; kept: boolean }
  | { edit: "not-for-us"; momentId: MomentId; on: boolean }
  | { edit: "put-own"; own: OwnMoment }
  | { edit: "remove-own"; id: MomentId }
  | { edit: "import"; backup: Backup; mode: ImportMode }
  | { edit: "undo-import" }
  | { edit: "erase" }
  /** `device`: a name by chance for this browser among the parent's others; null: off. */
  | { edit: "share"; device: string | null };

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
  | { kind: "ping-outcome"; offerId: string; isPresent: boolean }
  | { kind: "popup-closed" }
  | CardActionEvent
  | { kind: "edited"; edit: Edit; snapshot: BrowserSnapshot }
  /** What the parent's browsers share, as it now is. */
  | { kind: "shared"; area: Area };

/** The parent did something on a card, or the card reports what became of it. */
export interface CardActionEvent {
  kind: "card-action";
  offerId: string;
  what: CardAction;
  from: "page" | "popup";
}

/** The outcome of an effect that delivers or asks for a card. */
export type OutcomeOf<Kind extends `${string}-outcome`> = Extract<Event, { kind: Kind }>;

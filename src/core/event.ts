import type { Area } from "../domain/sharing";
import type { MomentId } from "./moment/moment";
import type { OwnMoment } from "./moment/own-moment";
import type { Backup, ImportMode } from "./parent-data/backup";
import type { Settings } from "./parent-data/settings";
import type { QuietTime } from "./quiet-time/quiet-time";
import type { Sight } from "./session/browser-snapshot";
import type { Idea } from "./view/view";

/** Why the shell looked at the browser. */
export type Cause =
  | { why: "heartbeat" | "focus" | "idle" | "sound" | "look-again" | "permissions" | "asked" }
  | { why: "back-from-idle" | "back-from-elsewhere" }
  | { why: "tab-activated" | "tab-made" | "tab-closed" | "page-loading"; tabId: number }
  | { why: "page-loaded"; tabId: number };

/** What a card does, in the page or in the popup. `idea`: the one that is in view there. */
export type CardAct =
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

/** One for each thing that happens; every browser event becomes one of these. */
export type Event =
  /** The background began a life: at start-up, after an update, or woken. */
  | { kind: "woken"; sight: Sight }
  | { kind: "observed"; cause: Cause; sight: Sight }
  /** What came of showing the card on a page. */
  | { kind: "page-said"; offerId: string; said: "shown" | "typing" | "full-screen" | "failed" }
  /** What came of opening the toolbar popup. */
  | { kind: "toolbar-said"; offerId: string; said: "opened" | "needs-click" | "failed" }
  | { kind: "notification-said"; offerId: string; said: "shown" | "failed" }
  /** Whether the card is still in its tab. */
  | { kind: "tab-said"; offerId: string; there: boolean }
  | { kind: "popup-closed" }
  | { kind: "card"; offerId: string; what: CardAct; from: "page" | "popup" }
  | { kind: "edited"; edit: Edit; sight: Sight }
  /** What the parent's browsers share, as it now is. */
  | { kind: "shared"; area: Area };

import type { Area } from "../core/shared-area/area";
import type { CardAct } from "./card-act";
import type { Edit } from "./edits";
import type { Sight } from "./sight";

/** Why the shell looked at the browser. */
export type Cause =
  | { why: "heartbeat" | "focus" | "idle" | "sound" | "look-again" | "permissions" | "asked" }
  | { why: "back-from-idle" | "back-from-elsewhere" }
  | { why: "tab-activated" | "tab-made" | "tab-closed" | "page-loading"; tabId: number }
  | { why: "page-loaded"; tabId: number };

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

/** Why the snapshot of the browser was taken. */
export type Trigger =
  | { kind: "heartbeat" | "focus" | "idle" | "sound" | "reevaluation" | "permissions" | "request" }
  | { kind: "back-from-idle" | "back-from-elsewhere" }
  | { kind: "tab-activated" | "tab-created" | "tab-closed" | "page-loading"; tabId: number }
  | { kind: "page-loaded"; tabId: number }
  /** The tab went to another address. Only where the browser does not report idleness. */
  | { kind: "page-changed"; tabId: number };

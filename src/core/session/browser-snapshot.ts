/**
 * All that the core may know of the browser at one instant. `unknown` is a signal that this browser
 * has but that failed to answer. Never a page's address, title or domain.
 */
export interface BrowserSnapshot {
  /** A phone or tablet, where there are no windows and no toolbar. */
  phone: boolean;
  /** `not-told`: this browser does not report idleness. */
  idle: "active" | "idle" | "locked" | "not-told" | "unknown";
  /** There was no input for 15 s. False too where that was not asked, or the query failed. */
  isInputPaused: boolean;
  /**
   * The browser window in front; `app` is an installed app or a popup window; `elsewhere` is another program;
   * `private` is a private window in a browser that shows us those: nothing of it counts.
   */
  window:
    | { id: number; state: "normal" | "full-screen" | "minimized" | "app" }
    | "elsewhere"
    | "private"
    | "unknown"
    | "none";
  /** Our own popup is open: in Chrome no window has focus then. */
  popupOpen: boolean | "unknown";
  /** The tab in view. */
  tab: { id: number; loaded: boolean; audible: boolean } | null;
  /** Whether any tab plays unmuted sound. */
  sound: "playing" | "silent" | "unknown";
  /** Whether a tab uses camera, microphone or screen; only Firefox tells. */
  sharing: "in-use" | "free" | "not-told" | "unknown";
  pageAccess: boolean;
  /** What is shared reaches the parent's other browsers. */
  canSync: boolean;
  notifications: boolean;
}

/** How the person is with the browser: active in it, watching something that plays, or away. */
export const PRESENCES = ["active", "watching", "away"] as const;
export type Presence = (typeof PRESENCES)[number];

/**
 * Active: the browser is in front and there was input within the last 60 s. Watching: no input, but the
 * tab in view plays sound. On a phone there are no windows, so input alone counts. Where idleness is not told, active
 * says no more than that the browser is in front: whether it is used, `isUse` decides.
 */
export function presenceIn(snapshot: BrowserSnapshot): Presence {
  const { idle } = snapshot;
  if (!isInFront(snapshot)) return "away";
  if (idle === "active") return "active";
  if ((idle === "idle" || idle === "not-told") && snapshot.tab?.audible) return "watching";
  return idle === "not-told" ? "active" : "away";
}

/** It could not be found out whether the browser is in front. */
export const isFrontUnknown = (snapshot: BrowserSnapshot): boolean =>
  !isInFront(snapshot) && (snapshot.window === "unknown" || snapshot.popupOpen === "unknown");

/** The state of the window in front; null: none is known to be. */
export const windowStateOf = ({ window }: BrowserSnapshot) =>
  typeof window === "object" ? window.state : null;

function isInFront(snapshot: BrowserSnapshot): boolean {
  if (snapshot.window === "private") return false;
  if (snapshot.phone || snapshot.popupOpen === true) return true;
  const state = windowStateOf(snapshot);
  return state !== null && state !== "minimized";
}

/**
 * No sound plays and no call runs, as far as the browser can tell. False where a signal that it has failed to
 * answer, and where no tab told whether this browser reports calls.
 */
export const isMediaQuiet = ({ sound, sharing, tab }: BrowserSnapshot): boolean =>
  tab !== null && sound === "silent" && (sharing === "free" || sharing === "not-told");

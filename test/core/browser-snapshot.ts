import type { BrowserSnapshot } from "../../src/core/session/browser-snapshot";

/**
 * A parent reading at a laptop: the browser is focused, there was input within the last minute but not within
 * the last 15 s, and the page can show the card.
 */
export const READING: BrowserSnapshot = {
  phone: false,
  idle: "active",
  isInputPaused: true,
  window: { id: 1, state: "normal" },
  popupOpen: false,
  tab: { id: 7, loaded: true, audible: false },
  sound: "silent",
  sharing: "free",
  pageAccess: true,
  canSync: true,
  notifications: false,
};

/** The same, except for the overrides. */
export const snapshotOf = (overrides: Partial<BrowserSnapshot> = {}): BrowserSnapshot => ({
  ...READING,
  ...overrides,
});

/** Another program is in front, or none. */
export const ELSEWHERE = snapshotOf({ window: "elsewhere" });

/** No input for a minute, and no sound. */
export const IDLE = snapshotOf({ idle: "idle" });

/** No input for a minute, and the active tab plays sound. */
export const WATCHING = snapshotOf({
  idle: "idle",
  tab: { id: 7, loaded: true, audible: true },
  sound: "playing",
});

/** A phone, where there are no windows. */
export const ON_PHONE = snapshotOf({ phone: true, window: "none" });

/** Another tab is active. */
export const inTab = (id: number, overrides: Partial<BrowserSnapshot> = {}): BrowserSnapshot =>
  snapshotOf({ tab: { id, loaded: true, audible: false }, ...overrides });

import type { BrowserSnapshot } from "../../src/core/session/browser-snapshot";

/**
 * A parent reading at a laptop: the browser is focused, there was input just now, and the page can
 * show the card.
 */
export const READING: BrowserSnapshot = {
  phone: false,
  idle: "active",
  window: { id: 1, state: "normal" },
  popupOpen: false,
  tab: { id: 7, loaded: true, audible: false },
  sound: "silent",
  sharing: "free",
  pageAccess: true,
  notifications: false,
};

/** The same, except for the overrides. */
export const sightOf = (told: Partial<BrowserSnapshot> = {}): BrowserSnapshot => ({
  ...READING,
  ...told,
});

/** Another program is in front, or none. */
export const ELSEWHERE = sightOf({ window: "elsewhere" });

/** No input for a minute, and no sound. */
export const IDLE = sightOf({ idle: "idle" });

/** No input for a minute, and the active tab plays sound. */
export const WATCHING = sightOf({
  idle: "idle",
  tab: { id: 7, loaded: true, audible: true },
  sound: "playing",
});

/** A phone, where there are no windows. */
export const ON_PHONE = sightOf({ phone: true, window: "none" });

/** Another tab is active. */
export const inTab = (id: number, told: Partial<BrowserSnapshot> = {}): BrowserSnapshot =>
  sightOf({ tab: { id, loaded: true, audible: false }, ...told });

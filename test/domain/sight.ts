import type { BrowserSnapshot } from "../../src/core/session/browser-snapshot";

/** A parent at a laptop, reading: the browser in front, input just now, a page that may hold the card. */
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

/** The same, but for what is told. */
export const sightOf = (told: Partial<BrowserSnapshot> = {}): BrowserSnapshot => ({
  ...READING,
  ...told,
});

/** In another program, or nowhere. */
export const ELSEWHERE = sightOf({ window: "elsewhere" });

/** No input for a minute, and nothing plays. */
export const IDLE = sightOf({ idle: "idle" });

/** No input for a minute, and the tab in view plays. */
export const WATCHING = sightOf({
  idle: "idle",
  tab: { id: 7, loaded: true, audible: true },
  sound: "playing",
});

/** A phone, where there are no windows. */
export const ON_PHONE = sightOf({ phone: true, window: "none" });

/** Another tab in view. */
export const inTab = (id: number, told: Partial<BrowserSnapshot> = {}): BrowserSnapshot =>
  sightOf({ tab: { id, loaded: true, audible: false }, ...told });

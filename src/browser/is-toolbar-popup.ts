import { browser } from "./browser";

/** Whether this page is the toolbar popup, rather than the same page in a tab. Synchronous. */
export const isToolbarPopup = (): boolean =>
  browser.extension.getViews?.({ type: "popup" }).includes(window) ?? true;

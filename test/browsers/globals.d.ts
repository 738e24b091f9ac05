import type { Browser } from "webextension-polyfill";

declare global {
  /** For functions that run inside the extension; Chromium of today and Firefox both have it. */
  const browser: Browser;
}

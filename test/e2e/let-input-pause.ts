import type { BrowserDriver } from "../browsers";
import type { FirefoxBrowser } from "../browsers/firefox/browser";

// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const Cc: any;
declare const Ci: any;

/** Longer ago than the 15 s that the toolbar waits for, and shorter than the 60 s after which nobody is there. */
const LAST_INPUT_MS = 20_000;

/**
 * Makes the browser say that the last input was 20 s ago, so that a test need not wait. Firefox's idle service
 * is set back, and stays so until `simulateUserInput`. Chromium without a screen always says that there was
 * input just now, so the background's query is answered in its place, until the background is stopped.
 */
export async function letInputPause(driver: BrowserDriver): Promise<void> {
  if (driver.name === "firefox") {
    await (driver as FirefoxBrowser).window.call((ms: number) => {
      (window as any).peekabooLastInputMs = ms;
      const idle = Cc["@mozilla.org/widget/useridleservice;1"];
      idle.getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(ms);
    }, LAST_INPUT_MS);
    return;
  }
  await driver.evaluateInBackground(async (lastInputMs) => {
    browser.idle.queryState = async (seconds: number) =>
      seconds * 1_000 <= lastInputMs ? "idle" : "active";
  }, LAST_INPUT_MS);
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.

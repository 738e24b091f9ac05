/**
 * Real browsers with the extension in them, one interface for both.
 *
 *     const site = await startSite();
 *     const driven = await launch("firefox", { pageAccess: "granted" });
 *     const popup = await driven.openExtensionPage("src/popup/popup.html"); // or driven.openPopup()
 *     await popup.click(POPUP.add);                   // by the name a screen reader says
 *     await popup.check(weekdayName(1));              // labels: test/e2e/labels.ts
 *     await popup.fill(POPUP.editor.start, "19:30");  // times, dates, choices are set; text is typed
 *     await popup.click({ name: startingWith(POPUP.edit), within: "li", nth: 0 });
 *     const page = await driven.openPage(site.url);
 *     const card = await page.waitForCard();          // in its closed root
 *     await card.text(); await card.buttons(); await card.click(CARD.close); await card.isGone();
 *     await page.screenshot("out/e2e/page.png");
 *     await driven.killBackground();                  // evaluateInBackground() wakes it again
 *     expect(await driven.extensionErrors()).toEqual([]);
 *     await driven.close(); await site.close();
 *
 * The welcome page, which an install opens, is closed by launch() unless `keepWelcome` is told; after
 * `restart()` in Chromium it may be there again: see welcome.ts. Names are matched whole when a string, in part when a RegExp; two that fit are a mistake unless
 * `nth` is told. click, fill and check wait until the control can be used. Every wait is bounded
 * (45 s unless told). Functions for `evaluate` stand alone, with JSON in and out; inside the
 * extension they have `browser` in both browsers. The toolbar popup closes by itself when a tab is
 * opened, shown or clicked: use it first. One browser for each suite: launch in beforeAll, close in
 * afterAll. Page access "askable" makes our own Allow button succeed without a prompt.
 * `permanent: true` (Firefox) lets the extension outlive `restart()`; Chromium counts every start
 * as an install, keeps storage, and loses alarms. Debian's Chromium has English only, unless
 * chromium-l10n is installed; Firefox has every `locale`.
 */

import type { BrowserDriver, LaunchOptions } from "./browser-driver";
import { launchChromium } from "./chromium/launch";
import { launchFirefox } from "./firefox/launch";
import { rememberBrowser } from "./running-browsers";
import { closeWelcome } from "./welcome";

export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

export async function launch(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<BrowserDriver> {
  const launched = name === "chromium" ? launchChromium(options) : launchFirefox(options);
  const driver = rememberBrowser(await launched);
  if (!options.keepWelcome) await closeWelcome(driver);
  return driver;
}

export type {
  BrowserDriver,
  Emulated,
  LaunchOptions,
  PageAccess,
} from "./browser-driver";
export type { Card } from "./card";
export type { Control, Rect, Target } from "./inspect";
export type { Page } from "./page";
export { removeFolder } from "./profile";
export { type Site, startSite } from "./site";
export type { Tab } from "./tab";
export { TIMEOUT_MS, waitUntil as until } from "./with-timeout";

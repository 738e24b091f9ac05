import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { LOADED_AFTER_MS } from "../../../src/core/session/loading";
import { HOUR_MS } from "../../../src/core/time";
import {
  BROWSERS,
  type BrowserDriver,
  type Site,
  type Tab,
  TIMEOUT_MS,
  until,
} from "../../browsers";
import { type ExtensionPage, LONG_AGO_MS, simulateUserInput } from "../extension-page";
import { openBefore, startQuietTime } from "../fixture";
import { CARD, startingWith } from "../labels";
import { setWindow } from "../window";

/** Long enough for the card to be asked whether it is still in view, and to be taken away. */
const WOULD_HAVE_GONE_MS = 4_000;

const UNTIL_HEARTBEAT_MS = 60_000;

/** Mostly waiting, so both browsers wait at once. */
describe.concurrent.each(BROWSERS)(
  "A card, whatever its window and its page are, in %s",
  (name) => {
    let driver: BrowserDriver;
    let site: Site;
    let page: Tab;
    let ownPage: ExtensionPage;

    const fixture = openBefore(name, { pageAccess: "granted" });
    beforeAll(() => {
      ({ driver, site, page, ownPage } = fixture());
    });
    beforeEach(async () => {
      await simulateUserInput(driver);
      await startQuietTime(fixture());
    });

    async function comesAndCloses(): Promise<void> {
      const card = await ownPage.cardComesTo(page);
      const isOpen = async () => (await card.buttons()).includes(CARD.close);
      // In a small window it comes collapsed.
      if (!(await isOpen())) await card.click(startingWith(CARD.expand));
      await until(isOpen, "the card to be open");
      await card.click(CARD.close);
      await card.waitUntilGone();
      expect(await ownPage.lastOffer()).toMatchObject({ answer: "closed" });
    }

    it.sequential("comes to a page of which one picture never ends loading", async () => {
      site.add("/picture", { body: "", neverEnds: true, headers: { "content-type": "image/png" } });
      const body = `<!doctype html><title>Slow</title><p>Some words.<img alt="" src="/picture">`;
      await page.show();
      await page.evaluate(
        (url) => {
          location.href = url;
        },
        site.add("/slow", { body }),
      );
      await page.waitFor(() => document.title === "Slow");
      await ownPage.cardIsDue();
      // It has waited so long that it needs no natural break any more.
      await ownPage.changeLastOffer({ dueFor: HOUR_MS, notBefore: LONG_AGO_MS });
      const card = await page.waitForCard(UNTIL_HEARTBEAT_MS + LOADED_AFTER_MS + TIMEOUT_MS);
      expect(await page.evaluate(() => document.readyState)).toBe("interactive");
      await card.click(CARD.close);
      await card.waitUntilGone();
      await page.goto(site.url);
    });

    it.sequential("comes in a window that is always full screen", async () => {
      await setWindow(driver, "fullscreen");
      try {
        await comesAndCloses();
      } finally {
        await setWindow(driver, "normal");
      }
    });

    it.sequential("waits while a small window is in front, in which the session goes on", async () => {
      const windowId = await ownPage.tab.evaluate(async (url) => {
        const made = await browser.windows.create({ type: "popup", url, width: 600, height: 500 });
        return made.id ?? -1;
      }, site.url);
      // Chromium without a screen calls every window focused that is not minimized.
      if (name === "chromium") await setWindow(driver, "minimized");
      await until(async () => (await ownPage.view()).reason === "app-window", "it to be in front");
      expect((await ownPage.stored()).session.presence).toBe("active");
      await ownPage.tab.evaluate((id) => browser.windows.remove(id), windowId);
      if (name === "chromium") await setWindow(driver, "normal");
      await until(async () => (await ownPage.view()).reason !== "app-window", "it to be closed");
      await comesAndCloses();
    });

    // Last, since the tab stays in that window.
    it.sequential("stays in a tab that is made a window of its own", async () => {
      const card = await ownPage.cardComesTo(page);
      await until(async () => (await ownPage.lastOffer())?.shownAt, "it to count as shown");
      await ownPage.tab.evaluate(async (address) => {
        const all = await browser.tabs.query({ active: true });
        const id = all.find(({ url }) => url === undefined || url.startsWith(address))?.id;
        await browser.windows.create({ tabId: id ?? -1 });
      }, site.url);
      await pause(WOULD_HAVE_GONE_MS);
      expect(await card.isGone()).toBe(false);
      expect(await ownPage.lastOffer()).toMatchObject({ status: "showing", returned: false });
      await card.click(CARD.close);
      await card.waitUntilGone();
      expect(await ownPage.lastOffer()).toMatchObject({ answer: "closed" });
    });
  },
);

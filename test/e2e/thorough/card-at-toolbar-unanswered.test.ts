import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Tab, until } from "../../browsers";
import type { FirefoxBrowser } from "../../browsers/firefox/browser";
import { AtToolbar, titleOf, WOULD_HAVE_OPENED_MS } from "../at-toolbar";
import { type ExtensionPage, LONG_AGO_MS } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, HOME, POPUP } from "../labels";
import { badgeBecomes, quietTimeNow, storedWithQuietTime } from "../parent";
import { setWindow } from "../window";

/** Mostly waiting, so both browsers wait at once. */
describe.concurrent.each(BROWSERS)(
  "The card at the toolbar that is not answered, in %s",
  (name) => {
    let driver: BrowserDriver;
    /** The tab in view; not a young one, since it is there from the start. */
    let page: Tab;
    let ownPage: ExtensionPage;
    let toolbar: AtToolbar;

    const fixture = openBefore(name, { pageAccess: "askable" });
    beforeAll(() => {
      ({ driver, page, ownPage } = fixture());
      toolbar = new AtToolbar(driver, page);
    });

    beforeEach(async () => {
      await driver.closePopup();
      await ownPage.changeStored(storedWithQuietTime());
    });

    const _picture = (what: string) => `out/e2e/card-at-toolbar-${name}-${what}.png`;
    const clickAway = async () => {
      await driver.closePopup();
      await until(
        async () => (await ownPage.lastOffer())?.status !== "showing",
        "the card to be let go",
      );
    };

    it.sequential("takes no key in its first 700 ms, and every key after", async () => {
      let early = 0;
      for (let attempt = 0; attempt < 8 && early === 0; attempt += 1) {
        const popup = await driver.openPopup();
        let age = 0;
        while (age < 700) {
          await popup.press("Tab");
          const result = await popup.evaluate(() => ({
            age: performance.now(),
            focused: document.activeElement?.localName ?? "",
          }));
          age = result.age;
          if (age < 700) {
            early += 1;
            expect(result.focused).toBe("body");
          }
        }
        await popup.waitForText(CARD.do);
        await until(async () => {
          await popup.press("Tab");
          return popup.evaluate(() => document.activeElement !== document.body);
        }, "keys to be taken");
        await driver.closePopup();
      }
      expect(early).toBeGreaterThan(0);
    });

    it.sequential("comes back once when it is clicked away before it could be read", async () => {
      const first = await toolbar.cardOpensByItself();
      const title = await titleOf(first);
      // Firefox's popup stays open under a click that WebDriver makes.
      if (name === "chromium") await page.clickAt(300, 300);
      else await driver.closePopup();
      await until(async () => !(await driver.popup()), "the popup to go");
      await until(
        async () => (await ownPage.lastOffer())?.status === "due",
        "the card to be due again",
      );
      await badgeBecomes(driver, "•");
      await ownPage.changeLastOffer({ notBefore: LONG_AGO_MS });
      const second = await toolbar.cardOpensByItself();
      expect(await titleOf(second)).toBe(title);
      await clickAway();
      expect(await ownPage.lastOffer()).toMatchObject({ status: "unanswered" });
      await toolbar.nothingOpens();
      await badgeBecomes(driver, "•");
      expect(await ownPage.offers()).toHaveLength(1);
    });

    it.sequential("waits with the dot, once it was read, until the end", async () => {
      await toolbar.cardOpensByItself();
      await until(async () => (await ownPage.lastOffer())?.seen, "8 s to pass");
      await clickAway();
      expect(await ownPage.lastOffer()).toMatchObject({ status: "unanswered", returned: false });
      await badgeBecomes(driver, "•");
      const popup = await driver.clickToolbarButton();
      await popup.waitForText(CARD.do);
      await driver.closePopup();
      await ownPage.changeStored({ quietTimes: [quietTimeNow(30, 0)] });
      await badgeBecomes(driver, "");
      expect(await ownPage.lastOffer()).toMatchObject({ status: "gone" });
      const later = await driver.clickToolbarButton();
      await later.waitForText(POPUP.quietTimes);
      expect(await later.text()).not.toContain(CARD.do);
    });

    it.sequential("keeps away from a full-screen window", async () => {
      await page.show();
      await setWindow(driver, "fullscreen");
      await ownPage.changeStored(storedWithQuietTime());
      try {
        await toolbar.nothingOpens();
        expect((await ownPage.view()).reason).toBe("full-screen");
        await badgeBecomes(driver, "");
      } finally {
        await setWindow(driver, "normal");
      }
    });

    const inFirefox = name === "firefox" ? it : () => undefined;
    // Only an old Firefox opens its popup from a click alone.
    inFirefox("is not offered where only a click may open it", async () => {
      const { window } = driver as FirefoxBrowser;
      await window.call(allowOpening, false);
      try {
        await toolbar.nothingOpens();
        await until(
          async () => (await ownPage.view()).settings.toolbarNeedsClick,
          "it to be learnt",
        );
        await badgeBecomes(driver, "•");
        await openSettings();
        await ownPage.tab.waitForText(HOME.settings.toolbarNeedsClick);
        expect(await ownPage.tab.control({ name: HOME.settings.toolbar, role: "switch" })).toBe(
          undefined,
        );
      } finally {
        await window.call(allowOpening, true);
      }
      const popup = await driver.clickToolbarButton();
      await popup.waitForText(CARD.do);
    });

    it.sequential("is never on the page and in the popup together", async () => {
      await driver.grantPageAccess();
      const card = await ownPage.cardComesTo(page);
      const popup = await driver.openPopup();
      await popup.waitForText(POPUP.onPage);
      expect(await popup.text()).not.toContain(CARD.do);
      await driver.closePopup();
      await card.click(CARD.do);
      await card.waitUntilGone();
      await ownPage.changeStored(storedWithQuietTime());
      const waiting = await driver.openPopup();
      await waiting.waitForText(CARD.do);
      await page.reload();
      await pause(WOULD_HAVE_OPENED_MS);
      expect(await page.card()).toBeNull();
    });

    async function openSettings(): Promise<void> {
      await ownPage.tab.show();
      await ownPage.tab.evaluate(() => {
        location.hash = "#settings";
      });
      await ownPage.tab.waitForText(HOME.settings.title);
    }
  },
);

// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const Services: any;

/** Runs in Firefox's window. Before 149 this was not allowed. */
function allowOpening(allowed: boolean): void {
  Services.prefs.setBoolPref("extensions.openPopupWithoutUserGesture.enabled", allowed);
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.

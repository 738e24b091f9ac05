import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Tab, until } from "../browsers";
import { AtToolbar, cardGoes } from "./at-toolbar";
import type { ExtensionPage } from "./extension-page";
import { openBefore } from "./fixture";
import { CARD, CLOCK, HOME, pattern, ROUTINES } from "./labels";
import { dotBecomes, storedWithQuietTime } from "./parent";

/** Mostly waiting, so both browsers wait at once. */
describe.concurrent.each(BROWSERS)("The card at the toolbar, in %s", (name) => {
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
    await ownPage.changeStored({
      ...storedWithQuietTime(),
      settings: { cardAfter: 0, showSince: true },
    });
  });

  const picture = (what: string) => `out/e2e/card-at-toolbar-${name}-${what}.png`;

  it.sequential("opens by itself at a natural break and can be read", async () => {
    const popup = await toolbar.cardOpensByItself();
    const text = await popup.text();
    expect(text).toContain(ROUTINES.bedtime);
    expect(text).toMatch(pattern(CARD.since, { time: CLOCK }));
    for (const button of [CARD.do, CARD.keep, CARD.another, CARD.close, CARD.closeCorner])
      expect((await popup.control({ name: button, role: "button" }))?.visible).toBe(true);
    await until(async () => (await ownPage.lastOffer())?.shownAt, "the card to count as shown");
    expect(await ownPage.lastOffer()).toMatchObject({ status: "showing", place: "toolbar" });
    await dotBecomes(driver, "waiting");
    await pause(600);
    await popup.screenshot(picture("card"));
    expect(await page.card()).toBeNull();
  });

  it.sequential("shows only the dot where the toolbar is switched off in the settings", async () => {
    await openSettings();
    await ownPage.tab.check(HOME.settings.toolbar, false);
    await until(async () => !(await ownPage.view()).settings.toolbar, "the setting to be stored");
    await toolbar.nothingOpens();
    await dotBecomes(driver, "waiting");
    const popup = await driver.clickToolbarButton();
    await popup.waitForText(CARD.do);
    await until(async () => (await ownPage.lastOffer())?.place === "popup", "the card to be shown");
    await popup.click(CARD.do);
    await cardGoes(popup);
    expect(await ownPage.lastOffer()).toMatchObject({ status: "answered", answer: "do" });
  });

  async function openSettings(): Promise<void> {
    await ownPage.tab.show();
    await ownPage.tab.evaluate(() => {
      location.hash = "#settings";
    });
    await ownPage.tab.waitForText(HOME.settings.title);
  }
});

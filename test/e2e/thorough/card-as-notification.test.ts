import { beforeAll, describe, expect, it } from "vitest";
import { MINUTE_MS } from "../../../src/core/time";
import { BROWSERS, type BrowserDriver, type Site, type Tab, until } from "../../browsers";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, TOOLBAR } from "../labels";
import { dotBecomes, storedWithQuietTime } from "../parent";

describe.each(BROWSERS)("The card as a notification, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let page: Tab;

  const fixture = openBefore(name, { pageAccess: "askable" });
  beforeAll(async () => {
    ({ driver, site, ownPage } = fixture());
    page = await driver.openPage(site.url);
  });

  const lastOffer = () => ownPage.lastOffer();
  const shown = () =>
    driver.evaluateInBackground(async () => {
      const all = await browser.notifications?.getAll();
      return Object.keys(all ?? {});
    });

  /** A card that has waited long enough for a natural break, with no other place that could show it. */
  async function beOverdue(): Promise<void> {
    await simulateUserInput(driver);
    await ownPage.tab.show();
    const settings = { cardAfter: 0, toolbar: false, notify: true };
    await ownPage.changeStored({ ...storedWithQuietTime(), settings });
    const isDue = async () => {
      if ((await lastOffer())?.status === "due") return true;
      throw new Error(`it says ${(await ownPage.view()).reason}`);
    };
    await until(isDue, "the card to be due");
    const offers = (await ownPage.stored()).offers.map((one) => ({
      ...one,
      dueFor: 10 * MINUTE_MS,
    }));
    await ownPage.changeStored({ offers });
    await page.show();
    // An event that is a break for a page tells of nothing to the toolbar, and time is up.
    await page.reload();
  }

  it("only waits at the button while notifications are not allowed", async () => {
    await beOverdue();
    await dotBecomes(driver, "waiting");
    expect((await lastOffer())?.place).toBeNull();
  });

  it("comes once they are, names its routine alone, and leaves the rest to the popup", async () => {
    await driver.grantNotifications();
    await until(async () => (await shown()).length === 1, "the notification");
    await ownPage.lastOfferBecomes("unanswered");
    const offer = await lastOffer();
    expect(await shown()).toEqual([offer?.id]);
    expect(offer).toMatchObject({ status: "unanswered", place: "notification" });
    expect(await page.card()).toBeNull();
  });

  // In Firefox without a screen the notification has taken the focus from the browser, as another program would.
  it("brings the browser to the front by a click, and leads to the card", async () => {
    const offer = await lastOffer();
    await driver.clickNotification(offer?.id ?? "");
    const popup = await until(() => driver.popup(), "the popup to open");
    await popup.click(CARD.do);
    await until(async () => (await lastOffer())?.answer === "do", "the answer to be kept");
    await until(async () => (await shown()).length === 0, "the notification to be gone");
    await dotBecomes(driver, "none");
  });

  it("made no mistake", async () => {
    expect(TOOLBAR.notificationTitle).toContain("{routine}");
    expect(await driver.extensionErrors()).toEqual([]);
    expect(await driver.extensionRequests()).toEqual([]);
  });
});

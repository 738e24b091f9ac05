import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasWindowManager } from "../../../scripts/browsers.mjs";
import { BROWSERS, type BrowserDriver, type Tab, until } from "../../browsers";
import { type Screen, startDesktop } from "../../browsers/screen";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore, startQuietTime } from "../fixture";
import { CARD, fillText, HOME } from "../labels";
import { cardAtOnce } from "../parent";
import { setWindow } from "../window";

const NAME = fillText(HOME.settings.minimizeOnDo.name, { do: CARD.do });

/** "We'll do this" as a way out: the window that held the card is minimised, if the parent wants that. */
describe.each(BROWSERS)("The window of a card that was answered with a yes, in %s", (name) => {
  let driver: BrowserDriver;
  let page: Tab;
  let ownPage: ExtensionPage;

  // Firefox gives the keyboard back to no page once its window was restored by an extension.
  const isFocusBack = name === "chromium";
  const hasDesktop = isFocusBack && hasWindowManager();
  let desktop: Screen | undefined;
  beforeAll(async () => {
    if (hasDesktop) desktop = await startDesktop();
  });
  afterAll(() => desktop?.end());
  const fixture = openBefore(name, () => ({
    pageAccess: "granted",
    ...(desktop && { headless: false, env: { DISPLAY: desktop.display } }),
  }));
  beforeAll(async () => {
    ({ driver, page, ownPage } = fixture());
    await cardAtOnce(driver);
  });
  beforeEach(async () => {
    await simulateUserInput(driver);
    await startQuietTime(fixture());
  });

  const states = () =>
    driver.evaluateInBackground(async () =>
      (await browser.windows.getAll()).map(({ state }) => state),
    );
  const wants = (minimizeOnDo: boolean) =>
    ownPage.changeStored({ settings: { cardAfter: 0, minimizeOnDo } });

  /** `meanwhile` is done between the coming of the card and its answer. */
  async function answerCard(meanwhile = async () => {}): Promise<void> {
    const card = await ownPage.cardComesTo(page);
    await meanwhile();
    await card.click(CARD.do);
    await until(async () => (await ownPage.lastOffer())?.answer === "do", "the answer");
  }

  it("stays as it is, since that is off at first", async () => {
    await answerCard();
    expect((await ownPage.view()).settings.minimizeOnDo).toBe(false);
    expect(await states()).toEqual(["normal"]);
  });

  it("is minimised once the settings say so, and no other; all is there when it is back", async () => {
    await ownPage.tab.show();
    await ownPage.tab.evaluate(() => {
      location.hash = "#settings";
    });
    await ownPage.tab.check(NAME);
    await until(
      async () => (await ownPage.stored()).settings.minimizeOnDo === true,
      "the setting to be stored",
    );
    await page.evaluate(() =>
      document.body.insertAdjacentHTML("beforeend", '<input id="note" value="half a word">'),
    );
    let other = -1;
    // Firefox opens each new window in front, where no card would come to this one.
    await answerCard(async () => {
      other = await driver.evaluateInBackground(
        async () => (await browser.windows.create({ url: "about:blank", focused: false })).id ?? -1,
      );
    });
    await until(async () => (await states())[0] === "minimized", "the window to be minimised");
    const stateOf = async (id: number) => (await browser.windows.get(id)).state;
    expect(await driver.evaluateInBackground(stateOf, other)).not.toBe("minimized");
    await driver.evaluateInBackground((id) => browser.windows.remove(id), other);
    await setWindow(driver, "normal");
    await page.show();
    await page.waitFor(() => document.visibilityState === "visible");
    if (isFocusBack) await page.waitFor(() => document.hasFocus());
    expect(
      await page.evaluate(() => document.querySelector<HTMLInputElement>("#note")?.value),
    ).toBe("half a word");
  });

  it("is minimised too where the card was answered in the popup", async () => {
    await wants(true);
    await until(async () => (await ownPage.view()).card !== null, "the card to wait");
    const popup = await driver.openPopup();
    await popup.waitForText(CARD.do);
    await popup.click(CARD.do);
    await until(async () => (await states())[0] === "minimized", "the window to be minimised");
    expect((await ownPage.lastOffer())?.answer).toBe("do");
    await setWindow(driver, "normal");
  });
});

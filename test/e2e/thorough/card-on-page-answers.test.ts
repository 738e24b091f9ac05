import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Tab, until } from "../../browsers";
import { isKept } from "../answers";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, HOME, laterIn, PAUSED_UNTIL_TOMORROW, POPUP } from "../labels";
import { OnPage } from "../on-page";
import { dotBecomes, quietTimeNow, storedWithQuietTime } from "../parent";
import { watchOwnSide } from "../traces";

/** Room for two of the three minutes that "Later" knows. */
const MINUTES_LEFT = 23;

describe.each(BROWSERS)("The answers of a card on a page, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;
  /** The page that is read. */
  let page: Tab;

  const fixture = openBefore(name, { pageAccess: "granted" });
  const onPage = new OnPage(fixture);
  beforeAll(async () => {
    ({ driver, page, ownPage } = fixture());
    await page.show();
    await watchOwnSide(ownPage, page);
    await ownPage.tab.show();
    await ownPage.changeStored(storedWithQuietTime(quietTimeNow(2, MINUTES_LEFT)));
  });
  beforeEach(async () => {
    await simulateUserInput(driver);
    await driver.closePopup();
  });

  const picture = (what: string) => `out/e2e/card-on-page-${name}-${what}.png`;
  const lastOffer = () => ownPage.lastOffer();

  it("is there again when Not today is taken back, and all is as before", async () => {
    const card = await onPage.cardOnAnotherDay();
    const title = await card.title();
    await card.click(CARD.more);
    await card.click(CARD.notToday);
    // The line stays for ten seconds only, so nothing is done here that can wait.
    await until(async () => (await card.text()).includes(CARD.answered["not-today"]), "the line");
    const isSkipped = async () =>
      Object.values((await ownPage.stored()).adjustments).some(({ skipped }) => skipped);
    expect(await isSkipped()).toBe(true);
    await card.undo(CARD.undo);
    expect(await card.title()).toBe(title);
    expect(await lastOffer()).toMatchObject({ status: "showing", answer: null });
    expect(await isSkipped()).toBe(false);
    await card.click(CARD.do);
    await onPage.goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("do");
  });

  it("keeps a moment, which is then found at home", async () => {
    const card = await onPage.cardOnAnotherDay();
    await card.click(CARD.keep);
    await until(() => isKept(card), "it to be kept");
    const title = await card.title();
    await card.click(CARD.close);
    await onPage.goesWithoutTrace(card);
    const home = await onPage.showHome("kept");
    await home.waitForText(title);
    await home.screenshot(picture("kept"));
    await home.close();
  });

  it("makes a saved moment ours and takes that back, while no button moves", async () => {
    const card = await onPage.cardOnAnotherDay();
    const places = () =>
      card.evaluate((root) =>
        [...root.querySelectorAll(".card-acts button, .card-foot button")].map((button) =>
          Math.round(button.getBoundingClientRect().top),
        ),
      );
    const before = await places();
    const ours = async () => (await ownPage.stored()).quietTimes[0]?.ours;
    const hasText = (text: string) => async () => (await card.text()).includes(text);
    await card.click(CARD.keep);
    await card.click(CARD.ours);
    await until(hasText(CARD.oursMade), "it to be said");
    expect(await places()).toEqual(before);
    expect((await ours())?.momentId).toBe((await lastOffer())?.idea.momentId);
    await card.click(CARD.undo);
    await until(hasText(CARD.ours), "the way to make it ours again");
    expect(await places()).toEqual(before);
    expect(await ours()).toBeNull();
    await card.click(CARD.close);
    await onPage.goesWithoutTrace(card);
  });

  it("gives another idea, twice at most", async () => {
    const card = await onPage.cardOnAnotherDay();
    const titles = [await card.title()];
    for (const _ of [1, 2]) {
      await card.click(CARD.another);
      await until(async () => !titles.includes(await card.title()), "another title");
      titles.push(await card.title());
    }
    expect(await card.buttons()).not.toContain(CARD.another);
    await card.click(CARD.close);
    await onPage.goesWithoutTrace(card);
  });

  it("comes back later, within the quiet time", async () => {
    const card = await onPage.cardOnAnotherDay({ quietTimes: [quietTimeNow(2, MINUTES_LEFT)] });
    await card.click(CARD.more);
    const later = (await card.buttons()).filter((button) => button.startsWith(CARD.later));
    expect(later).toEqual([laterIn(5), laterIn(15)]);
    await page.screenshot(picture("more"));
    const before = Date.now();
    await card.click(laterIn(5));
    await card.waitUntilGone();
    const minutesAfter = async (instant: number) =>
      (((await lastOffer())?.notBefore ?? 0) - instant) / 60_000;
    expect(await minutesAfter(before)).toBeGreaterThanOrEqual(5);
    expect(await minutesAfter(Date.now())).toBeLessThanOrEqual(5);
    await onPage.goesWithoutTrace(card);
    await dotBecomes(driver, "none");
    await onPage.nothingComesAtBreak();
    await onPage.popupShows(POPUP.why.later);
    await driver.closePopup();
    const { offers } = await ownPage.stored();
    await ownPage.tab.show();
    const fiveMinutesOn = offers.map((offer) => ({ ...offer, notBefore: Date.now() - 1_000 }));
    await ownPage.changeStored({ offers: fiveMinutesOn });
    const again = await onPage.cardComes();
    await again.click(CARD.close);
    await onPage.goesWithoutTrace(again);
  });

  it("skips this quiet time with Not today, and pauses nothing", async () => {
    const card = await onPage.cardOnAnotherDay();
    await card.click(CARD.more);
    await card.click(CARD.notToday);
    await onPage.goesWithoutTrace(card);
    await onPage.nothingComesAtBreak();
    expect((await ownPage.stored()).pause).toBeNull();
    await onPage.popupShows(POPUP.why["skipped-today"]);
    await driver.closePopup();
  });

  it("pauses with Quiet until tomorrow", async () => {
    const card = await onPage.cardOnAnotherDay();
    await card.click(CARD.more);
    await card.click(CARD.quietUntilTomorrow);
    await card.waitUntilGone();
    await page.screenshot(picture("answered"));
    await onPage.goesWithoutTrace(card);
    await onPage.nothingComesAtBreak();
    const popup = await onPage.popupShows(PAUSED_UNTIL_TOMORROW);
    expect(await popup.control(CARD.do)).toBeUndefined();
    await popup.screenshot(picture("paused"));
    await driver.closePopup();
  });

  it("never brings an idea again that is not for us, until it is put back", async () => {
    const card = await onPage.cardOnAnotherDay();
    const title = await card.title();
    await card.click(CARD.more);
    await card.click(CARD.notForUs);
    await onPage.goesWithoutTrace(card);
    const home = await onPage.showHome("kept");
    await home.waitForText(title);
    await home.click(HOME.notForUs.putBack);
    await home.waitForText(HOME.notForUs.empty);
    expect((await ownPage.stored()).notForUs).toEqual([]);
    await home.close();
  });

  it("made no mistake, and asked the network for nothing", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
    expect(await driver.extensionRequests()).toEqual([]);
  });
});

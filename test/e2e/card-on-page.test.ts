import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Card, type Site, type Tab, until } from "../browsers";
import { type ExtensionPage, simulateUserInput } from "./extension-page";
import { openBefore } from "./fixture";
import { isInView } from "./is-in-view";
import {
  CARD,
  FINDING,
  HOME,
  laterIn,
  PAUSED_UNTIL_TOMORROW,
  POPUP,
  ROUTINES,
  sinceText,
  startingWith,
} from "./labels";
import { addQuietTime, badge, cardAtOnce, comeBackTo } from "./parent";
import { staysWithoutCard } from "./stays-without-card";
import { tabAt } from "./tab-at";
import { NO_TRACES, tracesOn, watchOwnSide } from "./traces";

/** Long enough for what a page event brings about, were it to bring anything about. */
const WOULD_HAVE_COME_MS = 1_500;
const LENGTH_MINUTES = 25;

describe.each(BROWSERS)("The card on a page, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  /** The page that is read this evening. */
  let page: Tab;

  const fixture = openBefore(name, { pageAccess: "granted" });
  beforeAll(() => {
    ({ driver, site, ownPage } = fixture());
  });
  beforeEach(async () => {
    await simulateUserInput(driver);
    if (await driver.popup()) await driver.closePopup();
  });

  const picture = (what: string) => `out/e2e/card-on-page-${name}-${what}.png`;
  const lastOffer = () => ownPage.lastOffer();
  const reason = async () => (await ownPage.view()).reason;

  /** A natural break: away to another tab and back. */
  async function cardComes(): Promise<Card> {
    await ownPage.tab.show();
    return ownPage.cardComesTo(page);
  }

  async function cardOnAnotherDay(): Promise<Card> {
    await ownPage.tab.show();
    await ownPage.startAnotherDay();
    return cardComes();
  }

  async function nothingComes(there: Tab): Promise<void> {
    await ownPage.view();
    await staysWithoutCard(there, WOULD_HAVE_COME_MS);
  }

  async function nothingComesAtBreak(): Promise<void> {
    await ownPage.tab.show();
    await page.show();
    await nothingComes(page);
  }

  async function goesWithoutTrace(card: Card): Promise<void> {
    await card.waitUntilGone();
    // The line that offers to undo its answer goes with the tab.
    await comeBackTo(page, ownPage.tab);
    expect(await tracesOn(ownPage, page)).toEqual(NO_TRACES);
  }

  async function popupShows(text: string | RegExp) {
    const popup = await driver.openPopup();
    await popup.waitForText(text);
    return popup;
  }

  async function showHome(part: string): Promise<Tab> {
    const home = await driver.openExtensionPage(`src/home/home.html#${part}`);
    await home.waitFor(() => document.querySelector("h1"));
    return home;
  }

  it("leaves a page alone before the quiet time", async () => {
    const popup = await driver.openExtensionPage("src/popup/popup.html");
    await addQuietTime(popup, { routine: ROUTINES.bath, begins: 90, length: LENGTH_MINUTES });
    await popup.waitForText(POPUP.added);
    await popup.close();
    page = await driver.openPage(site.url);
    await watchOwnSide(ownPage);
    await nothingComesAtBreak();
    expect(await tracesOn(ownPage, page)).toEqual(NO_TRACES);
    expect(await reason()).toBe("outside");
  });

  it("comes in the quiet time, can be seen and clicked, and says since when", async () => {
    const popup = await driver.openExtensionPage("src/popup/popup.html");
    await addQuietTime(popup, { routine: ROUTINES.bedtime, begins: -2, length: LENGTH_MINUTES });
    await popup.waitForText(POPUP.added);
    await popup.close();
    await cardAtOnce(driver);
    const card = await ownPage.cardComesTo(page);
    const session = await ownPage.view().then((view) => view.session);
    expect(await card.text()).toContain(sinceText(session?.since ?? 0));
    expect(await card.text()).toMatch(startingWith(ROUTINES.bedtime));
    expect(await card.title()).toMatch(/^[A-Z]/);
    const buttons = [CARD.do, CARD.keep, CARD.another, CARD.close, CARD.why, CARD.more];
    expect(await card.buttons()).toEqual(buttons);
    await until(() => card.isHit(CARD.close), "presses to count");
    for (const button of buttons) expect(await card.isHit(button)).toBe(true);
    await card.evaluate((root) => Promise.all(root.getAnimations().map((one) => one.finished)));
    await page.screenshot(picture("day"));
    await card.click(CARD.close);
    await goesWithoutTrace(card);
  });

  it("goes with Close, and comes neither here nor in another tab again", async () => {
    const card = await cardOnAnotherDay();
    expect(await badge(driver)).toBe("•");
    await card.click(CARD.close);
    await goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("closed");
    const other = await driver.openPage(site.url);
    await nothingComes(other);
    await other.close();
    await page.show();
    await nothingComes(page);
    expect(await badge(driver)).toBe("");
    await popupShows(POPUP.why["already-came"]);
    await driver.closePopup();
  });

  it("is there again when Not today is taken back, and all is as before", async () => {
    const card = await cardOnAnotherDay();
    const title = await card.title();
    await card.click(CARD.more);
    await card.click(CARD.notToday);
    await until(async () => (await ownPage.stored()).pause, "the pause");
    await until(async () => (await card.text()).includes(CARD.answered["not-today"]), "the line");
    await page.screenshot(picture("answered"));
    await card.undo(CARD.undo);
    expect(await card.title()).toBe(title);
    expect(await lastOffer()).toMatchObject({ status: "showing", answer: null });
    expect((await ownPage.stored()).pause).toBeNull();
    await card.click(CARD.do);
    await goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("do");
  });

  it("goes with We'll do this, and nobody asks whether it was done", async () => {
    const card = await cardOnAnotherDay();
    await card.click(CARD.do);
    await goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("do");
    await nothingComesAtBreak();
    const popup = await popupShows(POPUP.why["already-came"]);
    expect(await popup.control(CARD.do)).toBeUndefined();
    await driver.closePopup();
  });

  it("keeps a moment, which is then found at home", async () => {
    const card = await cardOnAnotherDay();
    await card.click(CARD.keep);
    await until(async () => (await card.buttons()).includes(CARD.kept), "Kept on the button");
    const title = await card.title();
    await card.click(CARD.close);
    await goesWithoutTrace(card);
    const home = await showHome("kept");
    await home.waitForText(title);
    await home.screenshot(picture("kept"));
    await home.close();
  });

  it("gives another idea, twice at most", async () => {
    const card = await cardOnAnotherDay();
    const titles = [await card.title()];
    for (const _ of [1, 2]) {
      await card.click(CARD.another);
      await until(async () => !titles.includes(await card.title()), "another title");
      titles.push(await card.title());
    }
    expect(await card.buttons()).not.toContain(CARD.another);
    await card.click(CARD.close);
    await goesWithoutTrace(card);
  });

  it("comes back later, within the quiet time", async () => {
    const card = await cardOnAnotherDay();
    await card.click(CARD.more);
    const later = (await card.buttons()).filter((button) => button.startsWith(CARD.later));
    expect(later).toEqual([laterIn(5), laterIn(15)]);
    await page.screenshot(picture("more"));
    await card.click(laterIn(5));
    await goesWithoutTrace(card);
    expect(await badge(driver)).toBe("");
    await nothingComesAtBreak();
    await popupShows(POPUP.why.later);
    await driver.closePopup();
    const { offers } = await ownPage.stored();
    const minutes = ((offers.at(-1)?.notBefore ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(4);
    expect(minutes).toBeLessThanOrEqual(5);
    await ownPage.tab.show();
    const fiveMinutesOn = offers.map((offer) => ({ ...offer, notBefore: Date.now() - 1_000 }));
    await ownPage.changeStored({ offers: fiveMinutesOn });
    const again = await cardComes();
    await again.click(CARD.close);
    await goesWithoutTrace(again);
  });

  it("pauses until tomorrow with Not today", async () => {
    const card = await cardOnAnotherDay();
    await card.click(CARD.more);
    await card.click(CARD.notToday);
    await goesWithoutTrace(card);
    await nothingComesAtBreak();
    const popup = await popupShows(PAUSED_UNTIL_TOMORROW);
    expect(await popup.control(CARD.do)).toBeUndefined();
    await popup.screenshot(picture("paused"));
    await driver.closePopup();
  });

  it("never brings an idea again that is not for us, until it is put back", async () => {
    const card = await cardOnAnotherDay();
    const title = await card.title();
    await card.click(CARD.more);
    await card.click(CARD.notForUs);
    await goesWithoutTrace(card);
    const home = await showHome("kept");
    await home.waitForText(title);
    await home.click(HOME.notForUs.putBack);
    await home.waitForText(HOME.notForUs.empty);
    expect((await ownPage.stored()).notForUs).toEqual([]);
    await home.close();
  });

  it("leads to the finding behind it", async () => {
    const card = await cardOnAnotherDay();
    await card.click(CARD.why);
    const momentId = (await lastOffer())?.idea.momentId;
    const home = await tabAt(driver, `#finding/${momentId}`);
    await home.waitForText(FINDING.top.phone);
    for (const sentence of [FINDING.top.phone, FINDING.top.back])
      expect(await home.evaluate(isInView, sentence)).toBe(true);
    await home.screenshot(picture("finding"));
    await home.close();
    // Who asks why has seen it; it waits with the dot.
    await until(async () => (await lastOffer())?.status === "unanswered", "the card to wait");
    expect(await badge(driver)).toBe("•");
    await page.show();
    expect(await tracesOn(ownPage, page)).toEqual(NO_TRACES);
  });

  it("closes by Escape, but only with the focus inside", async () => {
    const card = await cardOnAnotherDay();
    await page.press("Escape");
    await card.click(CARD.more);
    await until(async () => (await card.buttons()).includes(CARD.notToday), "More to be open");
    expect(await card.isGone()).toBe(false);
    await page.press("Escape");
    await goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("closed");
  });

  it("waits while somebody types", async () => {
    const body = `<!doctype html><html lang="en"><title>Notes</title><input aria-label="Note" autofocus>`;
    const writing = await driver.openPage(site.add("/note", { body }));
    await writing.waitFor(() => document.activeElement?.localName === "input");
    await ownPage.tab.show();
    await ownPage.startAnotherDay();
    await writing.show();
    await until(async () => (await reason()) === "typing", "the page to say that somebody types");
    await nothingComes(writing);
    expect(await writing.evaluate(() => document.documentElement.children.length)).toBe(2);
    await popupShows(CARD.do);
    await writing.close();
  });

  it("waits while something fills the screen", async () => {
    await ownPage.tab.show();
    await ownPage.changeStored({ offers: [], pause: { until: "i-say-so" } });
    const body = `<!doctype html><html lang="en"><title>Film</title><button onclick="document.documentElement.requestFullscreen()">Fill</button>`;
    const film = await driver.openPage(site.add("/film", { body }));
    await film.click("Fill");
    await film.waitFor(() => document.fullscreenElement !== null);
    await ownPage.startAnotherDay();
    await until(async () => (await reason()) === "full-screen", "full screen to be seen");
    await nothingComes(film);
    await film.evaluate(() => document.exitFullscreen());
    await until(async () => (await reason()) === "waiting-for-a-pause", "full screen to end");
    await film.close();
  });

  it("comes to no page once page access was taken back in the settings", async () => {
    const settings = await showHome("settings");
    await settings.check(HOME.settings.page, false);
    await until(async () => !(await driver.hasPageAccess()), "page access to be given back");
    await settings.close();
    await ownPage.tab.show();
    await ownPage.startAnotherDay();
    await page.show();
    await nothingComes(page);
    expect(await badge(driver)).toBe("•");
  });

  it("made no mistake, and asked the network for nothing", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
    expect(await driver.extensionRequests()).toEqual([]);
  });
});

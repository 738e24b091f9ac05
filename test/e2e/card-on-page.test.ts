import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Site, type Tab, until } from "../browsers";
import { type ExtensionPage, simulateUserInput } from "./extension-page";
import { openBefore } from "./fixture";
import { isInView } from "./is-in-view";
import { CARD, FINDING, HOME, POPUP, ROUTINES, sinceText, startingWith } from "./labels";
import { OnPage } from "./on-page";
import { addQuietTime, cardAtOnce, dotBecomes, showSinceOnCard } from "./parent";
import { tabAt } from "./tab-at";
import { NO_TRACES, tracesOn, watchOwnSide } from "./traces";

const LENGTH_MINUTES = 25;

/** A tab that went out of view is asked after a second, and answers within two. */
const ASKED_WITHIN_MS = 3_000;

describe.each(BROWSERS)("The card on a page, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  /** The page that is read. */
  let page: Tab;

  const fixture = openBefore(name, { pageAccess: "granted" });
  const onPage = new OnPage(fixture);
  beforeAll(() => {
    ({ driver, site, page, ownPage } = fixture());
  });
  beforeEach(async () => {
    await simulateUserInput(driver);
    await driver.closePopup();
  });

  const picture = (what: string) => `out/e2e/card-on-page-${name}-${what}.png`;
  const lastOffer = () => ownPage.lastOffer();
  const reason = async () => (await ownPage.view()).reason;

  it("leaves a page alone before the quiet time", async () => {
    const popup = await driver.openExtensionPage("src/popup/popup.html");
    await addQuietTime(popup, { routine: ROUTINES.bath, begins: 90, length: LENGTH_MINUTES });
    await popup.waitForText(POPUP.added);
    await popup.close();
    await page.goto(site.url);
    await page.show();
    await watchOwnSide(ownPage, page);
    await onPage.nothingComesAtBreak();
    expect(await tracesOn(ownPage, page)).toEqual(NO_TRACES);
    expect(await reason()).toBe("outside");
  });

  it("comes in the quiet time, can be seen and clicked, and says since when if asked to", async () => {
    const popup = await driver.openExtensionPage("src/popup/popup.html");
    await addQuietTime(popup, { routine: ROUTINES.bedtime, begins: -2, length: LENGTH_MINUTES });
    await popup.waitForText(POPUP.added);
    await popup.close();
    // Before the card may come, since it is drawn with the settings of that moment.
    await showSinceOnCard(driver);
    await cardAtOnce(driver);
    const card = await ownPage.cardComesTo(page);
    const session = await ownPage.view().then((view) => view.session);
    expect(await card.text()).toContain(sinceText(session?.since ?? 0));
    expect(await card.text()).toMatch(startingWith(ROUTINES.bedtime));
    expect(await card.title()).toMatch(/^[A-Z]/);
    const face = [CARD.do, CARD.keep, CARD.another, CARD.close, CARD.why, CARD.more];
    const buttons = [...face, CARD.closeCorner];
    expect(await card.buttons()).toEqual(buttons);
    await until(() => card.isHit(CARD.close), "presses to count");
    for (const button of buttons) expect(await card.isHit(button)).toBe(true);
    await card.evaluate((root) => Promise.all(root.getAnimations().map((one) => one.finished)));
    await page.screenshot(picture("day"));
    await card.click(CARD.close);
    await onPage.goesWithoutTrace(card);
  });

  it("goes with Close, and comes neither here nor in another tab again", async () => {
    const card = await onPage.cardOnAnotherDay();
    await dotBecomes(driver, "waiting");
    await card.click(CARD.close);
    await onPage.goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("closed");
    const other = await driver.openPage(site.url);
    await onPage.nothingComes(other);
    await other.close();
    await page.show();
    await onPage.nothingComes(page);
    await dotBecomes(driver, "none");
    await onPage.popupShows(POPUP.why["already-came"]);
    await driver.closePopup();
  });

  it("goes with We'll do this, and nobody asks whether it was done", async () => {
    const card = await onPage.cardOnAnotherDay();
    await card.click(CARD.do);
    await onPage.goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("do");
    await onPage.nothingComesAtBreak();
    const popup = await onPage.popupShows(POPUP.why["already-came"]);
    expect(await popup.control(CARD.do)).toBeUndefined();
    await driver.closePopup();
  });

  it("tells the finding in short, leads to the whole of it, and is still there on return", async () => {
    const card = await onPage.cardOnAnotherDay();
    await card.click(CARD.why);
    await until(async () => (await card.buttons()).includes(CARD.whyMore), "it to unfold");
    const said = await card.text();
    for (const sentence of Object.values(CARD.finding)) expect(said).toContain(sentence);
    await page.screenshot(picture("finding-in-short"));
    await card.click(CARD.whyMore);
    const momentId = (await lastOffer())?.idea.momentId;
    const home = await tabAt(driver, `#finding/${momentId}`);
    await home.waitForText(FINDING.top.phone);
    for (const sentence of [FINDING.top.phone, FINDING.top.back])
      expect(await home.evaluate(isInView, sentence)).toBe(true);
    await home.screenshot(picture("finding"));
    // By now the card was asked whether it is in view: it says that the parent will be back.
    await pause(ASKED_WITHIN_MS);
    expect(await lastOffer()).toMatchObject({ status: "showing", seen: true });
    await home.close();
    await page.show();
    expect(await card.isGone()).toBe(false);
    await card.click(CARD.closeCorner);
    await onPage.goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("closed");
  });

  it("closes by Escape, but only with the focus inside", async () => {
    const card = await onPage.cardOnAnotherDay();
    await page.press("Escape");
    await card.click(CARD.more);
    await until(async () => (await card.buttons()).includes(CARD.notToday), "More to be open");
    expect(await card.isGone()).toBe(false);
    await page.press("Escape");
    await onPage.goesWithoutTrace(card);
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
    await onPage.nothingComes(writing);
    expect(await writing.evaluate(() => document.documentElement.children.length)).toBe(2);
    await onPage.popupShows(CARD.do);
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
    // A new address in the same document is a natural break that leaves full screen on: the page is asked.
    await film.evaluate(() => {
      location.hash = "scene-2";
    });
    await until(async () => (await reason()) === "full-screen", "the page to say that it is full");
    await onPage.nothingComes(film);
    await film.evaluate(() => document.exitFullscreen());
    await film.waitFor(() => document.fullscreenElement === null);
    const card = await ownPage.cardComesTo(film);
    await card.click(CARD.close);
    await card.waitUntilGone();
    await film.close();
  });

  it("comes to no page once page access was taken back in the settings", async () => {
    const settings = await onPage.showHome("settings");
    await settings.check(HOME.settings.page, false);
    await until(async () => !(await driver.hasPageAccess()), "page access to be given back");
    await settings.close();
    await ownPage.tab.show();
    await ownPage.startAnotherDay();
    await page.show();
    await onPage.nothingComes(page);
    await dotBecomes(driver, "waiting");
  });

  it("made no mistake, and asked the network for nothing", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
    expect(await driver.extensionRequests()).toEqual([]);
  });
});

import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { VERIFY_EVERY_MS } from "../../../src/core/offer/card-timing";
import type { StoredOffer } from "../../../src/core/offer/stored-offer";
import {
  BROWSERS,
  type BrowserDriver,
  type Card,
  type Site,
  type Tab,
  TIMEOUT_MS,
  until,
} from "../../browsers";
import { ANSWERS, answerBy } from "../answers";
import { cardsIn } from "../card-watch";
import { type ExtensionPage, LONG_AGO_MS, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, laterIn, POPUP } from "../labels";
import { quietTimeNow, storedWithQuietTime } from "../parent";

/** So long a page is busy with itself while a card is on its way to it. */
const BUSY_MS = 1_500;
/** A card that nobody could tell to go asks by its own clock. */
const ASKS_WITHIN_MS = VERIFY_EVERY_MS + TIMEOUT_MS;

/**
 * The background killed in the middle of things: right after something was asked of it and before anybody
 * knows whether it was done. Those where it is killed at rest are in `background-dies.test.ts`.
 */
describe.each(BROWSERS)("A background killed in the middle of it, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let page: Tab;
  let ownPage: ExtensionPage;

  const fixture = openBefore(name, { pageAccess: "askable" });
  beforeAll(async () => {
    ({ driver, site, page, ownPage } = fixture());
    site.add("/elsewhere", { body: "<!doctype html><title>Elsewhere</title><p>Another page" });
    await driver.grantPageAccess();
  });

  beforeEach(async () => {
    await driver.closePopup();
    await simulateUserInput(driver);
    // Erasing gives it back, and may have been stopped in the middle.
    if (!(await driver.hasPageAccess())) await driver.grantPageAccess();
    await ownPage.tab.show();
    await ownPage.changeStored({ ...storedWithQuietTime(), own: [], beforeImport: null });
    await page.goto(site.url);
  });

  const offers = () => ownPage.offers();
  const lastOffer = () => ownPage.lastOffer();
  const isShown = () => until(async () => (await lastOffer())?.shownAt, "the card to be shown");

  const cards = () => cardsIn(driver);

  async function cardShows(): Promise<Card> {
    const card = await ownPage.cardComesTo(page);
    await isShown();
    return card;
  }

  /** A card asks whether it is still wanted whenever its page is shown again; no need to wait for its clock. */
  async function cardsAsk(): Promise<true> {
    for (const tab of await driver.tabs())
      if (tab !== ownPage.tab)
        await tab.evaluate(() => void dispatchEvent(new Event("pageshow"))).catch(() => undefined);
    return true;
  }
  const isGoneOnceAsked = (card: Card) =>
    until(
      async () => (await cardsAsk()) && (await card.isGone()),
      "the card to be gone",
      ASKS_WITHIN_MS,
    );

  const allAreGoneOnceAsked = () =>
    until(
      async () => (await cardsAsk()) && (await cards()).length === 0,
      "all cards to be gone",
      ASKS_WITHIN_MS,
    );

  /** Asks, and does not wait for what comes of it. */
  const askAndKill = async (message: unknown) => {
    await ownPage.tab.evaluate((argument) => {
      browser.runtime.sendMessage(argument).catch(() => undefined);
    }, message);
    await driver.killBackground();
  };

  /**
   * Whatever became of it: one occasion, one card at most, and what is said of the card is so. One that is
   * neither answered nor over can still be answered, where it is or where it comes back, and that ends it.
   */
  async function allIsWell(most = 1): Promise<void> {
    await ownPage.view();
    const offer = await until(
      whatIsSettled,
      "the card and what is known of it to agree",
      ASKS_WITHIN_MS,
    );
    expect((await offers()).length).toBeLessThanOrEqual(most);
    expect((await ownPage.stored()).quietTimes).toHaveLength(1);
    if (offer.status === "answered" || offer.status === "gone") return;
    if (offer.status === "showing" && offer.place === "page") return answer((await cards())[0]);
    if (offer.status === "due") {
      const all = await offers();
      await ownPage.tab.show();
      await ownPage.changeStored({
        offers: all.map((one) => (one.id === offer.id ? { ...one, notBefore: LONG_AGO_MS } : one)),
      });
      return answer(await ownPage.cardComesTo(page));
    }
    const popup = await driver.openPopup();
    await popup.click(CARD.do);
    await until(async () => (await lastOffer())?.answer === "do", "the answer");
  }

  async function answer(card: Card | undefined): Promise<void> {
    expect(await cards()).toHaveLength(1);
    await card?.showTab().then(() => card.click(CARD.do));
    if (card) await isGoneOnceAsked(card);
    await until(async () => (await lastOffer())?.answer === "do", "the answer");
  }

  /** The last offer, once as many cards are on pages as it says. */
  async function whatIsSettled(): Promise<StoredOffer | null> {
    await cardsAsk();
    const there = (await cards()).length;
    const offer = await lastOffer();
    if (!offer) return null;
    const isOnPage = ["showing", "folded"].includes(offer.status) && offer.place === "page";
    return there === Number(isOnPage) ? offer : null;
  }

  it("while the card is on its way to a page that is busy", async () => {
    await ownPage.tab.show();
    await page.waitFor(() => document.visibilityState === "hidden");
    await page.evaluate((ms) => {
      document.addEventListener("visibilitychange", () => {
        const end = Date.now() + ms;
        while (Date.now() < end);
      });
    }, BUSY_MS);
    const showing = page.show();
    await until(async () => (await lastOffer())?.status === "showing", "the card to set out");
    await driver.killBackground();
    await showing;
    await allIsWell();
  });

  it.each(ANSWERS)("right after %s was pressed", async (button, text) => {
    const card = await cardShows();
    await answerBy(card, button);
    await driver.killBackground();
    await isGoneOnceAsked(card);
    const first = (await offers())[0];
    if (first?.status === "answered") expect(first.answer).toBe(text);
    await allIsWell(text === "later" ? 2 : 1);
  });

  it.each([CARD.keep, CARD.another])("right after %s was pressed", async (button) => {
    const card = await cardShows();
    await card.click(button);
    await driver.killBackground();
    await allIsWell();
    expect((await ownPage.stored()).kept.length).toBeLessThanOrEqual(1);
  });

  it("while the popup shows the card, and it is answered there", async () => {
    const popup = await driver.openPopup();
    await popup.waitForText(CARD.do);
    await until(async () => (await lastOffer())?.place === "popup", "the card to be in the popup");
    await driver.killBackground();
    await popup.click(CARD.do);
    await until(async () => (await lastOffer())?.answer === "do", "the answer");
    expect(await offers()).toHaveLength(1);
  });

  it("while the popup shows the card, and it is closed", async () => {
    const popup = await driver.openPopup();
    await popup.waitForText(CARD.do);
    await until(async () => (await lastOffer())?.place === "popup", "the card to be in the popup");
    await driver.killBackground();
    await driver.closePopup();
    await until(async () => (await lastOffer())?.status !== "showing", "the card to be let go");
    await allIsWell();
  });

  it("with a Later that comes due while it is stopped", async () => {
    const card = await cardShows();
    await card.click(CARD.more);
    await card.click(laterIn(5));
    await isGoneOnceAsked(card);
    const all = await offers();
    const soon = Date.now() + 4_000;
    await ownPage.changeStored({
      offers: all.map((one) => (one.status === "due" ? { ...one, notBefore: soon } : one)),
    });
    await ownPage.tab.evaluate((when) => browser.alarms.create("heartbeat", { when }), soon + 200);
    await driver.killBackground();
    await until(async () => (await ownPage.view()).card?.where === "waiting", "Later to be over");
    const again = await ownPage.cardComesTo(page);
    await again.click(CARD.close);
    await isGoneOnceAsked(again);
    expect((await offers()).map(({ answer: text }) => text)).toEqual(["later", "closed"]);
  });

  it("at the end of the quiet time, right after the parent moved it away", async () => {
    const card = await cardShows();
    const later = { ...quietTimeNow(-240, 300), start: (quietTimeNow().start + 240) % 1_440 };
    await askAndKill({ kind: "put-quiet-time", quietTime: { ...later, lengthMinutes: 30 } });
    const { quietTimes } = await ownPage.stored();
    expect(quietTimes).toHaveLength(1);
    if (quietTimes[0]?.lengthMinutes !== 30) return allIsWell();
    await ownPage.view();
    await isGoneOnceAsked(card);
    await until(async () => (await lastOffer())?.status === "gone", "the card to be over");
  });

  it("while it pauses, with the card in view", async () => {
    await cardShows();
    await askAndKill({ kind: "pause", until: "i-say-so" });
    await ownPage.view();
    const isPaused = (await ownPage.stored()).pause !== null;
    // It may not have been told to leave; then it asks, within half a minute.
    if (isPaused) await allAreGoneOnceAsked();
    await ownPage.changeStored({ pause: null });
    await allIsWell();
  });

  const leave = {
    "is closed": async (tab: Tab) => tab.close(),
    "goes elsewhere": async (tab: Tab) => tab.goto(`${site.url}/elsewhere`),
    "is switched away from": async () => ownPage.tab.show(),
  };
  it.each(Object.keys(leave) as (keyof typeof leave)[])("as the card's tab %s", async (way) => {
    const tab = await driver.openPage(site.url);
    await ownPage.cardComesTo(tab);
    await isShown();
    await leave[way](tab);
    await driver.killBackground();
    await allIsWell();
    if (way !== "is closed") await tab.close();
  });

  it("as page access is withdrawn", async () => {
    await cardShows();
    await driver.withdrawPageAccess();
    await driver.killBackground();
    try {
      await allAreGoneOnceAsked();
    } finally {
      await driver.grantPageAccess();
    }
    await allIsWell();
  });

  it("as a file is brought in: all of it or nothing, and it can be taken back", async () => {
    const settings = { cardAfter: 20 };
    const kept = [{ momentId: "z1", wording: "plain", keptAt: 1_700_000_000_000 }];
    const file = JSON.stringify({ format: "peekaboo", version: 1, settings, quietTimes: [], kept });
    const before = await ownPage.stored();
    await askAndKill({ kind: "import", text: file, mode: "replace" });
    const after = await ownPage.stored();
    const isDone = after.beforeImport != null;
    expect(after.kept).toHaveLength(isDone ? 1 : 0);
    expect(after.quietTimes).toHaveLength(isDone ? 0 : 1);
    await ownPage.send({ kind: "undo-import" });
    const { quietTimes, kept: keptNow } = await ownPage.stored();
    expect({ quietTimes, kept: keptNow }).toEqual({ quietTimes: before.quietTimes, kept: [] });
  });

  it("twice, as it wakes", async () => {
    await cardShows();
    for (const _ of ["once", "twice"]) await askAndKill({ kind: "view" });
    await allIsWell();
  });

  it("as everything is erased: all of it or nothing, and erasing again leaves nothing", async () => {
    const card = await cardShows();
    await askAndKill({ kind: "erase", everywhere: false });
    const left = await ownPage.stored();
    if (left.quietTimes) expect(left.quietTimes).toHaveLength(1);
    await ownPage.send({ kind: "erase", everywhere: false });
    await isGoneOnceAsked(card);
    await until(async () => !(await driver.hasPageAccess()), "page access to be given back");
    const popup = await driver.openPopup();
    await popup.waitForText(POPUP.why["no-quiet-time"]);
    await driver.closePopup();
    expect((await ownPage.stored()).quietTimes ?? []).toEqual([]);
    expect((await ownPage.stored()).offers ?? []).toEqual([]);
  });

  it("made no mistake of its own", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
  });
});

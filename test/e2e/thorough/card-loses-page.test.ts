import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { VERIFY_EVERY_MS } from "../../../src/core/offer/card-timing";
import {
  BROWSERS,
  type BrowserDriver,
  type Card,
  type Site,
  type Tab,
  TIMEOUT_MS,
  until,
} from "../../browsers";
import { CardWatch } from "../card-watch";
import { type ExtensionPage, LONG_AGO_MS } from "../extension-page";
import { openBefore, startQuietTime } from "../fixture";
import { CARD } from "../labels";
import { dotBecomes, quietTimeNow } from "../parent";

/** The change stops the background, maybe while it takes the card away; then the card asks within 30 s. */
const ASKED_AGAIN_WITHIN_MS = VERIFY_EVERY_MS + TIMEOUT_MS;
const MORE_TRIES = 2;

/** Mostly waiting, so both browsers wait at once. */
describe.concurrent.each(BROWSERS)("A card that loses its page, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let page: Tab;
  let ownPage: ExtensionPage;
  let watch: CardWatch;

  const fixture = openBefore(name, { pageAccess: "granted" });
  beforeAll(() => {
    ({ driver, site, page, ownPage } = fixture());
    site.add("/elsewhere", { body: "<!doctype html><title>Elsewhere</title><p>Another page" });
    watch = new CardWatch(driver, ownPage, page);
  });

  beforeEach(() => startQuietTime(fixture()));

  const loseCard = {
    "is closed": async (tab: Tab) => tab.close(),
    "goes elsewhere": async (tab: Tab) => tab.goto(`${site.url}/elsewhere`),
    "is switched away from": async () => ownPage.tab.show(),
  };
  type Way = keyof typeof loseCard;
  const ways = Object.keys(loseCard) as Way[];

  async function comes(way: Way): Promise<{ tab: Tab; card: Card }> {
    const tab = way === "is closed" ? await driver.openPage(site.url) : page;
    const card = await watch.cardComesTo(tab);
    await watch.isShown();
    return { tab, card };
  }

  /** The card comes, and loses its page before it counts as seen. */
  async function isLostEarly(way: Way): Promise<Card> {
    for (let left = MORE_TRIES; ; left -= 1) {
      const { tab, card } = await comes(way);
      await loseCard[way](tab);
      await until(
        async () => (await ownPage.lastOffer())?.status !== "showing",
        "the card to be let go",
      );
      // A machine that stalled for 8 s showed it for so long that it was seen; then another evening begins.
      if (left === 0 || !(await ownPage.lastOffer())?.seen) return card;
      await startQuietTime(fixture());
    }
  }

  it.sequential.each(ways)(
    "comes back once, but not at once, when its tab %s early",
    async (way) => {
      const card = await isLostEarly(way);
      expect(await ownPage.lastOffer()).toMatchObject({ status: "due", returned: true });
      await until(() => card.isGone(), "the card to be gone");
      await watch.noCardComes();
      await ownPage.changeLastOffer({ notBefore: LONG_AGO_MS });
      await watch.cardComes();
      await watch.isShown();
      await ownPage.tab.show();
      await ownPage.lastOfferBecomes("unanswered");
      await dotBecomes(driver, "waiting");
      await watch.noCardComes();
      expect(await ownPage.offers()).toHaveLength(1);
    },
  );

  it.sequential.each(ways)("waits in the popup when its tab %s after it was read", async (way) => {
    const { tab, card } = await comes(way);
    if (way === "goes elsewhere")
      await until(async () => (await ownPage.lastOffer())?.seen, "8 s to pass");
    else await ownPage.changeLastOffer({ seen: true });
    await loseCard[way](tab);
    await ownPage.lastOfferBecomes("unanswered");
    await until(() => card.isGone(), "the card to be gone");
    await dotBecomes(driver, "waiting");
    await watch.noCardComes();
    const popup = await driver.openPopup();
    await popup.click(CARD.do);
    await ownPage.lastOfferBecomes("answered");
    expect(await ownPage.offers()).toHaveLength(1);
  });

  it.sequential("leaves by itself when its quiet time ends", async () => {
    const card = await watch.cardComes();
    await watch.isShown();
    await ownPage.changeStored({ quietTimes: [quietTimeNow(30, 0)] });
    await card.waitUntilGone(ASKED_AGAIN_WITHIN_MS);
    await ownPage.lastOfferBecomes("gone");
    await dotBecomes(driver, "none");
    await watch.noCardComes();
  });

  it.sequential("comes in one tab, however many come into view", async () => {
    const tabs = [await driver.openPage(site.url), await driver.openPage(`${site.url}/writing`)];
    const seen = new Set<Tab>();
    for (const tab of [page, ...tabs, page, ...tabs]) {
      await tab.show();
      await pause(400);
      for (const one of [page, ...tabs]) if (await one.card()) seen.add(one);
      expect(await watch.cardsInAllTabs()).toBeLessThanOrEqual(1);
    }
    expect(seen.size).toBeLessThanOrEqual(2);
    expect(await ownPage.offers()).toHaveLength(1);
    for (const tab of tabs) await tab.close();
  });

  it.sequential("is not on a page once page access was withdrawn while it was due", async () => {
    await driver.withdrawPageAccess();
    try {
      await watch.noCardComes();
      expect(await ownPage.offers()).toHaveLength(1);
      await dotBecomes(driver, "waiting");
    } finally {
      await driver.grantPageAccess();
    }
  });

  it.sequential("leaves the page when page access is withdrawn, and comes once more", async () => {
    const card = await watch.cardComes();
    await watch.isShown();
    await driver.withdrawPageAccess();
    try {
      await until(() => card.isGone(), "the card to be gone");
      await ownPage.lastOfferBecomes("due");
      await watch.noCardComes();
      expect(await ownPage.offers()).toHaveLength(1);
    } finally {
      await driver.grantPageAccess();
    }
    await ownPage.changeLastOffer({ notBefore: LONG_AGO_MS });
    await watch.cardComes();
  });
});

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COLLAPSE_AFTER_MS, SEEN_AFTER_MS } from "../../../src/core/offer/card-timing";
import { MINUTE_MS, SECOND_MS } from "../../../src/core/time";
import {
  BROWSERS,
  type BrowserDriver,
  type Card,
  removeFolder,
  type Site,
  type Tab,
  until,
} from "../../browsers";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, startingWith } from "../labels";
import { badgeBecomes, comeBackTo, quietTimeNow, storedWithQuietTime } from "../parent";
import { sleepUntil } from "../sleep";
import { tracesOn } from "../traces";

/** By the real clock: nothing here is set forward. It is mostly waiting, so both browsers wait at once. */
describe.concurrent.each(BROWSERS)("A card that is left alone, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let page: Tab;
  let card: Card;
  let cameAt: number;

  const profile = mkdtempSync(join(tmpdir(), "peekaboo-"));
  afterAll(() => removeFolder(profile));
  const fixture = openBefore(name, { pageAccess: "granted", profile });
  beforeAll(async () => {
    ({ driver, site, ownPage } = fixture());
    page = await driver.openPage(site.url);
    await simulateUserInput(driver);
    await ownPage.tab.show();
    await ownPage.changeStored({ ...storedWithQuietTime(), session: null });
    card = await ownPage.cardComesTo(page);
    cameAt = Date.now();
  });

  const lastOffer = () => ownPage.lastOffer();

  it.sequential("stays for its time, and then collapses by itself", async () => {
    await until(async () => (await lastOffer())?.seen, "it to count as seen");
    expect(Date.now() - cameAt).toBeGreaterThan(SEEN_AFTER_MS - SECOND_MS);
    expect(await card.buttons()).toContain(CARD.close);
    await until(async () => (await lastOffer())?.status === "folded", "it to fold", MINUTE_MS);
    expect(Date.now() - cameAt).toBeGreaterThan(COLLAPSE_AFTER_MS - SECOND_MS);
    expect((await card.buttons()).join()).toMatch(startingWith(CARD.expand));
  });

  it.sequential("has counted the session meanwhile, to the minute", async () => {
    const { session } = await ownPage.view();
    const since = session?.since ?? 0;
    expect(Math.abs(cameAt - since)).toBeLessThan(30 * SECOND_MS);
    await simulateUserInput(driver);
    const minutes = async () => (await ownPage.view()).session?.minutes;
    await until(async () => (await minutes()) === 1, "the first minute to be full", MINUTE_MS);
    expect(Date.now() - since).toBeGreaterThanOrEqual(MINUTE_MS);
    expect((await ownPage.view()).session?.since).toBe(since);
  });

  it.sequential("opens again by a click, and goes by an answer", async () => {
    await card.click(startingWith(CARD.expand));
    await card.click(CARD.do);
    await card.waitUntilGone();
    expect((await lastOffer())?.answer).toBe("do");
    await badgeBecomes(driver, "");
    // The line that offers to undo its answer goes with the tab.
    await comeBackTo(page, ownPage.tab);
    expect((await tracesOn(ownPage, page)).page).toEqual([]);
  });

  it.sequential("is not there any more after a sleep through the end of its quiet time", async () => {
    // Quiet times end on the minute: it must have time to come before.
    const untilMinute = () => MINUTE_MS - (Date.now() % MINUTE_MS);
    await until(async () => untilMinute() > 25 * SECOND_MS, "a minute with room in it", MINUTE_MS);
    const endsAt = Date.now() + untilMinute();
    await simulateUserInput(driver);
    await ownPage.tab.show();
    await ownPage.changeStored(storedWithQuietTime(quietTimeNow(5, 1)));
    const last = await ownPage.cardComesTo(page);
    await until(async () => (await lastOffer())?.shownAt, "the card to be shown");
    await sleepUntil(profile, endsAt + 5 * SECOND_MS);
    await last.waitUntilGone(5 * SECOND_MS);
    await until(async () => (await lastOffer())?.status === "gone", "it to be over");
    await badgeBecomes(driver, "");
    expect((await tracesOn(ownPage, page)).page).toEqual([]);
  });

  it.sequential("made no mistake", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
    expect(await driver.extensionRequests()).toEqual([]);
  });
});

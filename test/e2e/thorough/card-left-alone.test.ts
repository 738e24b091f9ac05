import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SEEN_AFTER_MS } from "../../../src/core/offer/card-timing";
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
import { comeBackTo, dotBecomes, quietTimeNow, storedWithQuietTime } from "../parent";
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
  let openedAt: number;

  const profile = mkdtempSync(join(tmpdir(), "peekaboo-"));
  afterAll(() => removeFolder(profile));
  const fixture = openBefore(name, { pageAccess: "granted", profile });
  beforeAll(async () => {
    ({ driver, site, ownPage } = fixture());
    page = await driver.openPage(site.url);
    await page.evaluate(noteWhenCardComes);
    await simulateUserInput(driver);
    await ownPage.tab.show();
    openedAt = Date.now();
    await ownPage.changeStored({ ...storedWithQuietTime(), session: null });
    card = await ownPage.cardComesTo(page);
    cameAt = await page.evaluate(whenCardCame);
  });

  const lastOffer = () => ownPage.lastOffer();

  it.sequential("stays for its time, and then collapses by itself", async () => {
    await until(async () => (await lastOffer())?.seen, "it to count as seen");
    expect(Date.now() - cameAt).toBeGreaterThan(SEEN_AFTER_MS - SECOND_MS);
    expect(await card.buttons()).toContain(CARD.close);
    await until(async () => (await lastOffer())?.status === "folded", "it to fold", MINUTE_MS);
    expect(Date.now() - cameAt).toBeGreaterThan(44 * SECOND_MS);
    expect((await card.buttons()).join()).toMatch(startingWith(CARD.expand));
  });

  it.sequential("has counted the session meanwhile, to the minute", async () => {
    const { session } = await ownPage.view();
    const since = session?.since ?? 0;
    expect(since).toBeGreaterThan(openedAt - 30 * SECOND_MS);
    expect(since).toBeLessThanOrEqual(cameAt);
    await simulateUserInput(driver);
    const minutes = async () => (await ownPage.view()).session?.minutes ?? 0;
    await until(async () => (await minutes()) >= 1, "the first minute to be full", MINUTE_MS);
    const fullBefore = Math.floor((Date.now() - since) / MINUTE_MS);
    const counted = await minutes();
    expect(counted).toBeGreaterThanOrEqual(fullBefore - 1);
    expect(counted).toBeLessThanOrEqual((Date.now() - since) / MINUTE_MS);
    expect((await ownPage.view()).session?.since).toBe(since);
  });

  it.sequential("opens again by a click, and goes by an answer", async () => {
    await card.click(startingWith(CARD.expand));
    await card.click(CARD.do);
    await card.waitUntilGone();
    expect((await lastOffer())?.answer).toBe("do");
    await dotBecomes(driver, "none");
    // The line that offers to undo its answer goes with the tab.
    await comeBackTo(page, ownPage.tab);
    expect((await tracesOn(ownPage, page)).page).toEqual([]);
  });

  it.sequential("is not there any more after a sleep through the end of its quiet time", async () => {
    await simulateUserInput(driver);
    await ownPage.tab.show();
    // Quiet times end on the minute: the card must have time to come before.
    const untilMinute = MINUTE_MS - (Date.now() % MINUTE_MS);
    const left = untilMinute > 45 * SECOND_MS ? 1 : 2;
    const endsAt = Date.now() + untilMinute + (left - 1) * MINUTE_MS;
    await ownPage.changeStored(storedWithQuietTime(quietTimeNow(5, left)));
    const last = await ownPage.cardComesTo(page);
    await until(async () => (await lastOffer())?.shownAt, "the card to be shown");
    await sleepUntil(profile, endsAt + 5 * SECOND_MS);
    await last.waitUntilGone();
    await until(async () => (await lastOffer())?.status === "gone", "it to be over");
    await dotBecomes(driver, "none");
    expect((await tracesOn(ownPage, page)).page).toEqual([]);
  });

  it.sequential("made no mistake", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
    expect(await driver.extensionRequests()).toEqual([]);
  });
});

/**
 * Runs in the page, before the card comes: the driver may be told of it seconds later. A page can't be seen to
 * have marked a time, as it would be to have a global.
 */
function noteWhenCardComes(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector("[popover=manual]")) return;
    performance.mark("card came");
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Runs in the page: the first time it came, since 1970. */
const whenCardCame = (): number =>
  performance.timeOrigin + (performance.getEntriesByName("card came")[0]?.startTime ?? Number.NaN);

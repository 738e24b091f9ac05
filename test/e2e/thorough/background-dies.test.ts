import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Tab, TIMEOUT_MS, until } from "../../browsers";
import { ANSWERS, answerBy, isKept } from "../answers";
import { CardWatch } from "../card-watch";
import { type ExtensionPage, LONG_AGO_MS } from "../extension-page";
import { openBefore, startQuietTime } from "../fixture";
import { CARD, laterIn } from "../labels";
import { dotBecomes, storedWithQuietTime } from "../parent";
import { setWindow } from "../window";

const MINUTE_MS = 60_000;

describe.each(BROWSERS)("A background that dies, in %s", (name) => {
  let driver: BrowserDriver;
  let page: Tab;
  let ownPage: ExtensionPage;
  let watch: CardWatch;

  const fixture = openBefore(name, { pageAccess: "granted" });
  beforeAll(() => {
    ({ driver, page, ownPage } = fixture());
    watch = new CardWatch(driver, ownPage, page);
  });

  beforeEach(() => startQuietTime(fixture()));

  /** Chromium counts a stopped worker's alarms on; so does Firefox. */
  const fireHeartbeatIn = (inMs: number) =>
    driver.evaluateInBackground(
      (ms) => browser.alarms.create("heartbeat", { when: Date.now() + ms }),
      inMs,
    );

  it("wakes by its heartbeat, and the card is due on time", async () => {
    await ownPage.changeStored({ ...storedWithQuietTime(), pause: { until: "i-say-so" } });
    expect(await ownPage.offers()).toEqual([]);
    // Only from here on the clock runs, however long all that took.
    await ownPage.changeStored({ pause: { until: Date.now() + 5_000 } });
    await fireHeartbeatIn(6_000);
    await driver.killBackground();
    const isDue = async () => (await ownPage.offers()).length > 0;
    // An event that woke the background after all has set the next heartbeat to the next minute.
    await until(isDue, "the card to be due", MINUTE_MS + TIMEOUT_MS);
    await dotBecomes(driver, "waiting");
    await watch.cardComes();
  });

  it("dies when the card is due, and the same one comes", async () => {
    const due = await ownPage.cardIsDue();
    await driver.killBackground();
    await watch.cardComes();
    expect(await ownPage.offers()).toHaveLength(1);
    expect((await ownPage.lastOffer())?.idea).toEqual(due.idea);
  });

  it("dies right after it brought the card", async () => {
    const card = await ownPage.cardComesTo(page);
    await driver.killBackground();
    await ownPage.view();
    await watch.isShown();
    expect(await card.isGone()).toBe(false);
    await card.click(CARD.do);
    await card.waitUntilGone();
    expect(await ownPage.lastOffer()).toMatchObject({ status: "answered", answer: "do" });
    await watch.noCardComes();
    expect(await ownPage.offers()).toHaveLength(1);
  });

  it.each(ANSWERS)("dies while the card shows, and %s still works", async (button, answer) => {
    const card = await watch.cardComes();
    await watch.isShown();
    await driver.killBackground();
    await answerBy(card, button);
    await card.waitUntilGone();
    expect((await ownPage.offers())[0]).toMatchObject({ status: "answered", answer });
    if (answer === "not-for-us") expect((await ownPage.stored()).notForUs).toHaveLength(1);
    if (button === CARD.quietUntilTomorrow) expect((await ownPage.stored()).pause).not.toBeNull();
    if (button === CARD.notToday)
      expect(Object.values((await ownPage.stored()).adjustments)).toMatchObject([
        { skipped: true },
      ]);
  });

  it("dies while the card shows, and Keep and Another idea still work", async () => {
    const card = await watch.cardComes();
    await watch.isShown();
    await driver.killBackground();
    await card.click(CARD.keep);
    await until(() => isKept(card), "it to be kept");
    await driver.killBackground();
    await card.click(CARD.another);
    await until(async () => !(await isKept(card)), "another idea");
    expect((await ownPage.stored()).kept).toHaveLength(1);
    expect((await ownPage.lastOffer())?.swapped).toHaveLength(1);
  });

  it("dies while the card is folded, and it opens again", async () => {
    const settings = { cardAfter: 0, smallFirst: true };
    await ownPage.changeStored({ ...storedWithQuietTime(), settings });
    const card = await watch.cardComes();
    await ownPage.lastOfferBecomes("folded");
    await driver.killBackground();
    await card.click(CARD.collapsedFirst);
    await until(async () => (await card.buttons()).includes(CARD.close), "the card to open");
    await ownPage.lastOfferBecomes("showing");
    await driver.killBackground();
    await card.click(CARD.do);
    await card.waitUntilGone();
    expect(await ownPage.lastOffer()).toMatchObject({ answer: "do" });
  });

  it("dies after Later, and the card comes back once", async () => {
    const card = await watch.cardComes();
    const text = await card.text();
    await card.click(CARD.more);
    await card.click(laterIn(5));
    await card.waitUntilGone();
    await driver.killBackground();
    await watch.noCardComes();
    await ownPage.changeLastOffer({ notBefore: LONG_AGO_MS });
    const again = await watch.cardComes();
    expect(await again.text()).toContain(text.split("\n")[2]);
    await again.click(CARD.close);
    await again.waitUntilGone();
    await driver.killBackground();
    await watch.noCardComes();
    expect(await ownPage.offers()).toHaveLength(2);
  });

  it("has one alarm while a session runs, and none while none does", async () => {
    const alarms = () => driver.evaluateInBackground(() => browser.alarms.getAll());
    await until(async () => (await alarms()).length > 0, "the alarm");
    const [heartbeat, ...more] = await alarms();
    expect(more).toEqual([]);
    expect(heartbeat?.periodInMinutes).toBe(1);
    const away = (heartbeat?.scheduledTime ?? 0) - Date.now();
    expect(away).toBeGreaterThan(-MINUTE_MS / 2);
    expect(away).toBeLessThanOrEqual(1.5 * MINUTE_MS);
    await setWindow(driver, "minimized");
    try {
      const before = Date.now() - 6 * MINUTE_MS;
      const current = { start: before - 20 * MINUTE_MS, lastActive: before };
      const session = { current, presence: "away", observedAt: before, ended: [] };
      await ownPage.changeStored({ session });
      await until(async () => (await alarms()).length === 0, "the alarm to be gone");
      expect((await ownPage.stored()).session.ended).toHaveLength(1);
    } finally {
      await setWindow(driver, "normal");
    }
    await page.show();
    await until(async () => (await alarms()).length === 1, "the alarm to be back");
  });
});

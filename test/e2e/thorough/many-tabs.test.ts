import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Site, type Tab, until } from "../../browsers";
import { answersWithin } from "../calm-answer";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, POPUP } from "../labels";
import { storedWithQuietTime } from "../parent";

const WINDOWS = 20;
const TABS = 300;
/** Each takes about 100 ms on two idle cores. */
const OPENED_WITHIN_MS = 60_000 + TABS * 1_000;
/** On a page the card comes with the break itself, so by now it would have. */
const WOULD_HAVE_COME_MS = 2_500;
const CALM_MS = 3_000;
/** While it closes them, for 25 s on two idle cores, a browser may answer nobody. */
const CLOSED_WITHIN_MS = 200_000;

describe.each(BROWSERS)(`${TABS} tabs in ${WINDOWS} windows, in %s`, (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let page: Tab;
  let ownPage: ExtensionPage;

  const fixture = openBefore(name, { pageAccess: "granted" });
  beforeAll(async () => {
    ({ driver, site, page, ownPage } = fixture());
    const url = site.add("/small", { body: "<!doctype html><title>Small</title><p>Small" });
    await ownPage.changeStored({ ...storedWithQuietTime(), pause: { until: "i-say-so" } });
    // Firefox opens a window in front, and complains where it is asked not to.
    const behind = name === "chromium" ? { focused: false } : {};
    for (let window = 1; window < WINDOWS; window += 1)
      await ownPage.tab.evaluate(openWindow, { url, count: TABS / WINDOWS, behind });
    await ownPage.tab.evaluate(openTabs, TABS / WINDOWS - 2);
    await until(
      async () => (await counted()).tabs === TABS,
      "all tabs to be there",
      OPENED_WITHIN_MS,
    );
    expect(await counted()).toEqual({ tabs: TABS, windows: WINDOWS });
  }, 2 * OPENED_WITHIN_MS);

  const counted = () =>
    ownPage.tab.evaluate(async () => {
      const [tabs, windows] = [await browser.tabs.query({}), await browser.windows.getAll()];
      return { tabs: tabs.length, windows: windows.length };
    });
  /** On all pages together, asked in one go. */
  const cards = () => ownPage.tab.evaluate(countCards);

  it("brings one card, to the tab in view, and answers at once", async () => {
    const since = (await ownPage.view()).session?.since;
    await simulateUserInput(driver);
    await ownPage.tab.show();
    await ownPage.changeStored({ pause: null });
    const card = await ownPage.cardComesTo(page);
    await pause(WOULD_HAVE_COME_MS);
    expect(await cards()).toBe(1);
    const { offers } = await ownPage.stored();
    expect(offers).toHaveLength(1);
    await card.click(CARD.do);
    await card.waitUntilGone();
    // The line that offers to undo its answer goes with the tab.
    await ownPage.tab.show();
    await until(async () => (await cards()) === 0, "the line to be gone");
    expect((await ownPage.stored()).offers).toMatchObject([{ answer: "do" }]);
    expect((await ownPage.view()).session?.since).toBe(since);
  });

  it("brings none to any other, whichever window comes to the front", async () => {
    await ownPage.tab.evaluate(frontOneByOne);
    await pause(WOULD_HAVE_COME_MS);
    expect(await cards()).toBe(0);
    expect((await ownPage.stored()).offers).toHaveLength(1);
  });

  it("has a popup that answers at once, and a session that goes on", async () => {
    await page.show();
    await answersWithin(ownPage, CALM_MS);
    expect((await ownPage.view()).session).not.toBeNull();
    const popup = await driver.openPopup();
    await popup.waitForText(POPUP.why["already-came"]);
    await driver.closePopup();
  });

  it("lets one card come at most while all other tabs are closed", async () => {
    await ownPage.changeStored(storedWithQuietTime());
    await ownPage.tab.evaluate(closeAllOthersSoon);
    await until(
      async () => (await counted()).tabs === 1,
      "the tabs to be closed",
      CLOSED_WITHIN_MS,
    );
    expect((await ownPage.stored()).offers.length).toBeLessThanOrEqual(1);
    expect((await ownPage.view()).session).not.toBeNull();
  });

  it("made no mistake of its own", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
  });
});

/** Runs in a page of the extension: a page that can hold a card in front, and empty ones, which cost little. */
async function openWindow(argument: { url: string; count: number; behind: object }): Promise<void> {
  const { url, count, behind } = argument;
  const empty = Array.from({ length: count - 1 }, () => "about:blank");
  await browser.windows.create({ url: [url, ...empty], ...behind });
}

/** Runs in a page of the extension. */
async function openTabs(count: number): Promise<void> {
  for (let made = 0; made < count; made += 1)
    await browser.tabs.create({ url: "about:blank", active: false });
}

/** Runs in a page of the extension. */
async function countCards(): Promise<number> {
  const func = () => document.querySelectorAll("div[popover=manual]").length;
  const all = await browser.tabs.query({ url: "http://127.0.0.1/*" });
  const counts = all.map(({ id }) =>
    browser.scripting.executeScript({ target: { tabId: id ?? -1 }, func }),
  );
  const answers = (await Promise.all(counts)).flat();
  return answers.reduce((sum, { result }) => sum + Number(result ?? 0), 0);
}

/** Runs in a page of the extension. */
async function frontOneByOne(): Promise<void> {
  for (const { id } of await browser.windows.getAll())
    if (id !== undefined) await browser.windows.update(id, { focused: true });
}

/**
 * Runs in a page of the extension, which stays. It returns before the first tab is closed: while a browser
 * closes them it may answer nobody, so the driver would wait for the answer to this.
 */
async function closeAllOthersSoon(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  const ids = (await browser.tabs.query({})).map(({ id }) => id ?? -1);
  const others = ids.filter((id) => id !== own?.id);
  setTimeout(() => browser.tabs.remove(others).catch(() => {}), 200);
}

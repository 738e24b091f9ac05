import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { finding } from "../../src/content/en/finding";
import { home } from "../../src/content/en/home";
import {
  BROWSERS,
  type Card,
  type DrivenBrowser,
  type Page,
  type Site,
  type Tab,
  until,
} from "../browsers";
import { type Desk, sitDown } from "./desk";
import { openBefore } from "./opened";
import { addQuietTime, badge, cardAtOnce } from "./parent";
import { staysWithoutCard } from "./stays-without-card";
import { NO_TRACES, tracesOn, watchOwnSide } from "./traces";

/** Long enough for what a page event brings about, were it to bring anything about. */
const WOULD_HAVE_COME_MS = 1_500;
const LENGTH = 25;

describe.each(BROWSERS)("The card on a page, in %s", (name) => {
  let driven: DrivenBrowser;
  let site: Site;
  let desk: Desk;
  /** The page that is read this evening. */
  let page: Tab;

  const opened = openBefore(name, { pageAccess: "granted" });
  beforeAll(() => {
    ({ driven, site, desk } = opened());
  });
  beforeEach(async () => {
    await sitDown(driven);
    if (await driven.popup()) await driven.closePopup();
  });

  const picture = (what: string) => `out/e2e/card-on-page-${name}-${what}.png`;
  const lastOffer = () => desk.lastOffer();
  const say = async () => (await desk.view()).why;

  /** A natural break: away to another tab and back. */
  async function cardComes(): Promise<Card> {
    await desk.tab.show();
    return desk.cardComesTo(page);
  }

  async function cardOnAnotherDay(): Promise<Card> {
    await desk.tab.show();
    await desk.anotherDay();
    return cardComes();
  }

  async function nothingComes(there: Tab): Promise<void> {
    await desk.view();
    await staysWithoutCard(there, WOULD_HAVE_COME_MS);
  }

  async function goesWithoutTrace(card: Card): Promise<void> {
    await card.waitUntilGone();
    expect(await tracesOn(desk, page)).toEqual(NO_TRACES);
  }

  async function popupSays(text: string | RegExp): Promise<Page> {
    const popup = await driven.openPopup();
    await popup.waitForText(text);
    return popup;
  }

  async function showHome(part: string): Promise<Tab> {
    const home = await driven.openExtensionPage(`src/home/home.html#${part}`);
    await home.waitFor(() => document.querySelector("h1"));
    return home;
  }

  it("leaves a page alone before the quiet time", async () => {
    const popup = await driven.openExtensionPage("src/popup/popup.html");
    await addQuietTime(popup, { routine: "Bath", begins: 90, length: LENGTH });
    await popup.waitForText("Added.");
    await popup.close();
    page = await driven.openPage(site.url);
    await watchOwnSide(desk);
    await desk.tab.show();
    await page.show();
    await nothingComes(page);
    expect(await tracesOn(desk, page)).toEqual(NO_TRACES);
    expect(await say()).toBe("outside");
  });

  it("comes in the quiet time, can be seen and clicked, and says since when", async () => {
    const popup = await driven.openExtensionPage("src/popup/popup.html");
    await addQuietTime(popup, { routine: "Bedtime", begins: -2, length: LENGTH });
    await popup.waitForText("Added.");
    await popup.close();
    await cardAtOnce(driven);
    const card = await desk.cardComesTo(page);
    const session = await desk.view().then((view) => view.session);
    const since = new Intl.DateTimeFormat("en-US", { timeStyle: "short" }).format(session?.since);
    expect(await card.text()).toContain(`browsing since ${since}`);
    expect(await card.text()).toMatch(/^Bedtime/);
    expect(await card.title()).toMatch(/^[A-Z]/);
    const buttons = ["We'll do this", "Keep", "Another idea", "Close", "Why this helps", "More"];
    expect(await card.buttons()).toEqual(buttons);
    for (const button of buttons) expect(await card.isHit(button)).toBe(true);
    await card.evaluate((root) => Promise.all(root.getAnimations().map((one) => one.finished)));
    await page.screenshot(picture("day"));
    await card.click("Close");
    await goesWithoutTrace(card);
  });

  it("goes with Close, and comes neither here nor in another tab again", async () => {
    const card = await cardOnAnotherDay();
    expect(await badge(driven)).toBe("•");
    await card.click("Close");
    await goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("closed");
    const other = await driven.openPage(site.url);
    await nothingComes(other);
    await other.close();
    await page.show();
    await nothingComes(page);
    expect(await badge(driven)).toBe("");
    await popupSays("This quiet time has had its card.");
    await driven.closePopup();
  });

  it("goes with We'll do this, and nobody asks whether it was done", async () => {
    const card = await cardOnAnotherDay();
    await card.click("We'll do this");
    await goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("do");
    await desk.tab.show();
    await page.show();
    await nothingComes(page);
    const popup = await popupSays("This quiet time has had its card.");
    expect(await popup.control("We'll do this")).toBeUndefined();
    await driven.closePopup();
  });

  it("keeps a moment, which is then found at home", async () => {
    const card = await cardOnAnotherDay();
    await card.click("Keep");
    await until(async () => (await card.buttons()).includes("Kept"), "Kept on the button");
    const title = await card.title();
    await card.click("Close");
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
      await card.click("Another idea");
      await until(async () => !titles.includes(await card.title()), "another title");
      titles.push(await card.title());
    }
    expect(await card.buttons()).not.toContain("Another idea");
    await card.click("Close");
    await goesWithoutTrace(card);
  });

  it("comes back later, within the quiet time", async () => {
    const card = await cardOnAnotherDay();
    await card.click("More");
    const later = (await card.buttons()).filter((button) => button.startsWith("Later"));
    expect(later).toEqual(["Later, in 5 min", "Later, in 15 min"]);
    await page.screenshot(picture("more"));
    await card.click("Later, in 5 min");
    await goesWithoutTrace(card);
    expect(await badge(driven)).toBe("");
    await desk.tab.show();
    await page.show();
    await nothingComes(page);
    await popupSays("Later, as you asked.");
    await driven.closePopup();
    const { offers } = await desk.stored();
    const minutes = ((offers.at(-1)?.notBefore ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(4);
    expect(minutes).toBeLessThanOrEqual(5);
    await desk.tab.show();
    const fiveMinutesOn = offers.map((offer) => ({ ...offer, notBefore: Date.now() - 1_000 }));
    await desk.changeStored({ offers: fiveMinutesOn });
    const again = await cardComes();
    await again.click("Close");
    await goesWithoutTrace(again);
  });

  it("pauses until tomorrow with Not today", async () => {
    const card = await cardOnAnotherDay();
    await card.click("More");
    await card.click("Not today");
    await goesWithoutTrace(card);
    await desk.tab.show();
    await page.show();
    await nothingComes(page);
    const popup = await popupSays(/Paused until (tomorrow at )?4:00/);
    expect(await popup.control("We'll do this")).toBeUndefined();
    await popup.screenshot(picture("paused"));
    await driven.closePopup();
  });

  it("never brings an idea again that is not for us, until it is put back", async () => {
    const card = await cardOnAnotherDay();
    const title = await card.title();
    await card.click("More");
    await card.click("Not for us");
    await goesWithoutTrace(card);
    const home = await showHome("kept");
    await home.waitForText(title);
    await home.click("Put back");
    await home.waitForText("Nothing here.");
    expect((await desk.stored()).notForUs).toEqual([]);
    await home.close();
  });

  it("leads to the finding behind it", async () => {
    const card = await cardOnAnotherDay();
    await card.click("Why this helps");
    const momentId = (await lastOffer())?.idea.momentId;
    const isThere = async (tab: Tab) => (await tab.url()).endsWith(`#finding/${momentId}`);
    const home = await until(async () => {
      for (const tab of await driven.tabs()) if (await isThere(tab)) return tab;
      return undefined;
    }, "the finding to open");
    await home.waitForText(finding.top.phone);
    for (const sentence of [finding.top.phone, finding.top.back])
      expect(await home.evaluate(isInView, sentence)).toBe(true);
    await home.screenshot(picture("finding"));
    await home.close();
    // Who asks why has seen it; it waits with the dot.
    await until(async () => (await lastOffer())?.status === "unanswered", "the card to wait");
    expect(await badge(driven)).toBe("•");
    await page.show();
    expect(await tracesOn(desk, page)).toEqual(NO_TRACES);
  });

  it("closes by Escape, but only with the focus inside", async () => {
    const card = await cardOnAnotherDay();
    await page.press("Escape");
    await card.click("More");
    await until(async () => (await card.buttons()).includes("Not today"), "More to be open");
    expect(await card.isGone()).toBe(false);
    await page.press("Escape");
    await goesWithoutTrace(card);
    expect((await lastOffer())?.answer).toBe("closed");
  });

  it("waits while somebody types", async () => {
    const body = `<!doctype html><html lang="en"><title>Notes</title><input aria-label="Note" autofocus>`;
    const writing = await driven.openPage(site.add("/note", { body }));
    await writing.waitFor(() => document.activeElement?.localName === "input");
    await desk.tab.show();
    await desk.anotherDay();
    await writing.show();
    await until(async () => (await say()) === "typing", "the page to say that somebody types");
    await nothingComes(writing);
    expect(await writing.evaluate(() => document.documentElement.children.length)).toBe(2);
    await popupSays("We'll do this");
    await writing.close();
  });

  it("waits while something fills the screen", async () => {
    await desk.tab.show();
    await desk.changeStored({ offers: [], pause: { until: "i-say-so" } });
    const body = `<!doctype html><html lang="en"><title>Film</title><button onclick="document.documentElement.requestFullscreen()">Fill</button>`;
    const film = await driven.openPage(site.add("/film", { body }));
    await film.click("Fill");
    await film.waitFor(() => document.fullscreenElement !== null);
    await desk.anotherDay();
    await until(async () => (await say()) === "full-screen", "full screen to be seen");
    await nothingComes(film);
    await film.evaluate(() => document.exitFullscreen());
    await until(async () => (await say()) === "waiting-for-a-pause", "full screen to end");
    await film.close();
  });

  it("comes to no page once page access was taken back in the settings", async () => {
    const settings = await showHome("settings");
    await settings.check(home.settings.page, false);
    await until(async () => !(await driven.hasPageAccess()), "page access to be given back");
    await settings.close();
    await desk.tab.show();
    await desk.anotherDay();
    await page.show();
    await nothingComes(page);
    expect(await badge(driven)).toBe("•");
  });

  it("made no mistake, and asked the network for nothing", async () => {
    expect(await driven.extensionErrors()).toEqual([]);
    expect(await driven.extensionRequests()).toEqual([]);
  });
});

/** Runs in a page. */
function isInView(sentence: string): boolean {
  const words = [...document.querySelectorAll("p")].find((one) => one.textContent === sentence);
  const { top, bottom } = words?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return scrollY === 0 && top >= 0 && bottom <= innerHeight;
}

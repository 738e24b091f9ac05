import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOMENTS } from "../../src/content/library";
import { addDays } from "../../src/core/local-date";
import {
  BROWSERS,
  type BrowserDriver,
  launch,
  removeFolder,
  type Site,
  startSite,
  type Tab,
  until,
} from "../browsers";
import { catchBlobs, caught, choose } from "./captured-files";
import { ExtensionPage, simulateUserInput } from "./extension-page";
import { CARD, DATA, fillText, HOME, POPUP, pattern, ROUTINES, WELCOME } from "./labels";
import { quietTimeNow, tabTo } from "./parent";
import { printedPages, seeAsPrinter } from "./print-view";
import { addressesOf } from "./tab-at";

const WEEK_MS = 7 * 24 * 3_600_000;

/** From the first minute to a new start, as one parent uses it; each step follows from the one before. */
describe.each(BROWSERS)("A parent's way, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let page: Tab;
  let keptTitle: string;
  const downloads = mkdtempSync(join(tmpdir(), "downloads-"));

  beforeAll(async () => {
    site = await startSite();
    driver = await launch(name, {
      keepWelcome: true,
      locale: "en-US",
      pageAccess: "askable",
      // Chromium puts what is downloaded in the home folder, which is nobody's here.
      env: { HOME: downloads },
      prefs: {
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.alwaysOpenPanel": false,
      },
    });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await removeFolder(downloads);
  });

  const shot = (tab: Tab, what: string) => tab.screenshot(`out/e2e/journey-${name}-${what}.png`);
  const welcomes = async () => {
    const addresses = await addressesOf(driver);
    return addresses.filter((address) => address.includes("/welcome.html")).length;
  };
  const openHome = async (part: string) => {
    const tab = await driver.openExtensionPage(`src/home/home.html#${part}`);
    await tab.waitFor(() => document.querySelector("h1"));
    return tab;
  };
  /** What came is a week older now, and this evening's quiet time begins anew. */
  async function aWeekLater(change: Record<string, unknown> = {}): Promise<void> {
    const { offers } = await ownPage.stored();
    const aged = offers.map((offer) => ({
      ...offer,
      id: aWeekBefore(offer.id),
      occurrence: aWeekBefore(offer.occurrence),
      spends: [],
      dueAt: offer.dueAt - WEEK_MS,
      endsAt: offer.endsAt - WEEK_MS,
      shownAt: (offer.shownAt ?? offer.dueAt) - WEEK_MS,
      answeredAt: (offer.answeredAt ?? offer.dueAt) - WEEK_MS,
    }));
    await simulateUserInput(driver);
    await ownPage.changeStored({ offers: aged, ...change });
  }

  /** A card at once, in the corner of the welcome; saved, and closed by the keys that led to it. */
  async function meetsCardIn(tab: Tab): Promise<void> {
    await tabTo(tab, WELCOME.end.show);
    await tab.press("Enter");
    await tab.waitFor(() => document.querySelector(".corner:not(.is-arriving) .card-title"));
    await tabTo(tab, CARD.keep);
    await tab.press("Enter");
    await until(async () => (await ownPage.stored()).kept?.length === 1, "it to be kept");
    await tab.waitFor(() => document.activeElement?.getAttribute("aria-pressed") === "true");
    await tab.press("Enter");
    await until(async () => (await ownPage.stored()).kept?.length === 0, "it to be let go");
    await tabTo(tab, CARD.close);
    await tab.press("Enter");
    await tab.waitForText(CARD.answered.close);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("undo-answer");
  }

  it("is welcomed once, and goes through by keyboard", async () => {
    const tab = await until(async () => {
      for (const one of await driver.tabs())
        if ((await one.url()).includes("/welcome.html")) return one;
      return null;
    }, "the welcome");
    await tab.show();
    const goOn = async (title: string) => {
      await tabTo(tab, WELCOME.next);
      await tab.press("Enter");
      await tab.waitForText(title);
    };
    await tab.waitForText(WELCOME.hello.title);
    await goOn(WELCOME.times.title);
    await tab.evaluate(() => document.querySelector<HTMLElement>(".time input")?.focus());
    await tab.press("Space");
    await tab.waitFor(() => document.querySelector<HTMLInputElement>(".time input")?.checked);
    await tabTo(tab, POPUP.editor.bands["12-24"]);
    await tab.press("Space");
    await goOn(WELCOME.where.title);
    await tabTo(tab, HOME.settings.page);
    await tab.press("Space");
    await until(() => driver.hasPageAccess(), "page access");
    await tab.waitForText(WELCOME.end.text);
    await shot(tab, "welcome-end");
    expect(await welcomes()).toBe(1);
    ownPage = await ExtensionPage.open(driver);
    const stored = await ownPage.stored();
    expect(stored.quietTimes).toHaveLength(1);
    expect(stored.settings.bands).toEqual(["12-24"]);
    await tab.show();
    await meetsCardIn(tab);
    await shot(tab, "welcome-card");
    expect((await ownPage.stored()).offers ?? []).toEqual([]);
    await tab.close();
    await driver.killBackground();
    await ownPage.view();
    expect(await welcomes()).toBe(0);
  });

  it("meets a card, and keeps its moment", async () => {
    const { settings } = await ownPage.stored();
    await ownPage.changeStored({
      quietTimes: [quietTimeNow(2, 60)],
      // Its cards are closed faster than a parent would, which brings a question in place of their buttons.
      settings: { ...settings, cardAfter: 0, smallWasOffered: true },
    });
    page = await driver.openPage(site.url);
    const card = await ownPage.cardComesTo(page);
    keptTitle = await card.title();
    await card.click(CARD.keep);
    await until(async () => (await ownPage.stored()).kept.length === 1, "it to be kept");
    await card.click(CARD.close);
    await card.waitUntilGone();
  });

  it("writes a moment of its own, which comes on a card a week later", async () => {
    const kept = await openHome("kept");
    await kept.waitForText(keptTitle);
    await kept.click(DATA.own.add);
    await kept.fill({ name: DATA.own.routine, within: ".own-form" }, ROUTINES.bedtime);
    await kept.fill(DATA.own.name, "The moon song");
    await kept.fill(DATA.own.text, "One verse at the window.");
    await kept.click(DATA.own.save);
    await kept.waitForText(fillText(DATA.own.saved, { title: "The moon song" }));
    await kept.close();
    const ours = MOMENTS.map(({ id }) => ({ momentId: id, since: 1 }));
    await aWeekLater({ notForUs: ours });
    const card = await ownPage.cardComesTo(page);
    expect(await card.text()).toContain("The moon song");
    expect(await card.text()).toContain("One verse at the window.");
    await card.waitForAnimations();
    await shot(page, "own-card");
    await card.click(CARD.do);
    await card.waitUntilGone();
    await ownPage.changeStored({ notForUs: [] });
  });

  it("looks back over the weeks, there and back", async () => {
    const tab = await openHome("look-back");
    await tab.waitForText("The moon song");
    const marked = () => document.querySelector('nav [aria-current="page"]')?.textContent;
    expect(await tab.evaluate(marked)).toBe(HOME.parts["look-back"]);
    await tab.click(HOME.lookBack.earlier);
    await tab.waitForText(keptTitle);
    expect(await tab.text()).not.toContain("The moon song");
    await shot(tab, "look-back");
    await tab.click(HOME.lookBack.later);
    await tab.waitForText("The moon song");
    await tab.close();
  });

  it("puts what was kept on paper", async () => {
    const tab = await openHome("kept");
    await tab.evaluate(() => {
      window.print = () => {
        document.title = "printed";
      };
    });
    await tab.click(HOME.print.fridge);
    await tab.waitFor(() => document.querySelector(".sheet-fridge")?.checkVisibility());
    await shot(tab, "paper-preview");
    await tab.click(HOME.print.now);
    await tab.waitFor(() => document.title === "printed");
    await seeAsPrinter(driver, tab);
    const onPrint = () =>
      tab.evaluate(() => {
        const isSeen = (css: string) => document.querySelector(css)?.checkVisibility() ?? false;
        const sheet = document.querySelector(".sheet");
        return { sheet: isSeen(".sheet"), page: isSeen("h1"), text: sheet?.textContent ?? "" };
      });
    expect(await onPrint()).toMatchObject({ sheet: true, page: false });
    const { text } = await onPrint();
    for (const words of [HOME.print.heading, keptTitle, "The moon song"])
      expect(text).toContain(words);
    await shot(tab, "paper");
    if (name === "chromium") expect(await printedPages(driver, tab)).toBe(1);
    await tab.close();
  });

  it("takes all along, erases it, and has it again as it was", async () => {
    const settings = await openHome("settings");
    await catchBlobs(settings);
    const take = async () => {
      await settings.click(DATA.export);
      await settings.waitForText(pattern(DATA.exported));
      return caught(settings);
    };
    const file = await take();
    await settings.click(DATA.eraseHere);
    await settings.click(DATA.yesErase);
    await settings.waitForText(DATA.erased);
    expect(Object.keys(await ownPage.stored())).toEqual([]);
    await choose(settings, file);
    // Its settings too, and not only what is added to those of here.
    await settings.check(DATA.replace);
    await settings.waitForText(DATA.settingsChange);
    await settings.click(DATA.import);
    await settings.waitForText(DATA.imported);
    expect(withoutDate(await take())).toEqual(withoutDate(file));
    await settings.close();
    const back = await openHome("look-back");
    await back.waitForText("The moon song");
    await back.close();
    const toolbar = await driver.openExtensionPage("src/popup/popup.html");
    await toolbar.waitForText(POPUP.quietTimes);
    await toolbar.waitForText(new RegExp(`^${ROUTINES.bedtime}$`, "m"));
    expect(await driver.extensionErrors()).toEqual([]);
    expect(await driver.extensionRequests()).toEqual([]);
  });
});

/** The date in a key, a week earlier. */
const aWeekBefore = (key: string): string =>
  key.replace(/\d{4}-\d\d-\d\d/, (date) => addDays(date, -7));

/** What the file holds, but for when it was made. */
function withoutDate(file: string): unknown {
  const { savedAt: _, ...rest } = JSON.parse(file);
  return rest;
}

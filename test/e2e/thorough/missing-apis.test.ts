import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyWithoutApis, lackingIn } from "../../../build/without-apis";
import { OPTIONAL_APIS } from "../../../src/browser/optional-apis";
import { type BrowserDriver, launch, type Page, until } from "../../browsers";
import { builtExtension } from "../../browsers/built-extension";
import { type Fixture, openBefore } from "../fixture";
import { CARD, FINDING, HOME, POPUP, pattern, WELCOME } from "../labels";
import { comeBackTo, dotBecomes, storedWithQuietTime } from "../parent";

const SAFARI = lackingIn("safari");
const LACKS: [string, readonly string[]][] = [
  ...Object.keys(OPTIONAL_APIS).map((path): [string, string[]] => [path, [path]]),
  ["all that Safari lacks", SAFARI],
  ["all that Safari lacks on a phone", lackingIn("safari_ios")],
];

/** A new folder for a changed copy of the build, which is removed after the suite. */
function folderForCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), "missing-apis-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Chromium with these APIs taken away before the product's own code runs, as in a browser that lacks them. */
function openWithout(paths: readonly string[], pageAccess: "granted" | "none"): () => Fixture {
  const folder = folderForCopy();
  beforeAll(() => copyWithoutApis(builtExtension("chrome"), folder, paths));
  return openBefore("chromium", { extension: folder, pageAccess });
}

/** The paths at which something is still there. */
const stillThere = (paths: readonly string[]): string[] => {
  const valueAt = (path: string) => {
    let value: unknown = browser;
    for (const name of path.split("."))
      value = (value as Record<string, unknown> | undefined)?.[name];
    return value;
  };
  return paths.filter((path) => valueAt(path) !== undefined);
};

describe.each(LACKS)("Chromium without %s", (_, paths) => {
  const fixture = openWithout(paths, "granted");

  it("lacks it, in the background and in a page", async () => {
    const { driver, ownPage } = fixture();
    // A worker that answers has run its first line; one that was just started may be asked before it.
    await ownPage.view();
    expect(await driver.evaluateInBackground(stillThere, paths)).toEqual([]);
    expect(await ownPage.tab.evaluate(stillThere, paths)).toEqual([]);
  });

  it("draws home, welcome and the popup", async () => {
    const { driver } = fixture();
    for (const [path, text] of [
      ["src/home/home.html#settings", HOME.settings.title],
      ["src/welcome/welcome.html", WELCOME.hello.title],
      ["src/popup/popup.html", POPUP.quietTimes],
    ] as const) {
      const tab = await driver.openExtensionPage(path);
      await tab.waitForText(text);
      await tab.close();
    }
    const popup = await driver.clickToolbarButton();
    await popup.waitForText(POPUP.quietTimes);
    await driver.closePopup();
  });

  it("brings the card on a page, and it is answered", async () => {
    const { page, ownPage, site } = fixture();
    await ownPage.tab.show();
    await ownPage.changeStored(storedWithQuietTime());
    await page.goto(site.url);
    const card = await ownPage.cardComesTo(page);
    await card.click(CARD.do);
    await card.waitUntilGone();
    expect((await ownPage.stored()).offers).toMatchObject([{ status: "answered", answer: "do" }]);
  });
});

describe("Chromium without idle and without page access", () => {
  const fixture = openWithout(["idle"], "none");

  it("opens no popup by itself, has the dot, and shows the card on a click", async () => {
    const { driver, page, ownPage } = fixture();
    await ownPage.changeStored(storedWithQuietTime());
    await comeBackTo(page, ownPage.tab);
    await dotBecomes(driver, "waiting");
    expect((await ownPage.view()).places.toolbar).toBe("needs-click");
    expect(await driver.popup()).toBeNull();
    const popup = await driver.clickToolbarButton();
    await popup.click(CARD.do);
    await ownPage.lastOfferBecomes("answered");
    await driver.closePopup();
  });
});

/** From the first minute, as one parent uses it, with exactly the APIs of Safari. */
describe("A parent's way with the APIs of Safari", () => {
  const fixture = openWithout(SAFARI, "granted");

  it("goes from the welcome to a card, whose moment is kept, and to its finding", async () => {
    const { driver, page, ownPage, site } = fixture();
    const welcome = await driver.openExtensionPage("src/welcome/welcome.html");
    await welcome.click(WELCOME.next);
    await welcome.waitForText(WELCOME.times.title);
    await welcome.evaluate(() => document.querySelector<HTMLElement>(".time input")?.click());
    await until(async () => (await ownPage.stored()).quietTimes?.length === 1, "a quiet time");
    await welcome.close();
    await ownPage.tab.show();
    await ownPage.changeStored(storedWithQuietTime());
    await page.goto(site.url);
    const card = await ownPage.cardComesTo(page);
    const title = await card.title();
    await card.click(CARD.keep);
    await until(async () => (await ownPage.stored()).kept.length === 1, "it to be kept");
    await card.click(CARD.close);
    await card.waitUntilGone();
    const kept = await driver.openExtensionPage("src/home/home.html#kept");
    await kept.waitForText(title);
    await kept.close();
    const finding = await driver.openExtensionPage("src/home/home.html#finding");
    await finding.waitForText(FINDING.title);
    await finding.close();
  });

  it("has a session that other tabs go on with, and that a page's reload does not begin", async () => {
    const { page, ownPage, site } = fixture();
    const current = async () => (await ownPage.stored()).session.current;
    await comeBackTo(page, ownPage.tab);
    const begun = await until(current, "the session");
    await page.goto(`${site.url}?next`);
    await until(async () => ((await current())?.lastActive ?? 0) > begun.lastActive, "more of it");
    expect((await current())?.start).toBe(begun.start);
    const session = { current: null, presence: "active", observedAt: Date.now(), ended: [] };
    await ownPage.changeStored({ session });
    await page.reload();
    await ownPage.view();
    expect(await current()).toBeNull();
  });
});

/** What the popup and the two other pages say of it. */
const PAGES = [
  ["src/popup/popup.html", POPUP.unanswered],
  ["src/home/home.html", HOME.unanswered],
  ["src/welcome/welcome.html", HOME.unanswered],
] as const;

describe.each([
  ["is not there", ""],
  ["never answers", "chrome.runtime.onMessage.addListener(() => true);"],
])("A background that %s", (_, code) => {
  let driver: BrowserDriver;
  const folder = folderForCopy();

  beforeAll(async () => {
    copyWithoutApis(builtExtension("chrome"), folder, []);
    writeFileSync(join(folder, "service-worker-loader.js"), code);
    driver = await launch("chromium", { extension: folder, locale: "en-US", keepWelcome: true });
  });
  afterAll(() => driver?.close());

  it.each(PAGES)("lets %s say so, and what to do", async (path, sentence) => {
    const tab: Page = await driver.openExtensionPage(path);
    await tab.waitForText(pattern(sentence));
  });
});

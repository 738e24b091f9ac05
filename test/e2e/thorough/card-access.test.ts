import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/content/language-list";
import {
  BROWSERS,
  type BrowserDriver,
  type Card,
  launch,
  type Site,
  startSite,
  type Tab,
  until,
} from "../../browsers";
import { isKept } from "../answers";
import { ExtensionPage, simulateUserInput } from "../extension-page";
import { CARD, fillText, HOME, POPUP, startingWith } from "../labels";
import {
  animationsFinished,
  boxOn,
  focusedIn,
  handsOverScene,
  nameAsWhole,
  pressFocusShortcut,
  storeFor,
  treeOf,
} from "../on-any-page";
import { storedWithQuietTime } from "../parent";
import { openPreviewBefore } from "../preview-server";

const FACE = [CARD.do, CARD.keep, CARD.another, CARD.close, CARD.why, CARD.more];
const BUTTONS = [...FACE, CARD.closeCorner];
const DESKTOP = [1280, 720] as const;

describe.each(BROWSERS)("The card for everyone, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let page: Tab;

  beforeAll(async () => {
    site = await startSite();
    driver = await launch(name, { locale: "en-US", pageAccess: "granted" });
    ownPage = await ExtensionPage.open(driver);
    // No card before the first test asks for one, or it would find that one on its way out.
    await ownPage.changeStored({ ...storedWithQuietTime(), quietTimes: [] });
    page = await driver.openPage(site.url);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(() => simulateUserInput(driver));

  const picture = (what: string) => `out/e2e/card-access-${name}-${what}.png`;

  async function cardComes(): Promise<Card> {
    await page.show();
    const left = await page.card();
    if (left) await isClosed(left);
    await ownPage.tab.show();
    await storeFor(ownPage, storedWithQuietTime());
    const card = await ownPage.cardComesTo(page);
    await animationsFinished(card);
    return card;
  }

  async function isClosed(card: Card): Promise<void> {
    await card.click(CARD.close);
    await card.waitUntilGone();
  }

  it("tells a screen reader what it is, once and politely", async () => {
    const card = await cardComes();
    const announced = await card.evaluate((root) => {
      const text = root.querySelector("[role=status] p");
      return {
        text: text?.getAttribute("data-words") ?? "",
        live: root.querySelectorAll("[aria-live]").length,
      };
    });
    expect(announced.live).toBe(0);
    const title = await card.title();
    if (announced.text !== "") expect(announced.text).toContain(`${CARD.region}. ${title}. `);
    const region = await nameAsWhole(card);
    expect(region).toMatch(startingWith(title));
    // A browser adds what is new to its tree a moment later.
    const tree = await until(async () => {
      const all = await treeOf(driver, page);
      return all.some((one) => one.name === region) ? all : null;
    }, "the card to be in the tree");
    const roles = Object.fromEntries(tree.map(({ name: received, role }) => [received, role]));
    expect(roles[region]).toBe("region");
    expect(roles[title]).toBe("heading");
    for (const button of BUTTONS) expect(roles[button]).toBe("button");
    const states = await card.evaluate((root) =>
      [...root.querySelectorAll("[aria-pressed], [aria-expanded]")].map((one) =>
        [
          (one.querySelector("[data-words]") ?? one).getAttribute("data-words"),
          one.getAttribute("aria-pressed") ?? one.getAttribute("aria-expanded"),
        ].join(" "),
      ),
    );
    expect(states).toEqual([`${CARD.keep} false`, `${CARD.why} false`, `${CARD.more} false`]);
    expect(await card.evaluate((root) => root.querySelector(".card")?.getAttribute("lang"))).toBe(
      "en",
    );
    // Once it was said it is gone, or it would be met a second time by whoever reads on.
    await until(
      () => card.evaluate((root) => root.querySelector("[role=status]")?.childElementCount === 0),
      "the announcement to be over",
    );
    await isClosed(card);
  });

  it("takes no focus by itself, and gives it back where it came from", async () => {
    const body = `<!doctype html><html lang="en"><title>Links</title><a href="#a" id="a">One</a>`;
    await page.goto(site.add("/links", { body }));
    const card = await cardComes();
    await page.evaluate(() => document.querySelector("a")?.focus());
    expect(await card.evaluate((root) => root.activeElement === null)).toBe(true);
    await pressFocusShortcut(driver);
    const whole = await nameAsWhole(card);
    await until(async () => (await focusedIn(card)).name === whole, "the focus in the card");
    expect((await focusedIn(card)).ring).toBeGreaterThanOrEqual(2);
    for (const button of FACE) {
      await page.press("Tab");
      const { name: focusedName, ring } = await focusedIn(card);
      expect(focusedName).toBe(button);
      expect(ring).toBeGreaterThanOrEqual(2);
    }
    await page.screenshot(picture("focus"));
    await page.press("Enter");
    await until(async () => (await card.buttons()).includes(CARD.notToday), "More to be open");
    await page.press("Escape");
    await card.waitUntilGone();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("a");
    expect((await ownPage.stored()).offers.at(-1)?.answer).toBe("closed");
  });

  it("can be answered by keyboard", async () => {
    const card = await cardComes();
    await pressFocusShortcut(driver);
    const whole = await nameAsWhole(card);
    await until(async () => (await focusedIn(card)).name === whole, "the focus in the card");
    for (const _ of [1, 2]) await page.press("Tab");
    await page.press("Enter");
    await until(() => isKept(card), "it to be kept");
    expect((await focusedIn(card)).name).toBe(CARD.keep);
    for (const _ of [1, 2]) await page.press("Tab");
    await page.press("Space");
    await card.waitUntilGone();
  });

  it("has its real key in the settings, also when the parent changed it", async () => {
    const real = () =>
      driver.evaluateInBackground(async () =>
        (await browser.commands.getAll()).find((one) => one.name === "reach-card"),
      );
    // Chrome lets only the parent change it, in a page of its own.
    if (name === "firefox")
      await driver.evaluateInBackground(() =>
        browser.commands.update({ name: "reach-card", shortcut: "Ctrl+Shift+8" }),
      );
    const key = (await real())?.shortcut ?? "";
    // A Chromium that is driven gives an extension no key by itself.
    expect(key).toBe(name === "firefox" ? "Ctrl+Shift+8" : "");
    const settings = await driver.openExtensionPage("src/home/home.html#settings");
    await settings.waitForText(key ? fillText(HOME.settings.key, { key }) : HOME.settings.noKey);
    await settings.close();
    if (name === "firefox")
      await driver.evaluateInBackground(() => browser.commands.reset("reach-card"));
  });

  it("opens the popup by its key where no card is on the page", async () => {
    await pressFocusShortcut(driver);
    const popup = await until(() => driver.popup(), "the popup to open");
    await popup.waitForText(POPUP.why["already-came"]);
    await driver.closePopup();
  });

  it.each([
    ["as it is", {}],
    ["at dusk", { dark: true }],
    ["with forced colours", { forcedColors: true }],
    ["with motion", { reducedMotion: false }],
  ] as const)("can be seen and used %s", async (what, emulated) => {
    await driver.emulate(emulated);
    const card = await cardComes();
    await page.screenshot(picture(what.replaceAll(" ", "-")));
    const moves = await card.evaluate((root) =>
      [...root.querySelectorAll(".scene *")].some(
        (part) => getComputedStyle(part).animationName !== "none",
      ),
    );
    expect(await handsOverScene(card)).toBe(0);
    // Every browser of these tests asks for reduced motion, but for this one card.
    expect(moves).toBe("reducedMotion" in emulated);
    await isClosed(card);
    await driver.emulate({ dark: false, forcedColors: false, reducedMotion: true });
  });

  it.each([
    ["low", 1100, 520, "card"],
    ["small", 640, 400, "collapsed"],
    ["narrow", 560, 900, "card"],
  ] as const)("takes a quarter of a %s window at most", async (what, width, height, shape) => {
    await page.setViewport(width, height);
    const card = await cardComes();
    await page.screenshot(picture(what));
    const { share, isInView } = await boxOn(page, card);
    expect(isInView).toBe(true);
    expect(share).toBeLessThanOrEqual(0.25);
    if (shape === "collapsed") {
      await card.click(startingWith(CARD.expand));
      await until(async () => (await card.buttons()).includes(CARD.close), "the card to unfold");
      // Read from its title on, and not from its first button.
      expect((await focusedIn(card)).name).toBe(await nameAsWhole(card));
      await page.screenshot(picture(`${what}-open`));
    }
    expect((await boxOn(page, card)).isInView).toBe(true);
    await isClosed(card);
    await page.setViewport(...DESKTOP);
  });

  it("is a sheet at the bottom of a phone", async () => {
    // A page without a viewport of its own is as wide as on a desktop, and small.
    await page.goto(site.url);
    await driver.emulate({ phone: true });
    await page.setViewport(390, 844);
    const card = await cardComes();
    await page.screenshot(picture("phone"));
    const { x, y, width, height } = await card.rect();
    expect({ x, width, bottom: Math.round(y + height) }).toEqual({ x: 0, width: 390, bottom: 844 });
    expect(height).toBeLessThanOrEqual(844 / 2);
    await isClosed(card);
    await driver.emulate({ phone: false });
    await page.setViewport(...DESKTOP);
  });

  it("can be used at a page zoom of 200 %", async () => {
    await zoomTo(2);
    const card = await cardComes();
    await page.screenshot(picture("zoom-200"));
    const { share, isInView } = await boxOn(page, card);
    expect(isInView).toBe(true);
    expect(share).toBeLessThanOrEqual(0.25);
    if (!(await card.buttons()).includes(CARD.close)) await card.click(startingWith(CARD.expand));
    await until(async () => (await card.buttons()).includes(CARD.close), "the card to unfold");
    await page.screenshot(picture("zoom-200-open"));
    await isClosed(card);
    await zoomTo(1);
  });

  const zoomTo = (factor: number) =>
    ownPage.tab.evaluate(async (to) => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      await browser.tabs.setZoom(tab?.id ?? -1, to);
    }, factor);

  it("made no mistake", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
  });
});

describe("Every card in every language", () => {
  const preview = openPreviewBefore();

  // Words differ by language, colours by palette alone.
  const variants = [
    ...LANGUAGES.map(
      (language) => [language, false, language === "en" ? "cards" : "words"] as const,
    ),
    ["en", true, "colours"] as const,
  ];
  it.each(variants)(
    "has nothing that axe objects to: %s, dusk %s",
    async (language, dark, rules) => {
      const { driver, draw, violations } = preview();
      await driver.emulate({ dark });
      await draw(`card.html?language=${language}`);
      expect(await violations(rules, "#cards")).toEqual([]);
    },
  );
});

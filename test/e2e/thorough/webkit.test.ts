import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STEPS } from "../../../src/welcome/step";
import { type Card, type Site, startSite, until } from "../../browsers";
import { builtExtension } from "../../browsers/built-extension";
import { Tab } from "../../browsers/tab";
import { ExtensionHost } from "../../browsers/webkit/extension-host";
import { webKitTabSurface } from "../../browsers/webkit/tab-surface";
import { HOSTILE_PAGES, type HostilePage } from "../../pages/hostile";
import { untilStill } from "../../preview/until-still";
import { isKept } from "../answers";
import { axeViolations } from "../axe";
import { CARD } from "../labels";
import { boxOn, leftOvers } from "../on-any-page";
import { storedWithQuietTime } from "../parent";
import { noteRepeatedBreak } from "../repeated-breaks";
import { staysWithoutCard } from "../stays-without-card";
import { WEBKIT_LANGUAGES } from "../webkit-languages";

const EVERY_PAGE = "*://*/*";
const WOULD_HAVE_COME_MS = 1_500;
/** A card that comes by a break is there by then, on a busy machine too. */
const NEXT_BREAK_MS = 6_000;
const MORE_BREAKS = 2;

/** What a page says that changes functions of every page's own, and changes them back for the test. */
interface Overriding {
  override(): void;
  restore(): void;
}

const PHONE = { width: 360, height: 740 };
const POPUP_SIZE = { width: 380, height: 600 };
const DESKTOP = { width: 1000, height: 862 };
const OWN_PAGES = [
  "popup/popup.html",
  ...STEPS.map((step) => `welcome/welcome.html#${step}`),
  ...["start", "quiet-times", "kept", "look-back", "finding", "settings", "privacy"].map(
    (part) => `home/home.html#${part}`,
  ),
];

const sizesOf = (path: string) => (path.startsWith("popup") ? [POPUP_SIZE] : [DESKTOP, PHONE]);

/**
 * The engine of Safari with the API of Safari (see `ExtensionHost`), and all that was built for Chrome in it.
 * No parent's browser: WebKitGTK is what an iPhone's engine is nearest to on Linux.
 */
describe("In WebKit", () => {
  let host: ExtensionHost;
  let site: Site;
  let own: Tab;
  let page: Tab;

  const openTab = async (kind: "own" | "web", url: string) =>
    new Tab(webKitTabSurface(host, await host.open(kind, url)));

  beforeAll(async () => {
    site = await startSite();
    host = await ExtensionHost.start(builtExtension("chrome"));
    host.granted.add(EVERY_PAGE);
    own = await openTab("own", `${host.baseUrl}/src/home/home.html`);
    await own.show();
    page = await openTab("web", site.url);
  });
  afterAll(async () => {
    try {
      expect(host?.errors ?? []).toEqual([]);
    } finally {
      await host?.close();
      await site?.close();
    }
  });

  /** An evening on which nothing has come yet, and the page is behind. */
  async function startQuietTime(settings: object = {}): Promise<void> {
    await own.show();
    const stored = storedWithQuietTime();
    await host.changeStored({ ...stored, settings: { ...stored.settings, ...settings } });
    await own.evaluate(() => browser.runtime.sendMessage({ kind: "view" }));
  }

  async function close(card: Card): Promise<void> {
    await until(() => card.isHit(CARD.close), "presses to count");
    await card.click(CARD.close);
    await card.waitUntilGone();
    expect(host.stored("offers")).toMatchObject([{ answer: "closed" }]);
  }

  /** What waits to be undone goes with the tab. */
  async function nothingIsLeft(before: string[]): Promise<void> {
    await own.show();
    await page.waitFor(() => document.visibilityState === "hidden");
    await until(async () => {
      expect(await leftOvers(page)).toEqual(before);
      return true;
    }, "the page to be as before");
  }

  const isShown = async () => host.stored<{ shownAt?: number }[]>("offers")?.at(-1)?.shownAt;

  /**
   * Comes back to the page until its card is shown. On a busy machine the product may let one break pass, as
   * `ExtensionPage.cardIsShownOn` says. The page itself is asked nothing, since some answer no question.
   */
  async function comeBackUntilShown(name: string): Promise<void> {
    for (let left = MORE_BREAKS; left > 0; left -= 1) {
      await page.show();
      if (await until(isShown, "the card", NEXT_BREAK_MS).catch(() => null)) return;
      noteRepeatedBreak(`webkit ${name}`);
      await own.show();
      await own.waitFor(() => document.visibilityState === "visible");
    }
    await page.show();
    await until(isShown, "the card to be shown");
  }

  it("the card comes by itself, is kept, and leads to what it is about", async () => {
    await page.goto(site.url);
    await startQuietTime();
    await comeBackUntilShown("card");
    const card = await page.waitForCard();
    await page.screenshot("out/e2e/webkit/card.png");
    await until(() => card.isHit(CARD.keep), "presses to count");
    await card.click(CARD.keep);
    await until(() => isKept(card), "it to be kept");
    expect(host.stored("kept")).toHaveLength(1);
    await close(card);
  });

  const outcomeIn = ({ outcome = "card" }: HostilePage) =>
    typeof outcome === "string" ? outcome : (outcome.webkit ?? outcome.firefox);

  // WebKitGTK runs nothing at all in a document whose policy forbids scripts, the extension's own neither.
  const pages = HOSTILE_PAGES.filter(({ name }) => name !== "sandboxed");

  it.each(pages.map((hostile) => [hostile.name, hostile] as const))(
    "on any page: %s",
    async (name, hostile) => {
      for (const [path, file] of Object.entries(hostile.beside ?? {})) site.add(path, file);
      await own.show();
      const { body, headers } = hostile;
      await page.goto(site.add(`/${name}`, { body, ...(headers ? { headers } : {}) }));
      const before = await leftOvers(page);
      if (hostile.override) await page.evaluate(() => (window as unknown as Overriding).override());
      await startQuietTime();
      if (outcomeIn(hostile) === "steps-down") {
        await page.show();
        await staysWithoutCard(page, WOULD_HAVE_COME_MS);
        await page.screenshot(`out/e2e/webkit/${name}.png`);
        return;
      }
      await comeBackUntilShown(name);
      if (hostile.override) await page.evaluate(() => (window as unknown as Overriding).restore());
      const card = await page.waitForCard();
      await page.screenshot(`out/e2e/webkit/${name}.png`);
      const { share, isInView } = await boxOn(page, card);
      expect(isInView).toBe(true);
      expect(share).toBeLessThanOrEqual(0.25);
      await close(card);
      await nothingIsLeft(before);
    },
  );

  // What axe objects to is asked in one language; in the others the two browsers' own suites ask.
  it.each(WEBKIT_LANGUAGES)("our own pages fit a phone and a desktop: %s", async (language) => {
    await startQuietTime({ language });
    const found: string[] = [];
    for (const path of OWN_PAGES) {
      const tab = await openTab("own", `${host.baseUrl}/src/${path}`);
      await tab.show();
      await tab.waitFor(() => document.querySelector("button, a"));
      await tab.evaluate(untilStill);
      for (const { width, height } of sizesOf(path)) {
        await tab.setViewport(width, height);
        await tab.waitFor((wanted) => innerWidth === wanted, width);
        const name = `${path.replace(/\W+/g, "-")}-${language}-${width}`;
        await tab.screenshot(`out/e2e/webkit/${name}.png`);
        const scroll = await tab.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (scroll !== 0) found.push(`${name}: ${scroll} px too wide`);
        const violations = language === "en" ? await axeViolations(tab) : [];
        found.push(...violations.map((one) => `${name}: ${one}`));
      }
      await tab.setViewport(DESKTOP.width, DESKTOP.height);
      await tab.close();
    }
    expect(found).toEqual([]);
  });
});

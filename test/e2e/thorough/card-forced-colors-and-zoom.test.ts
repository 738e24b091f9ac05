import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Site, type Tab, until } from "../../browsers";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, startingWith } from "../labels";
import { animationsFinished, storeFor } from "../on-any-page";
import { storedWithQuietTime } from "../parent";

/** No letter smaller than this, in px: a setting of the browser's own, made by who reads badly. */
const MIN_LETTER_PX = 20;

const APPEARANCES = {
  // Every page made dark by force, which Firefox does only by forced colours (see card-access).
  chromium: {
    extraArgs: [
      `--blink-settings=forceDarkModeEnabled=true,minimumFontSize=${MIN_LETTER_PX},minimumLogicalFontSize=${MIN_LETTER_PX}`,
    ],
  },
  firefox: { prefs: { "font.minimum-size.x-western": MIN_LETTER_PX } },
};

describe.each(BROWSERS)("A card for other eyes, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let page: Tab;

  const fixture = openBefore(name, { pageAccess: "granted", ...APPEARANCES[name] });
  beforeAll(async () => {
    ({ driver, site, ownPage } = fixture());
    page = await driver.openPage(site.url);
  });

  it.each([
    ["wide", 1280],
    ["as narrow as a phone", 360],
  ])("can be read and used in big letters, %s", async (what, width) => {
    await simulateUserInput(driver);
    await ownPage.tab.show();
    await page.setViewport(width, 740);
    await storeFor(ownPage, storedWithQuietTime());
    const card = await ownPage.cardComesTo(page);
    await animationsFinished(card);
    // Collapsed where it would cover too much.
    if (!(await card.buttons()).includes(CARD.close)) await card.click(startingWith(CARD.expand));
    await until(async () => (await card.buttons()).includes(CARD.close), "the card to open");
    await page.screenshot(`out/e2e/card-appearance-${name}-${width}.png`);
    const cut = await card.evaluate((root) => {
      return [...root.querySelectorAll<HTMLElement>("button, p, h2")]
        .filter((one) => one.checkVisibility() && one.dataset.words && !one.closest(".announcer"))
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return right > innerWidth || left < 0 || one.scrollWidth > one.clientWidth + 1;
        })
        .map((one) => one.dataset.words);
    });
    expect(cut).toEqual([]);
    expect(await card.buttons(), what).toContain(CARD.close);
    await card.click(CARD.close);
    await card.waitUntilGone();
  });

  it("is not printed with the page", async () => {
    await page.goto(site.url);
    await page.setViewport(1280, 740);
    const alone = await page.print();
    await simulateUserInput(driver);
    await ownPage.tab.show();
    await storeFor(ownPage, storedWithQuietTime());
    const card = await ownPage.cardComesTo(page);
    await animationsFinished(card);
    const withCard = await page.print();
    expect(inkOf(withCard) === inkOf(alone)).toBe(true);
    // A page with a word more is printed with that word.
    await page.evaluate(() => document.body.append("One word more"));
    expect(inkOf(await page.print()) === inkOf(alone)).toBe(false);
  });
});

/**
 * A PDF without the time at which it was made. Firefox packs that away with other facts, so that how long the pack
 * is, and where what follows it lies, differ by the second.
 */
function inkOf(pdf: Buffer): string {
  const packed = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
  const unpack = (bytes: string) => {
    try {
      return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
    } catch {
      return bytes;
    }
  };
  return pdf
    .toString("latin1")
    .replace(/<< \/Type \/XRef[\s\S]*?endstream/, "")
    .replace(/startxref\s+\d+/, "")
    .replace(packed, (_, bytes: string) => unpack(bytes))
    .replace(/\/Length \d+$/gm, "")
    .replace(/^\d+ 0 obj\s+\d+\s+endobj$/gm, "")
    .replace(/\/(?:CreationDate|ModDate) ?\([^)]*\)/g, "")
    .replace(/\/ID ?\[[^\]]*\]/g, "");
}

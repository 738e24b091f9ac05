import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { momentAsText } from "../../../src/content/moment-as-text";
import { wordsOfIdea } from "../../../src/content/words-of";
import { BROWSERS, type BrowserDriver, type Site, type Tab, until } from "../../browsers";
import { clipboardText } from "../clipboard";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, HOME, MOMENT_WORDS, POPUP } from "../labels";
import { OnPage } from "../on-page";
import { quietTimeNow, storedWithQuietTime } from "../parent";
import { watchOwnSide } from "../traces";

const READING = "<!doctype html><title>Reading</title><h1>An article</h1><p>Of some words.";

/** What a page may say of the clipboard, and what it may do when something is copied. */
const PAGES = [
  { name: "any page", headers: {}, body: READING },
  {
    name: "a page that forbids the clipboard",
    headers: { "permissions-policy": "clipboard-write=()" },
    body: READING,
  },
  {
    name: "a page that forbids the clipboard and changes what is copied",
    headers: { "permissions-policy": "clipboard-write=()" },
    body: `${READING}<script>
      document.addEventListener("copy", (event) => {
        window.copied = getSelection().toString();
        event.clipboardData.setData("text/plain", "Read more on this page");
        event.preventDefault();
      });
    </script>`,
  },
];

describe.each(BROWSERS)("A moment for somebody else, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let page: Tab;

  const fixture = openBefore(name, { pageAccess: "granted" });
  const onPage = new OnPage(fixture);
  beforeAll(async () => {
    ({ driver, site, page, ownPage } = fixture());
    await ownPage.tab.show();
    const stored = storedWithQuietTime(quietTimeNow(2, 60));
    // Until a test begins a day, no card comes with the page.
    await ownPage.changeStored({ ...stored, pause: { until: "i-say-so" } });
  });
  beforeEach(() => simulateUserInput(driver));

  /** The words of the moment on the card that came last. */
  async function wordsOnCard(): Promise<string> {
    const offer = await ownPage.lastOffer();
    const words = offer && wordsOfIdea(offer.idea, MOMENT_WORDS, null);
    if (!words) throw new Error("the card has no words");
    return momentAsText(words);
  }

  it.each(PAGES)("is copied from the card on $name, which stays", async ({ headers, body }) => {
    await page.goto(site.add("/reading", { body, headers }));
    await watchOwnSide(ownPage, page);
    const card = await onPage.cardOnAnotherDay();
    await card.click(CARD.more);
    await card.click(CARD.copy);
    await until(async () => (await card.buttons()).includes(CARD.copied), "Copied on the button");
    expect(await card.isGone()).toBe(false);
    expect(await ownPage.lastOffer()).toMatchObject({ status: "showing", answer: null });
    expect(await page.evaluate(() => (window as { copied?: string }).copied ?? "")).toBe("");
    await page.screenshot(`out/e2e/share-moment-${name}.png`);
    await card.click(CARD.close);
    await onPage.goesWithoutTrace(card);
    expect(await clipboardText(driver, ownPage.tab)).toBe(await wordsOnCard());
  });

  it("is copied from the popup, and printed alone by the page of the moment", async () => {
    const popup = await driver.openExtensionPage("src/popup/popup.html");
    await popup.click(POPUP.momentNow);
    await popup.waitFor(() => document.querySelector(".idea h3"));
    await popup.click(CARD.copy);
    await popup.waitForText(CARD.copied);
    const title = await popup.evaluate(() => document.querySelector(".idea h3")?.textContent ?? "");
    await popup.click(POPUP.print);
    const home = await until(async () => {
      for (const tab of await driver.tabs()) if (/#moment\/\w+/.test(await tab.url())) return tab;
      return null;
    }, "the page of the moment");
    await home.waitForText(HOME.print.one);
    expect(await home.evaluate(() => document.querySelector("h1")?.textContent)).toBe(title);
    // A print dialog would stop the browser until somebody closes it.
    await home.evaluate(() => {
      window.print = () => {
        const cards = [...document.querySelectorAll(".sheet .sheet-title")];
        document.title = cards.map(({ textContent }) => textContent).join(", ");
      };
    });
    await home.click(HOME.print.one);
    await until(async () => (await home.evaluate(() => document.title)) === title, "the sheet");
    await home.close();
    await popup.close();
    expect(await clipboardText(driver, ownPage.tab)).toContain(title);
  });
});

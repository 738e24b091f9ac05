import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../src/content/all-words";
import { BROWSERS, type Card } from "../../browsers";
import { openBefore } from "../fixture";
import { CARD } from "../labels";
import { storedWithQuietTime } from "../parent";

const ARABIC = wordsIn("ar");

/** Where a card and its corner button stand: `fromLeft` in hundredths of the card's width. */
const placesOn = (card: Card) =>
  card.evaluate((root, host) => {
    const { left, right, width } = host.getBoundingClientRect();
    const button = root.querySelector(".card-close")?.getBoundingClientRect();
    const title = root.querySelector(".card-title");
    return {
      fromLeft: button ? ((button.left - left) / width) * 100 : null,
      beside: innerWidth - right < 60 ? "right" : "left",
      direction: title && getComputedStyle(title).direction,
    };
  });

describe.each(BROWSERS)("From right to left, in %s", (name) => {
  const fixture = openBefore(name, { pageAccess: "granted" });

  /** Comes back to a page of this direction, in this language. */
  async function cardOn(direction: "ltr" | "rtl", language: string): Promise<Card> {
    const { site, page, ownPage } = fixture();
    const stored = storedWithQuietTime();
    await ownPage.tab.show();
    await ownPage.startAnotherDay({ ...stored, settings: { ...stored.settings, language } });
    const body = `<!doctype html><html dir="${direction}"><title>page</title><p>words`;
    await page.goto(site.add(`/${direction}-${language}`, { body }));
    const card = await ownPage.cardComesTo(page);
    await card.waitForAnimations();
    await page.screenshot(`out/e2e/right-to-left-${name}-${language}-on-${direction}.png`);
    return card;
  }

  it.each([
    ["ltr", "ar", "rtl"],
    ["rtl", "ar", "rtl"],
    ["rtl", "en", "ltr"],
  ] as const)(
    "the card runs as its language does, on a page %s in %s",
    async (page, language, direction) => {
      const card = await cardOn(page, language);
      const places = await placesOn(card);
      expect(places).toMatchObject({ direction, beside: "right" });
      const isAtLeft = (places.fromLeft ?? 0) < 50;
      expect(isAtLeft).toBe(direction === "rtl");
      await card.click(language === "ar" ? ARABIC.card.close : CARD.close);
      await card.waitUntilGone();
    },
  );

  it("the popup, its strip and the week begin at the right", async () => {
    const { driver, ownPage } = fixture();
    await ownPage.startAnotherDay({ settings: { language: "ar" } });
    const popup = await driver.openExtensionPage("src/popup/popup.html");
    await popup.setViewport(380, 600);
    await popup.waitFor(() => document.querySelector(".strip-hours span:nth-child(3)"));
    const hours = await popup.evaluate(() =>
      [...document.querySelectorAll(".strip-hours span")].map(
        (hour) => hour.getBoundingClientRect().left,
      ),
    );
    expect(hours).toEqual(hours.toSorted((one, other) => other - one));
    await popup.screenshot(`out/e2e/right-to-left-${name}-popup.png`);
    await popup.close();
    const week = await driver.openExtensionPage("src/home/home.html#quiet-times");
    await week.setViewport(1000, 800);
    await week.waitFor(() => document.querySelector(".day:nth-of-type(2) .day-name"));
    const days = await week.evaluate(() =>
      [...document.querySelectorAll(".day-name")].map((day) => day.getBoundingClientRect().left),
    );
    expect(days).toHaveLength(7);
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    await week.screenshot(`out/e2e/right-to-left-${name}-week.png`);
    await week.close();
  });
});

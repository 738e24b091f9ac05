import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import { type BrowserDriver, type Card, type Tab, until } from "../browsers";
import type { ExtensionPage } from "./extension-page";
import { comeBackTo } from "./parent";

/** On a page the card comes with the break itself, so by now it would have. */
const WOULD_HAVE_COME_MS = 2_500;

/** The cards in all tabs of a browser. */
export async function cardsIn(driver: BrowserDriver): Promise<Card[]> {
  const all = await Promise.all((await driver.tabs()).map((tab) => tab.card()));
  return all.filter((one) => one !== null);
}

/** Watches that there is one card, in one tab, when it should come, and none in any when not. */
export class CardWatch {
  constructor(
    private readonly driver: BrowserDriver,
    private readonly ownPage: ExtensionPage,
    /** The page that is read. */
    private readonly page: Tab,
  ) {}

  async cardsInAllTabs(): Promise<number> {
    return (await cardsIn(this.driver)).length;
  }

  /** The page comes into view: a natural break, and the card with it. */
  async cardComes(): Promise<Card> {
    return this.cardComesTo(this.page);
  }

  /** The same for a tab that was just opened. */
  async cardComesTo(tab: Tab): Promise<Card> {
    const card = await this.ownPage.cardComesTo(tab);
    expect(await this.cardsInAllTabs()).toBe(1);
    return card;
  }

  async isShown(): Promise<void> {
    await until(
      async () => (await this.ownPage.lastOffer())?.shownAt,
      "the card to count as shown",
    );
  }

  async noCardComes(): Promise<void> {
    await comeBackTo(this.page, this.ownPage.tab);
    await this.page.reload();
    const end = Date.now() + WOULD_HAVE_COME_MS;
    while (Date.now() < end) {
      expect(await this.cardsInAllTabs()).toBe(0);
      await pause(250);
    }
  }
}

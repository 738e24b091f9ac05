import { expect } from "vitest";
import type { Card, Page, Tab } from "../browsers";
import type { Fixture } from "./fixture";
import { comeBackTo } from "./parent";
import { staysWithoutCard } from "./stays-without-card";
import { NO_TRACES, tracesOn } from "./traces";

/** Long enough for what a page event brings about, were it to bring anything about. */
const WOULD_HAVE_COME_MS = 1_500;

/** What the suites of a card on a page do, on the page of their fixture. */
export class OnPage {
  constructor(private readonly fixture: () => Fixture) {}

  /** A natural break: away to another tab and back. */
  async cardComes(): Promise<Card> {
    const { ownPage, page } = this.fixture();
    await ownPage.tab.show();
    return ownPage.cardComesTo(page);
  }

  async cardOnAnotherDay(change: Record<string, unknown> = {}): Promise<Card> {
    const { ownPage, page } = this.fixture();
    await ownPage.tab.show();
    await ownPage.startAnotherDay(change);
    // A card of the day before asks when it is seen again, and goes; a test could take it for the new one.
    if (await page.card()) await page.reload();
    return this.cardComes();
  }

  async nothingComes(there: Tab): Promise<void> {
    await this.fixture().ownPage.view();
    await staysWithoutCard(there, WOULD_HAVE_COME_MS);
  }

  async nothingComesAtBreak(): Promise<void> {
    const { ownPage, page } = this.fixture();
    await ownPage.tab.show();
    await page.show();
    await this.nothingComes(page);
  }

  async goesWithoutTrace(card: Card): Promise<void> {
    const { ownPage, page } = this.fixture();
    await card.waitUntilGone();
    // The line that offers to undo its answer goes with the tab.
    await comeBackTo(page, ownPage.tab);
    expect(await tracesOn(ownPage, page)).toEqual(NO_TRACES);
  }

  async popupShows(text: string | RegExp): Promise<Page> {
    const popup = await this.fixture().driver.openPopup();
    await popup.waitForText(text);
    return popup;
  }

  async showHome(part: string): Promise<Tab> {
    const home = await this.fixture().driver.openExtensionPage(`src/home/home.html#${part}`);
    await home.waitFor(() => document.querySelector("h1"));
    return home;
  }
}

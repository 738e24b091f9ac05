import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import { type BrowserDriver, type Page, type Tab, until } from "../browsers";
import { CARD } from "./labels";
import { letInputPause } from "./let-input-pause";
import { noteRepeatedBreak } from "./repeated-breaks";

/** The card opens 3 s after a page loaded, so by now it would have. */
export const WOULD_HAVE_OPENED_MS = 5_500;
const SWITCH_SETTLES_MS = 1_500;
/** On a busy machine too, the card opens within this time after a page loaded, or this was no break for it. */
const OPENS_WITHIN_MS = 15_000;
const MORE_BREAKS = 2;

/** The toolbar of a browser in which the parent reads one page. */
export class AtToolbar {
  constructor(
    private readonly driver: BrowserDriver,
    /** The tab that is read; not a young one, or the toolbar would wait. */
    private readonly page: Tab,
  ) {}

  /**
   * A busy browser may tell of an earlier switch of tabs only after the page has loaded, and then that load was no
   * natural break. A parent meets the next one: so the break is repeated, and each repetition noted.
   */
  async cardOpensByItself(): Promise<Page> {
    const opens = (ms?: number) => until(() => this.driver.popup(), "the popup to open", ms);
    for (let left = MORE_BREAKS; left > 0; left -= 1) {
      await this.naturalBreak();
      const popup = await opens(OPENS_WITHIN_MS).catch(() => null);
      if (popup) return this.withCard(popup);
      noteRepeatedBreak(`${this.driver.name} at the toolbar`);
    }
    await this.naturalBreak();
    return this.withCard(await opens());
  }

  private async withCard(popup: Page): Promise<Page> {
    await popup.waitForText(CARD.do);
    return popup;
  }

  async nothingOpens(): Promise<void> {
    await this.naturalBreak();
    const end = Date.now() + WOULD_HAVE_OPENED_MS;
    while (Date.now() < end) {
      expect(await this.driver.popup()).toBeNull();
      await pause(250);
    }
  }

  /** A page that has just loaded: the natural break that the toolbar waits for. */
  private async naturalBreak(): Promise<void> {
    const isInView = await this.page.evaluate(() => document.visibilityState === "visible");
    if (!isInView) {
      await this.page.show();
      // A switch of tabs is no break for the toolbar, and Firefox tells of it a second late.
      await pause(SWITCH_SETTLES_MS);
    }
    await letInputPause(this.driver);
    await this.page.reload();
  }
}

export const titleOf = (popup: Page): Promise<string> =>
  popup.waitFor(() => document.querySelector(".card-title")?.textContent ?? "");

export const cardGoes = (popup: Page): Promise<unknown> =>
  popup.waitFor(() => !document.querySelector(".card"));

import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { StoredOffer } from "../../src/core/offer/stored-offer";
import type { Stored } from "../../src/core/state";
import type { View } from "../../src/core/view/view";
import { type BrowserDriver, type Card, type Tab, until } from "../browsers";
import type { FirefoxBrowser } from "../browsers/firefox/browser";
import { recordEvents } from "./event-log";
import { HOME } from "./labels";
import { comeBackTo } from "./parent";
import { noteRepeatedBreak } from "./repeated-breaks";

/** A card that comes by a break is there by now, on a busy machine too. */
const NEXT_BREAK_MS = 6_000;
const MORE_BREAKS = 2;

/** A break with which the page came into view was told by now, also to a busy background. */
const EARLY_MS = 2_500;
const MAX_WRITES = 3;

/** A card that was hidden early does not follow at once; a test sets its time far back instead of waiting. */
export const LONG_AGO_MS = 0;

/** What the store holds: offers as they are stored. */
export type InStorage = Omit<Stored, "offers"> & { offers: readonly StoredOffer[] };

/**
 * A page of the extension that stays open behind the others: from here a suite reads and changes
 * what is stored, and asks the background as our own pages do.
 */
export class ExtensionPage {
  private constructor(
    private readonly driver: BrowserDriver,
    readonly tab: Tab,
  ) {}

  static async open(driver: BrowserDriver): Promise<ExtensionPage> {
    const tab = await driver.openExtensionPage("src/home/home.html");
    await tab.waitForText(HOME.start.title);
    await recordEvents(tab);
    return new ExtensionPage(driver, tab);
  }

  stored(): Promise<InStorage & Record<string, unknown>> {
    return this.tab.evaluate(
      () => browser.storage.local.get(null) as Promise<InStorage & Record<string, unknown>>,
    );
  }

  /**
   * What popup and home would show now. The background answers after everything that the browser told it before.
   * One that is just stopping drops the question, so it is asked again, as our own pages do.
   */
  async view(): Promise<View> {
    const ask = () => this.send<{ view: View } | null>({ kind: "view" });
    return (await until(ask, "the background to answer")).view;
  }

  /** Sends a message as a page of ours would; the answer, or null where there is none. */
  send<Answer>(message: unknown): Promise<Answer> {
    return this.tab.evaluate(
      async (argument) => ((await browser.runtime.sendMessage(argument)) ?? null) as Answer,
      message,
    );
  }

  /**
   * Changes what is stored. The background's memory wins while it runs, so it is stopped before, and
   * wakes to what is stored now; stopped after too, since an event may have woken it in between.
   */
  async changeStored(items: Record<string, unknown>): Promise<void> {
    const written = JSON.parse(JSON.stringify(items)) as Record<string, unknown>;
    // A background that was woken in between may have written over it before it was stopped.
    for (let tries = 0; tries < MAX_WRITES; tries += 1) {
      await this.driver.killBackground();
      await this.tab.evaluate((argument) => browser.storage.local.set(argument), written);
      await this.driver.killBackground();
      const stored = await this.stored();
      if (Object.keys(written).every((key) => isDeepStrictEqual(stored[key], written[key]))) break;
    }
    await this.view();
  }

  async offers(): Promise<readonly StoredOffer[]> {
    return (await this.stored()).offers ?? [];
  }

  async lastOffer(): Promise<StoredOffer | undefined> {
    return (await this.offers()).at(-1);
  }

  async lastOfferBecomes(status: StoredOffer["status"]): Promise<void> {
    const isSo = async () => (await this.lastOffer())?.status === status;
    await until(isSo, `the offer to be ${status}`);
  }

  /**
   * Waits until a card that lost its page unanswered waits: to come once more, or, where a slow machine showed it
   * for so long that it counts as seen, in the popup.
   */
  async cardWasLetGo(): Promise<void> {
    const offer = await until(async () => {
      const last = await this.lastOffer();
      return last?.status === "showing" ? null : last;
    }, "the card to be let go");
    expect(offer).toMatchObject({ answer: null, status: offer.seen ? "unanswered" : "due" });
  }

  /** A signal that a busy browser did not give in time holds the card until the next question. */
  async cardIsDue(): Promise<StoredOffer> {
    const due = async () => {
      const { reason } = await this.view();
      const offer = await this.lastOffer();
      if (offer?.status !== "due") throw new Error(`it says ${reason}`);
      return offer;
    };
    return until(due, "the card to be due");
  }

  async changeLastOffer(change: Partial<StoredOffer>): Promise<void> {
    const all = await this.offers();
    const changed = all.map((one, at) => (at === all.length - 1 ? { ...one, ...change } : one));
    await this.changeStored({ offers: changed });
  }

  /**
   * Comes back to the page from this one, and waits for the card. The product may let one break pass (the
   * browser told of it before the page was ready), and a parent meets the next one: so the break is repeated,
   * and each repetition noted. A card may be on its way already, by a break of the page's own (it was just
   * opened, say): to leave the page then would hide that card early, and the next comes much later.
   */
  async cardComesTo(page: Tab): Promise<Card> {
    const isInView = await page.evaluate(() => document.visibilityState === "visible");
    const early = isInView || (await this.isOnItsWay()) ? await this.cardOn(page, EARLY_MS) : null;
    if (early) return early;
    for (let left = MORE_BREAKS; left > 0; left -= 1) {
      await comeBackTo(page, this.tab);
      const card = await this.cardOn(page, NEXT_BREAK_MS);
      if (card) return card;
      await this.noteRepeatedBreak(page);
      await this.forgetEarlyHiding();
    }
    await comeBackTo(page, this.tab);
    return page.waitForCard().catch(async (error) => {
      throw new Error(`${error.message}; ${await this.whyNone()}`);
    });
  }

  /** Why no card is on the page, for the message of a failed test. */
  private async whyNone(): Promise<string> {
    const { reason } = await this.view();
    return `the popup says ${reason}, and stored is ${JSON.stringify(await this.lastOffer())}`;
  }

  /**
   * A card that came by the page's own break at the very moment when the test left the page was hidden early, and
   * comes again only minutes later.
   */
  private async forgetEarlyHiding(): Promise<void> {
    const { status, notBefore = 0 } = (await this.lastOffer()) ?? {};
    if (status === "due" && notBefore > Date.now())
      await this.changeLastOffer({ notBefore: LONG_AGO_MS });
  }

  /**
   * The same without a question to the page, of which a page that changes its own functions answers none: resolves
   * once the card counts as shown.
   */
  async cardIsShownOn(page: Tab): Promise<void> {
    const isShown = async () => (await this.lastOffer())?.shownAt;
    for (let left = MORE_BREAKS; left > 0; left -= 1) {
      await page.show();
      const shownAt = await until(isShown, "the card", NEXT_BREAK_MS).catch(() => null);
      if (shownAt || (await this.isOnItsWay())) break;
      await this.noteRepeatedBreak(page);
      await this.tab.show();
      await this.tab.waitFor(() => document.visibilityState === "visible");
    }
    await page.show();
    await until(isShown, "the card to be shown");
  }

  /** The card that is on the page within this time; or later, where it is on its way by then. */
  private async cardOn(page: Tab, ms: number): Promise<Card | null> {
    const soon = await page.waitForCard(ms).catch(() => null);
    if (soon) return soon;
    const found = async () => {
      const card = await page.card();
      return card || !(await this.isOnItsWay()) ? { card } : null;
    };
    return until(found, "the card that is on its way").then(
      ({ card }) => card,
      () => null,
    );
  }

  /** Whether the background has sent a card to a page, as far as the browser told it of a break. */
  private async isOnItsWay(): Promise<boolean> {
    await this.view();
    const { status, place } = (await this.lastOffer()) ?? {};
    return place === "page" && (status === "showing" || status === "folded");
  }

  private async noteRepeatedBreak(page: Tab): Promise<void> {
    const where = await page.url().catch(() => "a page that does not say its address");
    noteRepeatedBreak(`${this.driver.name} ${where}: ${JSON.stringify(await this.lastOffer())}`);
  }

  /** As if what came and was answered were long ago, and the parent is at the keyboard again. */
  async startAnotherDay(change: Record<string, unknown> = {}): Promise<void> {
    await simulateUserInput(this.driver);
    const nothingSet = { pause: null, adjustments: {}, notForUs: [], kept: [] };
    await this.changeStored({ offers: [], ...nothingSet, ...change });
  }
}

// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const Cc: any;
declare const Ci: any;

/** Firefox without a screen thinks that nobody touched it since it started; Chromium that somebody does. */
export async function simulateUserInput(driver: BrowserDriver): Promise<void> {
  if (driver.name !== "firefox") return;
  await (driver as FirefoxBrowser).window.call(() => {
    (window as any).peekabooLastInputMs = 0;
    const idle = Cc["@mozilla.org/widget/useridleservice;1"];
    idle.getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(0);
  });
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.

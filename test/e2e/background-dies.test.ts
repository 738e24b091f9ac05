import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Offer } from "../../src/domain/offer";
import {
  BROWSERS,
  type Card,
  type DrivenBrowser,
  launch,
  type Site,
  startSite,
  type Tab,
  until,
} from "../browsers";
import { Desk } from "./desk";
import { badge, comeBackTo, freshEvening, quietTimeNow } from "./parent";

const MINUTE = 60_000;
/** On a page the card comes with the break itself, so by now it would have. */
const WOULD_HAVE_COME_MS = 2_500;
/** A card that went out of sight early does not follow at once; in a test nobody waits for that. */
const LONG_AGO = 0;

describe.each(BROWSERS)("A background that dies, and a card that loses its page, in %s", (name) => {
  let driven: DrivenBrowser;
  let site: Site;
  let page: Tab;
  let desk: Desk;

  beforeAll(async () => {
    site = await startSite();
    site.add("/elsewhere", { body: "<!doctype html><title>Elsewhere</title><p>Another page" });
    driven = await launch(name, { locale: "en-US", pageAccess: "granted" });
    page = (await driven.tabs())[0] as Tab;
    await page.goto(site.url);
    desk = await Desk.open(driven);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  beforeEach(async () => {
    if (await driven.popup()) await driven.closePopup();
    await desk.tab.show();
    await desk.changeStored(freshEvening());
    await page.goto(site.url);
  });

  const offers = async (): Promise<readonly Offer[]> => (await desk.stored()).offers ?? [];
  const lastOffer = async () => (await offers()).at(-1);
  const becomes = (status: Offer["status"]) =>
    until(async () => (await lastOffer())?.status === status, `the offer to be ${status}`);
  const changeLastOffer = async (change: Partial<Offer>) => {
    const all = await offers();
    const changed = all.map((one, at) => (at === all.length - 1 ? { ...one, ...change } : one));
    await desk.changeStored({ offers: changed });
  };

  async function cardsInAllTabs(): Promise<number> {
    const cards = await Promise.all((await driven.tabs()).map((tab) => tab.card()));
    return cards.filter(Boolean).length;
  }

  /** The page comes into view: a natural break, and the card with it. */
  async function cardComes(): Promise<Card> {
    await comeBackTo(page, desk.tab);
    return cardIsOn(page);
  }

  async function cardIsOn(tab: Tab): Promise<Card> {
    const card = await tab.waitForCard();
    expect(await cardsInAllTabs()).toBe(1);
    return card;
  }

  async function isShown(): Promise<void> {
    await until(async () => (await lastOffer())?.shownAt, "the card to count as shown");
  }

  async function noCardComes(): Promise<void> {
    await comeBackTo(page, desk.tab);
    await page.reload();
    const end = Date.now() + WOULD_HAVE_COME_MS;
    while (Date.now() < end) {
      expect(await cardsInAllTabs()).toBe(0);
      await pause(250);
    }
  }

  /** Chromium counts a stopped worker's alarms on; so does Firefox. */
  const beatSoon = (inMs: number) =>
    driven.evaluateInBackground(
      (ms) => browser.alarms.create("heartbeat", { when: Date.now() + ms }),
      inMs,
    );

  it("wakes by its heartbeat, and the card is due on time", async () => {
    await desk.changeStored({ ...freshEvening(), pause: { until: Date.now() + 5_000 } });
    expect(await offers()).toEqual([]);
    await beatSoon(6_000);
    await driven.killBackground();
    await until(async () => (await offers()).length > 0, "the card to be due");
    expect(await badge(driven)).toBe("•");
    await cardComes();
  });

  it("dies when the card is due, and the same one comes", async () => {
    const due = await lastOffer();
    expect(due).toMatchObject({ status: "due" });
    await driven.killBackground();
    await cardComes();
    expect(await offers()).toHaveLength(1);
    expect((await lastOffer())?.idea).toEqual(due?.idea);
  });

  it("dies right after it brought the card", async () => {
    await comeBackTo(page, desk.tab);
    const card = await until(() => page.card(), "the card");
    await driven.killBackground();
    await desk.view();
    await isShown();
    expect(await card.isGone()).toBe(false);
    await card.click("We'll do this");
    await card.waitUntilGone();
    expect(await lastOffer()).toMatchObject({ status: "answered", answer: "do" });
    await noCardComes();
    expect(await offers()).toHaveLength(1);
  });

  it.each([
    ["We'll do this", "do"],
    ["Close", "closed"],
    ["Later, in 5 min", "later"],
    ["Not today", "not-today"],
    ["Not for us", "not-for-us"],
  ] as const)("dies while the card shows, and %s still works", async (button, answer) => {
    const card = await cardComes();
    await isShown();
    await driven.killBackground();
    if (!["do", "closed"].includes(answer)) await card.click("More");
    await card.click(button);
    await card.waitUntilGone();
    expect((await offers())[0]).toMatchObject({ status: "answered", answer });
    if (answer === "not-for-us") expect((await desk.stored()).notForUs).toHaveLength(1);
    if (answer === "not-today") expect((await desk.stored()).pause).not.toBeNull();
  });

  it("dies while the card shows, and Keep and Another idea still work", async () => {
    const card = await cardComes();
    await isShown();
    const first = await card.text();
    await driven.killBackground();
    await card.click("Keep");
    await until(async () => (await card.buttons()).includes("Kept"), "it to be kept");
    await driven.killBackground();
    await card.click("Another idea");
    await until(async () => (await card.buttons()).includes("Keep"), "another idea");
    expect(await card.text()).not.toBe(first);
    expect((await desk.stored()).kept).toHaveLength(1);
    expect((await lastOffer())?.swapped).toHaveLength(1);
  });

  it("dies while the card is folded, and it opens again", async () => {
    const settings = { cardAfter: 0, smallFirst: true };
    await desk.changeStored({ ...freshEvening(), settings });
    const card = await cardComes();
    await becomes("folded");
    await driven.killBackground();
    await card.click("A small leaf. Open it when it suits.");
    await until(async () => (await card.buttons()).includes("Close"), "the card to open");
    await becomes("showing");
    await driven.killBackground();
    await card.click("We'll do this");
    await card.waitUntilGone();
    expect(await lastOffer()).toMatchObject({ answer: "do" });
  });

  it("dies after Later, and the card comes back once", async () => {
    const card = await cardComes();
    const text = await card.text();
    await card.click("More");
    await card.click("Later, in 5 min");
    await card.waitUntilGone();
    await driven.killBackground();
    await noCardComes();
    await changeLastOffer({ notBefore: LONG_AGO });
    const again = await cardComes();
    expect(await again.text()).toContain(text.split("\n")[2]);
    await again.click("Close");
    await again.waitUntilGone();
    await driven.killBackground();
    await noCardComes();
    expect(await offers()).toHaveLength(2);
  });

  const loseCard = {
    "is closed": async (tab: Tab) => tab.close(),
    "goes elsewhere": async (tab: Tab) => tab.goto(`${site.url}/elsewhere`),
    "is switched away from": async () => desk.tab.show(),
  };
  const ways = Object.keys(loseCard) as (keyof typeof loseCard)[];

  it.each(ways)("comes back once, but not at once, when its tab %s early", async (way) => {
    const tab = way === "is closed" ? await driven.openPage(site.url) : page;
    const card = way === "is closed" ? await cardIsOn(tab) : await cardComes();
    await isShown();
    await loseCard[way](tab);
    await becomes("due");
    expect(await lastOffer()).toMatchObject({ returned: true });
    await until(() => card.isGone(), "the card to be gone");
    await noCardComes();
    await changeLastOffer({ notBefore: LONG_AGO });
    await cardComes();
    await isShown();
    await desk.tab.show();
    await becomes("unanswered");
    expect(await badge(driven)).toBe("•");
    await noCardComes();
    expect(await offers()).toHaveLength(1);
  });

  it.each(ways)("waits in the popup when its tab %s after it was read", async (way) => {
    const tab = way === "is closed" ? await driven.openPage(site.url) : page;
    const card = way === "is closed" ? await cardIsOn(tab) : await cardComes();
    await isShown();
    if (way === "goes elsewhere") await until(async () => (await lastOffer())?.seen, "8 s to pass");
    else await changeLastOffer({ seen: true });
    await loseCard[way](tab);
    await becomes("unanswered");
    await until(() => card.isGone(), "the card to be gone");
    expect(await badge(driven)).toBe("•");
    await noCardComes();
    const popup = await driven.openPopup();
    await popup.click("We'll do this");
    await becomes("answered");
    expect(await offers()).toHaveLength(1);
  });

  it("leaves by itself when its quiet time ends", async () => {
    const card = await cardComes();
    await isShown();
    await desk.changeStored({ quietTimes: [quietTimeNow(30, 0)] });
    await card.waitUntilGone();
    await becomes("gone");
    expect(await badge(driven)).toBe("");
    await noCardComes();
  });

  it("comes in one tab, however many come into view", async () => {
    const tabs = [await driven.openPage(site.url), await driven.openPage(`${site.url}/writing`)];
    const seen = new Set<Tab>();
    for (const tab of [page, ...tabs, page, ...tabs]) {
      await tab.show();
      await pause(400);
      for (const one of [page, ...tabs]) if (await one.card()) seen.add(one);
      expect(await cardsInAllTabs()).toBeLessThanOrEqual(1);
    }
    expect(seen.size).toBeLessThanOrEqual(2);
    expect(await offers()).toHaveLength(1);
    for (const tab of tabs) await tab.close();
  });

  it("has one alarm while a session runs, and none while none does", async () => {
    const alarms = () => driven.evaluateInBackground(() => browser.alarms.getAll());
    const [beat, ...more] = await until(alarms, "the alarm");
    expect(more).toEqual([]);
    expect(beat?.periodInMinutes).toBe(1);
    const away = (beat?.scheduledTime ?? 0) - Date.now();
    expect(away).toBeGreaterThan(-MINUTE / 2);
    expect(away).toBeLessThanOrEqual(1.5 * MINUTE);
    await setWindow("minimized");
    try {
      const before = Date.now() - 6 * MINUTE;
      const current = { start: before - 20 * MINUTE, lastActive: before };
      const session = { current, presence: "away", observedAt: before, ended: [] };
      await desk.changeStored({ session });
      await until(async () => (await alarms()).length === 0, "the alarm to be gone");
      expect((await desk.stored()).session.ended).toHaveLength(1);
    } finally {
      await setWindow("normal");
    }
    await page.show();
    await until(async () => (await alarms()).length === 1, "the alarm to be back");
  });

  it("is not on a page once page access was withdrawn while it was due", async () => {
    await driven.withdrawPageAccess();
    try {
      await noCardComes();
      expect(await offers()).toHaveLength(1);
      expect(await badge(driven)).toBe("•");
    } finally {
      await driven.grantPageAccess();
    }
  });

  it("leaves the page when page access is withdrawn, and comes once more", async () => {
    const card = await cardComes();
    await isShown();
    await driven.withdrawPageAccess();
    try {
      await until(() => card.isGone(), "the card to be gone");
      await becomes("due");
      await noCardComes();
      expect(await offers()).toHaveLength(1);
    } finally {
      await driven.grantPageAccess();
    }
    await changeLastOffer({ notBefore: LONG_AGO });
    await cardComes();
  });

  async function setWindow(state: "minimized" | "normal"): Promise<void> {
    await driven.evaluateInBackground(async (wanted) => {
      const [first] = await browser.windows.getAll();
      if (first?.id !== undefined) await browser.windows.update(first.id, { state: wanted });
    }, state);
    const isSo = () =>
      driven.evaluateInBackground(async () => (await browser.windows.getAll())[0]?.state);
    await until(async () => (await isSo()) === state, `the window to be ${state}`);
  }
});

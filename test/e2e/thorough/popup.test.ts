import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { card as cardText } from "../../../src/content/en/card";
import { home } from "../../../src/content/en/home";
import { popup as text } from "../../../src/content/en/popup";
import { card as dutchCard } from "../../../src/content/nl/card";
import { popup as dutch } from "../../../src/content/nl/popup";
import { BROWSERS, type DrivenBrowser, launch, type Page, type Tab, until } from "../../browsers";
import { axeViolations } from "../axe";
import { Desk } from "../desk";
import { freshEvening, quietTimeNow, useMiddayZone } from "../parent";
import { PopupInTab } from "../popup-in-tab";

const MINUTE = 60_000;
const zone = useMiddayZone();

describe.each(BROWSERS)("The popup, in %s", (name) => {
  let driven: DrivenBrowser;
  let desk: Desk;
  let inTab: PopupInTab;
  let popup: Tab;

  beforeAll(async () => {
    driven = await launch(name, { locale: "en-US", timezone: zone });
    desk = await Desk.open(driven);
    inTab = await PopupInTab.open(driven, desk);
    popup = inTab.tab;
  });
  afterAll(async () => {
    await driven?.close();
  });
  beforeEach(() => inTab.begin());

  /** The same under an open popup: what is stored is what the background wakes to. */
  async function changeUnder(items: Record<string, unknown>): Promise<void> {
    await desk.tab.evaluate((told) => browser.storage.local.set(told), items);
    await driven.killBackground();
    await desk.view();
  }

  async function tabAt(address: string): Promise<Tab> {
    return until(async () => {
      for (const tab of await driven.tabs()) if ((await tab.url()).endsWith(address)) return tab;
      return null;
    }, `a tab with ${address}`);
  }

  it("says how long this session runs, at once when that changes", async () => {
    expect(await inTab.nextAndSession()).toMatch(/just begun, at|\d min, since/);
    const now = Date.now();
    const current = { start: now - 38 * MINUTE, lastActive: now };
    await changeUnder({
      session: { current, presence: "active", observedAt: now, ended: [] },
    });
    await popup.waitForText(/38 min, since \d+:\d\d/);
    expect((await desk.view()).session?.minutes).toBe(38);
  });

  it("says in plain words why nothing has come", async () => {
    const running = quietTimeNow();
    const session = { current: null, presence: "away", observedAt: null, ended: [] };
    await inTab.begin({ quietTimes: [running], settings: { cardAfter: 20 }, session });
    await popup.waitForText(text.why["session-too-short"]);

    const key = (await desk.view()).quietTimes[0]?.today?.key;
    await desk.tell({ name: "skip-today", occurrence: key, skip: true });
    await popup.waitForText(text.why["skipped-today"]);

    await inTab.begin(freshEvening(running));
    await popup.click("We'll do this");
    await popup.waitForText(text.why["already-came"]);

    const offers = ((await desk.stored()).offers ?? []).map((offer) => {
      const ago = Date.now() - 20 * MINUTE;
      const other = "other@2020-01-01";
      const past = { dueAt: ago, shownAt: ago, answeredAt: ago };
      return { ...offer, ...past, id: `${other}#1`, occurrence: other, spends: [other] };
    });
    await changeUnder({ offers, settings: { cardAfter: 0, dose: "one-a-day" } });
    await popup.waitForText(text.why["enough-today"]);
  });

  it("has a small moment at once, with nothing set up", async () => {
    const title = () => popup.waitFor(() => document.querySelector(".idea h3")?.textContent ?? "");
    await popup.click("A small moment now");
    const first = await title();
    await popup.click("Another idea");
    await popup.waitFor((was) => document.querySelector(".idea h3")?.textContent !== was, first);
    const second = await title();
    await popup.check("hands full");
    await popup.waitFor((was) => document.querySelector(".idea h3")?.textContent !== was, second);
    await popup.click("Keep");
    await popup.waitForText("Kept");
    await inTab.picture(popup, "moment-now");
    const kept = (await desk.stored()).kept ?? [];
    expect(kept).toHaveLength(1);
    await popup.click("Why this helps");
    const finding = await tabAt(`#finding/${kept[0]?.momentId}`);
    await finding.waitForText(home.finding.more);
    await finding.close();
    await popup.show();
    const third = await title();
    await popup.click("Back");
    await popup.click("Kept moments");
    const page = await tabAt("#kept");
    await page.waitForText(third);
    await page.close();
  });

  it("pauses until tomorrow, for a week, until the parent says so", async () => {
    await inTab.begin(freshEvening());
    await popup.waitForText("We'll do this");
    const pauseFor = async (button: string, words: RegExp, next: string) => {
      await popup.click("Pause");
      await popup.click(button);
      await popup.waitForText(words);
      expect(await popup.evaluate(() => document.querySelector("dd")?.textContent)).toContain(next);
      expect(await popup.text()).not.toContain("We'll do this");
      await popup.click("Resume");
      await popup.waitFor(() => !document.body.textContent?.includes("Paused until"));
    };
    await pauseFor("Until tomorrow", /Paused until tomorrow at \d+:\d\d/, "Bedtime tomorrow at");
    await pauseFor(
      "A week",
      /Paused until \w+day, \w+ \d+ at \d+:\d\d|Paused until .*\d at \d/,
      "Bedtime on ",
    );
    await pauseFor("Until I say so", /Paused until you say so\./, text.nextPaused);
    expect((await desk.stored()).pause).toBeNull();
  });

  it("speaks the language of the settings, the open page as well as the next card", async () => {
    await inTab.begin(freshEvening());
    await popup.waitForText(cardText.do);
    await desk.tab.show();
    await desk.tab.evaluate(() => {
      location.hash = "#settings";
    });
    await desk.tab.fill("Language", "nl");
    await desk.tab.waitFor(() => document.documentElement.lang === "nl");
    await popup.show();
    await popup.waitForText(dutch.quietTimes);
    await popup.waitForText(dutchCard.do);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe("nl");
    const said = await popup.text();
    for (const english of [cardText.do, text.quietTimes, text.momentNow])
      expect(said).not.toContain(english);
    await inTab.picture(popup, "nl");
  });

  it("fits a phone: nothing to scroll sideways", async () => {
    const fits = () => popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    await popup.setViewport(360, 740);
    try {
      expect(await popup.evaluate(() => innerWidth)).toBe(360);
      expect(await fits()).toBe(true);
      await popup.click("Add a quiet time");
      await popup.waitForText("Or your own");
      expect(await fits()).toBe(true);
      await inTab.picture(popup, "phone-editor");
      await inTab.begin(freshEvening());
      await popup.click("More");
      expect(await fits()).toBe(true);
      await inTab.picture(popup, "phone-card");
      await popup.click("Close");
      await popup.waitFor(() => !document.querySelector(".card"));
      await popup.click("A small moment now");
      await popup.waitFor(() => document.querySelector(".idea h3"));
      expect(await fits()).toBe(true);
    } finally {
      await popup.setViewport(1280, 720);
    }
  });

  it.each([
    ["day", false, "all"],
    ["dusk", true, "colours"],
  ] as const)("has no fault that axe finds, by %s", async (_palette, dark, rules) => {
    await driven.emulate({ dark });
    const found: string[] = [];
    const look = async (page: Page, what: string) => {
      // A page that fades in has the contrast of neither state.
      await page.waitFor(() =>
        document.getAnimations().every((one) => one.playState !== "running"),
      );
      found.push(...(await axeViolations(page, rules)).map((fault) => `${what}: ${fault}`));
    };
    await look(popup, "empty");
    await popup.click("Add a quiet time");
    await popup.waitForText("Or your own");
    await popup.click("Save");
    await popup.waitForText(text.problems["no-routine"]);
    await look(popup, "editor");
    await inTab.begin({
      ...freshEvening(),
      kept: [{ momentId: "z1", wording: "plain", keptAt: 1 }],
    });
    await popup.click("More");
    await look(popup, "card");
    await popup.click("Not today");
    await popup.waitForText(/Paused until/);
    await look(popup, "paused");
    await popup.click("A small moment now");
    await popup.waitFor(() => document.querySelector(".idea h3"));
    await look(popup, "moment now");
    await desk.tab.show();
    for (const part of ["", "#quiet-times", "#kept", "#look-back", "#finding/z1", "#settings"]) {
      await desk.tab.goto(`${driven.baseUrl}/src/home/home.html${part}`);
      await desk.tab.reload();
      await desk.tab.waitFor(() => document.querySelector("h1"));
      await look(desk.tab, `home ${part}`);
    }
    expect(found).toEqual([]);
  });
});

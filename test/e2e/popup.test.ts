import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { card as cardText } from "../../src/content/en/card";
import { home } from "../../src/content/en/home";
import { popup as text } from "../../src/content/en/popup";
import { card as dutchCard } from "../../src/content/nl/card";
import { popup as dutch } from "../../src/content/nl/popup";
import type { QuietTime } from "../../src/domain/quiet-time";
import { BROWSERS, type DrivenBrowser, launch, type Page, type Tab, until } from "../browsers";
import { axeViolations } from "./axe";
import { Desk } from "./desk";
import { addQuietTime, freshEvening, quietTimeNow, tabTo, useMiddayZone } from "./parent";

const MINUTE = 60_000;
const zone = useMiddayZone();

describe.each(BROWSERS)("The popup, in %s", (name) => {
  let driven: DrivenBrowser;
  let desk: Desk;
  /** The popup in a tab, as on a phone. */
  let popup: Tab;

  beforeAll(async () => {
    driven = await launch(name, { locale: "en-US", timezone: zone });
    desk = await Desk.open(driven);
    popup = await driven.openExtensionPage("src/popup/popup.html");
  });
  afterAll(async () => {
    await driven?.close();
  });

  const POPUP = () => `${driven.baseUrl}/src/popup/popup.html`;

  /** As after installing, but for what is told; the popup is opened anew. */
  async function begin(stored: Record<string, unknown> = {}): Promise<void> {
    await popup.show();
    // An open popup wakes the background at once, and then that knows only what was stored before.
    await popup.goto("about:blank");
    await desk.changeStored({ ...freshEvening(), quietTimes: [], settings: {}, ...stored });
    await popup.goto(POPUP());
    await popup.waitForText("Quiet times");
  }

  /** The same under an open popup: what is stored is what the background wakes to. */
  async function changeUnder(items: Record<string, unknown>): Promise<void> {
    await desk.tab.evaluate((told) => browser.storage.local.set(told), items);
    await driven.killBackground();
    await desk.view();
  }
  beforeEach(() => begin());

  const picture = (page: Page, what: string) =>
    page.screenshot(`out/e2e/popup-${name}-${what}.png`);
  const quietTimes = async (): Promise<readonly QuietTime[]> =>
    (await desk.stored()).quietTimes ?? [];
  const onlyOne = async () => (await quietTimes())[0];
  const nextAndSession = () =>
    popup.waitFor(() => document.querySelector(".now-pair")?.textContent ?? "");
  const later: QuietTime = quietTimeNow(-60, 90, { id: "bath", routines: ["bath"] });

  async function tabAt(address: string): Promise<Tab> {
    return until(async () => {
      for (const tab of await driven.tabs()) if ((await tab.url()).endsWith(address)) return tab;
      return null;
    }, `a tab with ${address}`);
  }

  it("takes a quiet time by typing, and says what comes next", async () => {
    await addQuietTime(popup, { routine: "Bath", begins: 90, length: 35, leadIn: "10 min" });
    await popup.waitForText("Added.");
    expect(await onlyOne()).toMatchObject({
      routines: ["bath"],
      days: [1, 2, 3, 4, 5, 6, 7],
      lengthMinutes: 35,
      leadInMinutes: 10,
    });
    expect(await nextAndSession()).toMatch(/Next.*Bath at \d+:\d\d/);
    await popup.waitForText(text.why.outside);
    const rows = await popup.evaluate(() => [
      document.querySelector("table caption")?.textContent,
      ...[...document.querySelectorAll("tbody tr")].map((row) => row.textContent),
    ]);
    expect(rows[0]).toBe("Today");
    expect(rows.some((row) => /Bath\d+:\d\d.*\d+:\d\d/.test(row ?? ""))).toBe(true);
    const strip = await popup.evaluate(() => ({
      role: document.querySelector(".day-strip")?.getAttribute("role"),
      title: document.querySelector(".day-strip title")?.textContent,
      bars: document.querySelectorAll(".quiet-bar, .now-mark").length,
    }));
    expect(strip).toEqual({ role: "img", title: "Today", bars: 2 });
  });

  it("changes a quiet time in its place, switches it, removes it, each to be undone", async () => {
    await begin({ quietTimes: [later] });
    await popup.click(/^Edit Bath/);
    await popup.fill("Length", "45");
    await popup.fill("Name", "Before the tub");
    await picture(popup, "editor");
    await popup.click("Save");
    await popup.waitForText("Saved.");
    expect(await onlyOne()).toMatchObject({ name: "Before the tub", lengthMinutes: 45 });
    expect(await nextAndSession()).toContain("Before the tub at");
    await popup.click("Undo");
    await until(async () => (await onlyOne())?.name === "", "the name to be as it was");
    expect(await onlyOne()).toEqual(later);

    await popup.check({ name: "Bath", role: "switch" }, false);
    await until(async () => (await onlyOne())?.on === false, "it to be off");
    await popup.waitForText("nothing set");
    await popup.check({ name: "Bath", role: "switch" });
    await until(async () => (await onlyOne())?.on, "it to be on");

    await popup.click(/^Edit Bath/);
    await popup.click("Remove");
    await popup.waitForText("Removed.");
    expect(await quietTimes()).toEqual([]);
    await popup.waitFor(() => document.activeElement?.textContent === "Undo");
    await popup.press("Enter");
    await until(async () => (await quietTimes()).length === 1, "it to be back");
    expect(await onlyOne()).toEqual(later);
  });

  it("skips today, moves today, and takes both back", async () => {
    await begin({ quietTimes: [later] });
    const planned = (await desk.view()).next?.startsAt ?? 0;
    await popup.click(/^Edit Bath/);
    await popup.click("Skip today");
    await popup.waitForText("skipped today");
    expect((await desk.view()).next?.startsAt).toBeGreaterThan(planned + 12 * 60 * MINUTE);
    await popup.click("Not skipped after all");
    await until(async () => (await desk.view()).next?.startsAt === planned, "it to be back");

    await popup.fill("Move today", "15 min later");
    const isMovedBy = async (by: number) =>
      (await desk.view()).next?.startsAt === planned + by * MINUTE;
    await until(() => isMovedBy(15), "it to be moved");
    await popup.waitForText(/today at \d/);
    await popup.fill("Move today", "as planned");
    await until(() => isMovedBy(0), "it to be as planned");
  });

  it("says how long this session runs, at once when that changes", async () => {
    expect(await nextAndSession()).toMatch(/just begun, at|\d min, since/);
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
    await begin({ quietTimes: [running], settings: { cardAfter: 20 }, session });
    await popup.waitForText(text.why["session-too-short"]);

    const key = (await desk.view()).quietTimes[0]?.today?.key;
    await desk.tell({ name: "skip-today", occurrence: key, skip: true });
    await popup.waitForText(text.why["skipped-today"]);

    await begin(freshEvening(running));
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
    await picture(popup, "moment-now");
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
    await begin(freshEvening());
    await popup.waitForText("We'll do this");
    const pauseFor = async (button: string, words: RegExp) => {
      await popup.click("Pause");
      await popup.click(button);
      await popup.waitForText(words);
      expect(await popup.text()).not.toContain("We'll do this");
      await popup.click("Resume");
      await popup.waitFor(() => !document.body.textContent?.includes("Paused until"));
    };
    await pauseFor("Until tomorrow", /Paused until tomorrow at \d+:\d\d/);
    await pauseFor("A week", /Paused until \w+day, \w+ \d+ at \d+:\d\d|Paused until .*\d at \d/);
    await pauseFor("Until I say so", /Paused until you say so\./);
    expect((await desk.stored()).pause).toBeNull();
  });

  it("can be used with the keyboard alone", async () => {
    const fresh = await driven.openExtensionPage("src/popup/popup.html");
    // Opened in a tab by the parent: no key is held, however early.
    await fresh.waitForText("Quiet times");
    await tabTo(fresh, "Add a quiet time");
    await fresh.press("Enter");
    await fresh.waitForText("Or your own");
    await tabTo(fresh, "Bath");
    await fresh.press("Space");
    await tabTo(fresh, "Wednesday");
    await fresh.press("Space");
    await tabTo(fresh, "Starts at");
    for (const key of "0730P") await fresh.press(key);
    await tabTo(fresh, "Save");
    await fresh.press("Enter");
    await fresh.waitForText("Added.");
    expect(await onlyOne()).toMatchObject({ routines: ["bath"], days: [3], start: 19 * 60 + 30 });
    await fresh.waitFor(() => document.activeElement?.id.startsWith("quiet-"));
    await fresh.close();
  });

  it("speaks the language of the settings, the open page as well as the next card", async () => {
    await begin(freshEvening());
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
    await picture(popup, "nl");
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
      await picture(popup, "phone-editor");
      await begin(freshEvening());
      await popup.click("More");
      expect(await fits()).toBe(true);
      await picture(popup, "phone-card");
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
    ["day", false],
    ["dusk", true],
  ] as const)("has no fault that axe finds, by %s", async (_palette, dark) => {
    await driven.emulate({ dark });
    const found: string[] = [];
    const look = async (page: Page, what: string) => {
      // A page that fades in has the contrast of neither state.
      await page.waitFor(() =>
        document.getAnimations().every((one) => one.playState !== "running"),
      );
      found.push(...(await axeViolations(page)).map((fault) => `${what}: ${fault}`));
    };
    await look(popup, "empty");
    await popup.click("Add a quiet time");
    await popup.waitForText("Or your own");
    await popup.click("Save");
    await popup.waitForText(text.problems["no-routine"]);
    await look(popup, "editor");
    await begin({ ...freshEvening(), kept: [{ momentId: "z1", wording: "plain", keptAt: 1 }] });
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

  // Last, since a browser without a screen does not give the keyboard back to a tab afterwards.
  it("is empty at first, and a preset is added in one tap", async () => {
    const toolbar = await driven.openPopup();
    await toolbar.waitForText(text.why["no-quiet-time"]);
    const said = await toolbar.text();
    expect(said).toContain("nothing set");
    expect(said).toContain(text.quietTimesAbout);
    for (const preset of Object.values(text.presets)) expect(said).toContain(preset);
    expect(await toolbar.evaluate(() => innerWidth)).toBeLessThanOrEqual(400);
    await picture(toolbar, "empty");
    await toolbar.click(/^Bedtime/);
    await toolbar.waitForText("Added.");
    expect(await quietTimes()).toMatchObject([{ on: true, start: 19 * 60 }]);
    await toolbar.waitFor(() => document.activeElement?.id.startsWith("quiet-"));
    await picture(toolbar, "one");
    await toolbar.click("Undo");
    await toolbar.waitForText(text.why["no-quiet-time"]);
    expect(await quietTimes()).toEqual([]);
    await driven.closePopup();
  });
});

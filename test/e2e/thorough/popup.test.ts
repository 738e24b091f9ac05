import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { card as dutchCard } from "../../../src/content/nl/card";
import { popup as dutch } from "../../../src/content/nl/popup";
import { toolbar as dutchToolbar } from "../../../src/content/nl/toolbar";
import type { View } from "../../../src/core/view/view";
import { BROWSERS, type BrowserDriver, launch, type Page, type Tab, until } from "../../browsers";
import { axeViolations } from "../axe";
import { ExtensionPage } from "../extension-page";
import { CARD, CLOCK, either, HOME, POPUP, pattern, ROUTINES } from "../labels";
import { openMore, quietTimeNow, storedWithQuietTime } from "../parent";
import { PopupInTab } from "../popup-in-tab";
import { tabAt } from "../tab-at";

const MINUTE_MS = 60_000;

describe.each(BROWSERS)("The popup, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;
  let inTab: PopupInTab;
  let popup: Tab;

  beforeAll(async () => {
    driver = await launch(name, { locale: "en-US" });
    ownPage = await ExtensionPage.open(driver);
    inTab = await PopupInTab.open(driver, ownPage);
    popup = inTab.tab;
  });
  afterAll(async () => {
    await driver?.close();
  });
  beforeEach(() => inTab.begin());

  /**
   * The same under an open popup: what is stored is what the background wakes to. The popup asks at each change, so
   * the background may still write what it knew before it is stopped; then all is stored once more.
   */
  async function changeUnder(
    items: () => Record<string, unknown>,
    isSo: (view: View) => boolean,
  ): Promise<void> {
    const change = async () => {
      await ownPage.tab.evaluate((argument) => browser.storage.local.set(argument), items());
      await driver.killBackground();
      return isSo(await ownPage.view());
    };
    await until(change, "the background to know what was stored");
  }

  it("says how long this session runs, at once when that changes", async () => {
    await inTab.begin({ quietTimes: [quietTimeNow(-60, 90)] });
    expect(await inTab.nextAndSession()).toMatch(
      either(pattern(POPUP.sessionNew), pattern(POPUP.session, { minutes: /\d \w+/ })),
    );
    const has38Minutes = ({ session }: View) => session?.minutes === 38;
    await changeUnder(() => {
      const now = Date.now();
      const current = { start: now - 38 * MINUTE_MS, lastActive: now };
      return { session: { current, presence: "active", observedAt: now, ended: [] } };
    }, has38Minutes);
    await popup.waitForText(pattern(POPUP.session, { minutes: /3[89] \w+/, time: CLOCK }));
  });

  it("says in plain words why nothing has come", async () => {
    const running = quietTimeNow();
    const session = { current: null, presence: "away", observedAt: null, ended: [] };
    await inTab.begin({ quietTimes: [running], settings: { cardAfter: 20 }, session });
    await popup.waitForText(POPUP.why["session-too-short"]);

    const key = (await ownPage.view()).quietTimes[0]?.today?.key;
    await ownPage.send({ kind: "skip-today", occurrence: key, skip: true });
    await popup.waitForText(POPUP.why["skipped-today"]);

    await inTab.begin(storedWithQuietTime(running));
    await popup.click(CARD.do);
    await popup.waitForText(POPUP.why["already-came"]);

    const offers = ((await ownPage.stored()).offers ?? []).map((offer) => {
      const ago = Date.now() - 20 * MINUTE_MS;
      const other = "other@2020-01-01";
      const past = { dueAt: ago, shownAt: ago, answeredAt: ago };
      return { ...offer, ...past, id: `${other}#1`, occurrence: other, spends: [other] };
    });
    await changeUnder(
      () => ({ offers, settings: { cardAfter: 0, dose: "one-a-day" } }),
      ({ reason }) => reason === "enough-today",
    );
    await popup.waitForText(POPUP.why["enough-today"]);
  });

  it("has a small moment at once, with nothing set up", async () => {
    const title = () => popup.waitFor(() => document.querySelector(".idea h3")?.textContent ?? "");
    await popup.click(POPUP.momentNow);
    const first = await title();
    await popup.click(CARD.another);
    await popup.waitFor((was) => document.querySelector(".idea h3")?.textContent !== was, first);
    const second = await title();
    await popup.check(POPUP.filters.handsFull);
    await popup.waitFor((was) => document.querySelector(".idea h3")?.textContent !== was, second);
    await popup.click(CARD.keep);
    const isKept = async () =>
      (await popup.control({ name: CARD.keep, role: "button" }))?.value === "true";
    await until(isKept, "the bookmark to be filled");
    await inTab.picture(popup, "moment-now");
    const kept = (await ownPage.stored()).kept ?? [];
    expect(kept).toHaveLength(1);
    await popup.click(CARD.why);
    const finding = await tabAt(driver, `#finding/${kept[0]?.momentId}`);
    await finding.waitForText(HOME.finding.more);
    await finding.close();
    await popup.show();
    const third = await title();
    await popup.click(POPUP.back);
    await popup.click(POPUP.kept);
    const page = await tabAt(driver, "#kept");
    await page.waitForText(third);
    await page.close();
  });

  it("pauses until tomorrow, for a week, until the parent says so", async () => {
    await inTab.begin(storedWithQuietTime());
    await popup.waitForText(CARD.do);
    const paused = either(pattern(POPUP.pausedUntil), pattern(POPUP.pausedUntilSaid));
    const pauseFor = async (button: string, words: RegExp, next: RegExp) => {
      await popup.click(POPUP.pause);
      await popup.click(button);
      await popup.waitForText(words);
      expect(await inTab.nextAndSession()).toMatch(next);
      expect(await popup.text()).not.toContain(CARD.do);
      await popup.click(POPUP.resume);
      await until(async () => !paused.test(await popup.text()), "the pause to be over");
      // It moves what is below it, so nothing is clicked before it is there. On a slow machine it counts as read
      // before the pause, and then does not come back.
      await popup.waitForText(either(pattern(CARD.do), pattern(POPUP.why["already-came"])));
    };
    await pauseFor(
      POPUP.pauseFor.tomorrow,
      pattern(POPUP.pausedUntil, { when: pattern(POPUP.tomorrowAt, { time: CLOCK }) }),
      pattern(POPUP.nextTomorrow, { name: ROUTINES.bedtime, time: CLOCK }),
    );
    await pauseFor(
      POPUP.pauseFor["a-week"],
      pattern(POPUP.pausedUntil, {
        when: pattern(POPUP.onDayAt, { day: /.+\d/, time: CLOCK }),
      }),
      pattern(POPUP.nextOn, { name: ROUTINES.bedtime, time: CLOCK }),
    );
    await pauseFor(
      POPUP.pauseFor["i-say-so"],
      pattern(POPUP.pausedUntilSaid),
      pattern(POPUP.pausedUntilSaid),
    );
    expect((await ownPage.stored()).pause).toBeNull();
  });

  it("plans days without cards, which wait for their first day, and takes them away", async () => {
    await inTab.begin(storedWithQuietTime());
    await popup.waitForText(CARD.do);
    await popup.click(POPUP.pause);
    await popup.click(POPUP.holiday.choose);
    const dateIn = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toLocaleDateString("en-CA");
    await popup.fill(POPUP.holiday.from, dateIn(20));
    await popup.fill(POPUP.holiday.until, dateIn(10));
    // The card that waits has a button of the same name.
    await popup.click({ name: POPUP.holiday.save, within: "form.pause-choices" });
    await popup.waitForText(POPUP.holiday.problems["wrong-order"]);
    await popup.fill(POPUP.holiday.until, dateIn(30));
    await popup.click({ name: POPUP.holiday.save, within: "form.pause-choices" });
    await popup.waitForText(pattern(POPUP.holiday.planned));
    // Until then cards come as before.
    expect(await popup.text()).toContain(CARD.do);
    expect((await ownPage.stored()).pause?.holiday).toBeDefined();
    await popup.click(POPUP.holiday.cancel);
    await until(async () => (await ownPage.stored()).pause === null, "no holiday to be stored");
    await until(
      async () => !pattern(POPUP.holiday.planned).test(await popup.text()),
      "the popup to say nothing of it",
    );
  });

  it("speaks the language of the settings, the open page as well as the next card", async () => {
    await inTab.begin(storedWithQuietTime());
    await popup.waitForText(CARD.do);
    await ownPage.tab.show();
    await ownPage.tab.evaluate(() => {
      location.hash = "#settings";
    });
    await ownPage.tab.fill(HOME.settings.language, "nl");
    await ownPage.tab.waitFor(() => document.documentElement.lang === "nl");
    await popup.show();
    await popup.waitForText(dutch.quietTimes);
    await popup.waitForText(dutchCard.do);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe("nl");
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe("ltr");
    const text = await popup.text();
    for (const english of [CARD.do, POPUP.quietTimes, POPUP.momentNow])
      expect(text).not.toContain(english);
    const tooltip = () => driver.evaluateInBackground(() => browser.action.getTitle({}));
    await until(async () => (await tooltip()) === dutchToolbar.buttonWaiting, "the tooltip");
    await inTab.picture(popup, "nl");
  });

  it("scrolls its list alone, also with many quiet times", async () => {
    const quietTimes = [6, 8, 10, 12, 14, 16].map((hour) =>
      quietTimeNow(0, 30, { id: `q${hour}`, routines: ["bath"], start: hour * 60 }),
    );
    await popup.setViewport(380, 600);
    try {
      await inTab.begin({ quietTimes });
      const heights = await popup.evaluate(() => {
        const list = document.querySelector("main");
        return {
          document: document.documentElement.scrollHeight - innerHeight,
          list: (list?.scrollHeight ?? 0) - (list?.clientHeight ?? 0),
        };
      });
      expect(heights.list).toBeGreaterThan(0);
      expect(heights.document).toBe(0);
    } finally {
      await popup.setViewport(1280, 720);
    }
  });

  it("fits a phone: nothing to scroll sideways", async () => {
    const fits = () => popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    await popup.setViewport(360, 740);
    try {
      expect(await popup.evaluate(() => innerWidth)).toBe(360);
      expect(await fits()).toBe(true);
      await popup.click(POPUP.chooseOwn);
      await popup.waitFor(() => document.querySelector(".quiet-form"));
      expect(await fits()).toBe(true);
      await inTab.picture(popup, "phone-editor");
      await inTab.begin(storedWithQuietTime());
      await popup.click(CARD.more);
      expect(await fits()).toBe(true);
      await inTab.picture(popup, "phone-card");
      await popup.click(CARD.close);
      await popup.waitFor(() => !document.querySelector(".card"));
      await popup.click(POPUP.momentNow);
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
    await driver.emulate({ dark });
    const found: string[] = [];
    const palette = async (page: Page, what: string) => {
      // A page that fades in has the contrast of neither state.
      await page.waitFor(() =>
        document.getAnimations().every((one) => one.playState !== "running"),
      );
      found.push(...(await axeViolations(page, rules)).map((fault) => `${what}: ${fault}`));
    };
    await palette(popup, "empty");
    await popup.click(POPUP.chooseOwn);
    await popup.click(POPUP.editor.save);
    await popup.waitForText(POPUP.problems["no-routine"]);
    await palette(popup, "quiet time form");
    await openMore(popup);
    await palette(popup, "quiet time form with more");
    await inTab.begin({
      ...storedWithQuietTime(),
      kept: [{ momentId: "z1", wording: "plain", keptAt: 1 }],
    });
    await popup.click(CARD.more);
    await palette(popup, "card");
    await popup.click(CARD.quietUntilTomorrow);
    await popup.waitForText(pattern(POPUP.pausedUntil));
    await palette(popup, "paused");
    await popup.click(POPUP.momentNow);
    await popup.waitFor(() => document.querySelector(".idea h3"));
    await palette(popup, "moment now");
    await ownPage.tab.show();
    for (const part of [
      "",
      "#quiet-times",
      "#kept",
      "#look-back",
      "#finding/z1",
      "#settings",
      "#privacy",
    ]) {
      await ownPage.tab.goto(`${driver.baseUrl}/src/home/home.html${part}`);
      await ownPage.tab.reload();
      await ownPage.tab.waitFor(() => document.querySelector("h1"));
      await palette(ownPage.tab, `home ${part}`);
    }
    expect(found).toEqual([]);
  });
});

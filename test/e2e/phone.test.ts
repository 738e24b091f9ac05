import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePhoneVariant } from "../../build/phone-variant";
import { PARTS } from "../../src/home/route";
import { STEPS } from "../../src/welcome/step";
import {
  BROWSERS,
  type BrowserDriver,
  launch,
  removeFolder,
  type Site,
  startSite,
  type Tab,
  until,
} from "../browsers";
import { builtExtension } from "../browsers/built-extension";
import { ExtensionPage } from "./extension-page";
import {
  CARD,
  DATA,
  fillText,
  HOME,
  minutesText,
  POPUP,
  pattern,
  ROUTINES,
  startingWith,
  timeText,
  WELCOME,
} from "./labels";
import { quietTimeNow, storedWithQuietTime } from "./parent";
import { tabAt } from "./tab-at";
import { tooSmall } from "./too-small";

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };
const PHONE = { width: 360, height: 740 };
/** The week has room here; on a phone there is a list. */
const TABLET = { width: 820, height: 740 };

describe.each(BROWSERS)("The week by finger, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;
  let week: Tab;
  /** 15 minutes are no taller than a finger is wide. */
  const bath = quietTimeNow(0, 15, { id: "bath", routines: ["bath"], start: 18 * 60 + 30 });

  beforeAll(async () => {
    driver = await launch(name, { locale: "en-US" });
    ownPage = await ExtensionPage.open(driver);
    await ownPage.changeStored({ ...storedWithQuietTime(bath), settings: {} });
    week = await driver.openExtensionPage("src/home/home.html#quiet-times");
    await week.setViewport(TABLET.width, TABLET.height);
    await week.waitFor(() => document.querySelector(".block"));
  });
  afterAll(async () => {
    await driver?.close();
  });

  /** The middle of the block, in view, and so many px to where an hour is. */
  const whereBlockIs = () =>
    week.evaluate(() => {
      const block = document.querySelector(".block") as HTMLElement;
      block.scrollIntoView({ block: "center" });
      const { x, y, width, height } = block.getBoundingClientRect();
      const day = block.parentElement as HTMLElement;
      const hour = day.clientHeight / Number(getComputedStyle(day).getPropertyValue("--hours"));
      return { x: x + width / 2, y: y + height / 2, hour, scrolled: scrollY };
    });
  const fromTo = (start: number) =>
    fillText(HOME.quietTimes.fromTo, {
      from: timeText(start),
      to: timeText(start + 15),
    });
  const start = async () => (await ownPage.stored()).quietTimes[0]?.start;
  /** What is moved is drawn at once, and stored a moment later. */
  const startsAt = (minute: number) =>
    until(async () => (await start()) === minute, `it to start at minute ${minute}`);
  const isHeld = () => week.waitFor(() => document.querySelector(".block-held") !== null);

  it("moves what was held for a moment, in steps of 5 minutes, and one undo puts it back", async () => {
    const { hour, scrolled, ...from } = await whereBlockIs();
    // 32 minutes up: the nearest step is 30.
    await week.swipe(from, { x: from.x, y: from.y - (hour * 32) / 60 }, isHeld);
    await week.waitForText(fromTo(18 * 60));
    await startsAt(18 * 60);
    expect(await week.evaluate(() => scrollY)).toBe(scrolled);
    await week.screenshot(`out/e2e/phone-${name}-week-moved.png`);
    await week.click(HOME.undo);
    await week.waitForText(fromTo(bath.start));
    await startsAt(bath.start);
  });

  it("leaves alone what a finger only passes, and the page scrolls", async () => {
    const { hour, scrolled, ...from } = await whereBlockIs();
    await week.swipe(from, { x: from.x, y: from.y - hour * 3 });
    if (name === "chromium") await week.waitFor((before) => scrollY !== before, scrolled);
    expect(await week.evaluate(() => document.querySelector(".block-held"))).toBe(null);
    expect(await start()).toBe(bath.start);
  });

  it("opens what is tapped, and a press outside closes it", async () => {
    const { x, y } = await whereBlockIs();
    await week.swipe({ x, y }, { x, y });
    await week.waitFor(() => document.querySelector(".week-popover:popover-open"));
    await week.tap(fillText(POPUP.editor.startLater, { minutes: minutesText(5) }));
    await startsAt(bath.start + 5);
    await week.screenshot(`out/e2e/phone-${name}-week-popover.png`);
    await week.tap(HOME.undo);
    await startsAt(bath.start);
    await week.waitFor(() => document.querySelector(".week-popover") === null);
  });

  it("adds where an empty place is tapped, and not where a finger scrolls over one", async () => {
    const whereEmptyIs = () =>
      week.evaluate(() => {
        const day = document.querySelector(".day-hours") as HTMLElement;
        day.scrollIntoView({ block: "center" });
        const { x, y, width, height } = day.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
    const empty = await whereEmptyIs();
    await week.swipe(empty, { x: empty.x, y: empty.y - 100 });
    expect(await week.evaluate(() => document.querySelector(".quiet-form"))).toBe(null);
    const again = await whereEmptyIs();
    await week.swipe(again, again);
    await week.waitFor(() => document.querySelector(".quiet-form"));
    await week.tap(POPUP.editor.cancel);
    await week.waitFor(() => document.querySelector(".week"));
    expect((await ownPage.stored()).quietTimes).toHaveLength(1);
  });

  it("is a list on a phone, where steps move what begins", async () => {
    await week.setViewport(PHONE.width, PHONE.height);
    await week.waitFor(() => document.querySelector(".week")?.checkVisibility() === false);
    expect(await week.evaluate(tooSmall)).toEqual([]);
    await week.tap(fillText(POPUP.editor.startLater, { minutes: minutesText(15) }));
    await startsAt(bath.start + 15);
    await week.screenshot(`out/e2e/phone-${name}-week-list.png`);
    await week.tap(HOME.undo);
    await startsAt(bath.start);
    await week.tap(startingWith(HOME.quietTimes.more));
    await week.waitFor(() => document.querySelector(".quiet-form"));
    await week.tap(POPUP.editor.cancel);
    await week.waitFor(() => document.activeElement?.id.startsWith("line-"));
    expect(await driver.extensionErrors()).toEqual([]);
  });
});

/** A real Firefox, from which all is taken that Firefox for Android has not (build/phone-variant.ts). */
describe("Firefox for Android, as far as a computer can be one", () => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let tab: Tab;
  const folder = mkdtempSync(join(tmpdir(), "phone-"));

  beforeAll(async () => {
    makePhoneVariant(builtExtension("firefox"), folder);
    site = await startSite();
    driver = await launch("firefox", {
      extension: folder,
      keepWelcome: true,
      locale: "en-US",
      pageAccess: "askable",
      ...PHONE,
      prefs: {
        // A finger, and nothing that hovers.
        "dom.w3c_touch_events.enabled": 1,
        "ui.primaryPointerCapabilities": 1,
        "ui.allPointerCapabilities": 1,
      },
    });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await removeFolder(folder);
  });

  const picture = (what: string) => tab.screenshot(`out/e2e/phone-firefox-${what}.png`);
  const open = async (path: string) => {
    tab = await driver.openExtensionPage(path);
    await tab.setViewport(PHONE.width, PHONE.height, 2);
    await tab.waitFor(() => document.querySelector("h1, h2"));
  };

  /** No wider than the phone, and nothing to touch that is smaller than a fingertip. */
  async function fitsHand(): Promise<void> {
    expect(
      await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await tab.evaluate(tooSmall)).toEqual([]);
  }

  it("lacks what a phone lacks, in the background and in a page", async () => {
    ownPage = await ExtensionPage.open(driver);
    const lacks = () => [typeof browser.windows, typeof browser.commands, typeof browser.tabs.move];
    const nothing = ["undefined", "undefined", "undefined"];
    expect(await ownPage.tab.evaluate(lacks)).toEqual(nothing);
    expect(await driver.evaluateInBackground(lacks)).toEqual(nothing);
    expect((await ownPage.view()).places.phone).toBe(true);
  });

  it("welcomes by touch, and speaks of no toolbar", async () => {
    tab = await tabAt(driver, "/welcome.html");
    await tab.show();
    await tab.setViewport(PHONE.width, PHONE.height, 2);
    for (const step of STEPS) {
      await tab.waitForText(WELCOME[step].title);
      await fitsHand();
      await picture(`welcome-${step}`);
      if (step === "times") {
        await tab.tap(startingWith(POPUP.presets.bedtime));
        await tab.waitFor(() => document.querySelector(".time-span"));
        await fitsHand();
      }
      if (step === "where") {
        expect(await tab.text()).not.toContain(HOME.settings.toolbar);
        await tab.tap(HOME.settings.page);
        await until(() => driver.hasPageAccess(), "page access");
        const warns = async () => pattern(HOME.settings.pageWarning).test(await tab.text());
        await until(async () => !(await warns()), "the warning to go");
      } else await tab.tap(WELCOME.next);
    }
    await tab.tap(WELCOME.end.show);
    await tab.waitFor(() => document.querySelector(".corner:not(.is-arriving) .card-title"));
    await fitsHand();
    await picture("welcome-card");
    expect(await tab.text()).toContain(WELCOME.phone.here);
    await tab.close();
  });

  it("has the popup as a full page, where a quiet time is added by touch", async () => {
    await open("src/popup/popup.html");
    await tab.waitForText(POPUP.quietTimes);
    await fitsHand();
    await picture("popup");
    await tab.tap(POPUP.add);
    await tab.tap(ROUTINES.feed);
    await fitsHand();
    await picture("quiet-time-form");
    await tab.tap(POPUP.editor.save);
    await tab.waitForText(POPUP.added);
    await until(async () => (await ownPage.stored()).quietTimes.length === 2, "the quiet time");
    await tab.tap(POPUP.momentNow);
    await tab.waitFor(() => document.querySelector(".idea h3"));
    await fitsHand();
    await picture("moment-now");
    await tab.close();
  });

  it("has every part of home in the hand", async () => {
    for (const part of ["", ...PARTS.slice(1)]) {
      await open(`src/home/home.html#${part}`);
      await fitsHand();
      await picture(`home-${part || "start"}`);
      if (part === "look-back") {
        const letters = await tab.waitFor(heightOfLetters, ".look-back-picture .day");
        expect(letters).toBeGreaterThanOrEqual(12);
      }
      if (part === "settings") {
        expect(await tab.text()).not.toContain(HOME.settings.toolbar);
        // Firefox for Android syncs nothing.
        expect(await tab.text()).not.toContain(DATA.share);
      }
      await tab.close();
    }
  });

  it("counts a session by idleness and sound alone", async () => {
    const presence = async (idle: string | null) => {
      await driver.evaluateInBackground((state) => {
        browser.idle.queryState = async () => {
          if (state === null) throw new Error("no answer");
          return state as "active";
        };
      }, idle);
      await ownPage.view();
      return (await ownPage.stored()).session.presence;
    };
    expect(await presence("active")).toBe("active");
    expect(await presence("idle")).not.toBe("active");
    expect(await presence("active")).toBe("active");
    expect(await presence("locked")).not.toBe("active");
    expect(await presence("active")).toBe("active");
    expect(await presence(null)).not.toBe("active");
    expect(await presence("active")).toBe("active");
  });

  it("brings the card on a page as a sheet, to be answered by touch", async () => {
    await ownPage.changeStored({ ...storedWithQuietTime(), settings: { cardAfter: 0 } });
    tab = await driver.openPage(site.url);
    await tab.setViewport(PHONE.width, PHONE.height, 2);
    const card = await ownPage.cardComesTo(tab);
    await card.waitForAnimations();
    await picture("card");
    const { x, y, width, height } = await card.rect();
    // A computer's scroll bar takes room that a phone's does not.
    const wide = await tab.evaluate(() => document.documentElement.clientWidth);
    expect({ x, width, bottom: Math.round(y + height) }).toEqual({
      x: 0,
      width: wide,
      bottom: PHONE.height,
    });
    const controls = await card.controls();
    const buttons = controls.filter(({ visible, role }) => visible && role === "button");
    expect(buttons.filter(({ rect }) => rect.height < 44).map(({ name }) => name)).toEqual([]);
    const close = buttons.find(({ name }) => name === CARD.close)?.rect ?? NOWHERE;
    const at = { x: close.x + close.width / 2, y: close.y + close.height / 2 };
    await until(() => card.isHit(CARD.close), "presses to count");
    await tab.swipe(at, at);
    await card.waitUntilGone();
    expect((await ownPage.stored()).offers.at(-1)).toMatchObject({
      place: "page",
      status: "answered",
    });
  });

  it("never lets what is only for the way come by itself", async () => {
    await ownPage.changeStored(storedWithQuietTime(quietTimeNow(2, 60, { routines: ["onroad"] })));
    expect((await ownPage.view()).reason).toBe("on-the-road");
    expect(await driver.extensionErrors()).toEqual([]);
  });
});

/** Runs in the page: how high letters of a drawn text stand, in CSS pixels; undefined: not drawn yet. */
function heightOfLetters(css: string): number | undefined {
  const drawn = document.querySelector<SVGTextElement>(css);
  const scale = drawn?.getScreenCTM()?.d ?? 0;
  return drawn ? Number.parseFloat(getComputedStyle(drawn).fontSize) * scale : undefined;
}

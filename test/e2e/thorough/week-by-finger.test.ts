import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, launch, type Tab, until } from "../../browsers";
import { ExtensionPage } from "../extension-page";
import { fillText, HOME, minutesText, POPUP, rangeText, startingWith } from "../labels";
import { quietTimeNow, storedWithQuietTime } from "../parent";

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
  const fromTo = (start: number) => rangeText(start, 15);
  /** A tap on a page that still scrolls only stops it. */
  const untilScrolled = () =>
    week.waitFor(
      () =>
        new Promise<boolean>((resolve) => {
          const before = scrollY;
          setTimeout(() => resolve(scrollY === before), 300);
        }),
    );
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
    await untilScrolled();
    const again = await whereEmptyIs();
    await untilScrolled();
    await week.swipe(again, again);
    await week.waitFor(() => document.querySelector(".quiet-form"));
    await week.tap(POPUP.editor.cancel);
    await week.waitFor(() => document.querySelector(".week"));
    expect((await ownPage.stored()).quietTimes).toHaveLength(1);
  });

  it("is a list on a phone, where steps move what begins", async () => {
    await week.setViewport(PHONE.width, PHONE.height);
    await week.waitFor(() => document.querySelector(".week")?.checkVisibility() === false);
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

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { QuietTime } from "../../../src/core/quiet-time/quiet-time";
import { BROWSERS, type BrowserDriver, launch, type Tab, until } from "../../browsers";
import { setTextScale } from "../../preview/text-scale";
import { axeViolations } from "../axe";
import { ExtensionPage } from "../extension-page";
import { CARD, fillText, HOME, minutesText, POPUP, ROUTINES, startingWith } from "../labels";
import { quietTimeNow, storedWithQuietTime } from "../parent";

const DESKTOP = { width: 1000, height: 700 };
const bath: QuietTime = quietTimeNow(0, 45, { id: "bath", routines: ["bath"], start: 10 * 60 });

/** Runs in the page: whether all of the popover is in the window. */
function isWholePopoverInView(): boolean {
  const box = document.querySelector(".week-popover:popover-open")?.getBoundingClientRect();
  return (
    box !== undefined &&
    box.top >= 0 &&
    box.left >= 0 &&
    box.bottom <= innerHeight &&
    box.right <= document.documentElement.clientWidth
  );
}

describe.each(BROWSERS)("The week on the home page, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;
  let week: Tab;

  beforeAll(async () => {
    driver = await launch(name, { locale: "en-US" });
    ownPage = await ExtensionPage.open(driver);
    week = await driver.openExtensionPage("src/home/home.html");
  });
  afterAll(async () => {
    await driver?.close();
  });
  beforeEach(async () => {
    await week.goto("about:blank");
    await ownPage.changeStored({ ...storedWithQuietTime(bath), settings: {} });
    await week.setViewport(DESKTOP.width, DESKTOP.height);
    await week.goto(`${driver.baseUrl}/src/home/home.html#quiet-times`);
    await week.waitFor(() => document.querySelector(".block"));
  });

  const stored = async () => (await ownPage.stored()).quietTimes;
  const startsAt = (minute: number) =>
    until(async () => (await stored())[0]?.start === minute, `it to start at minute ${minute}`);
  const isOpen = () =>
    week.waitFor(() => document.querySelector(".week-popover:popover-open") !== null);
  const isClosed = () => week.waitFor(() => document.querySelector(".week-popover") === null);
  const hasFocus = (id: string) =>
    week.waitFor((wanted) => document.activeElement?.id === wanted, id);
  const open = async () => {
    await week.click({ name: startingWith(ROUTINES.bath), css: "button.block" });
    await isOpen();
  };
  /** The middle of a day, so many px below its upper edge. */
  const placeInDay = (place: number, below: number) =>
    week.evaluate(
      (at) => {
        const day = document.querySelectorAll(".day-hours")[at.place] as HTMLElement;
        const { x, y, width } = day.getBoundingClientRect();
        return { x: x + width / 2, y: y + at.below };
      },
      { place, below },
    );

  it("opens a block, with the focus in it; Escape, its button and a press outside close it", async () => {
    await open();
    expect(await week.evaluate(() => document.activeElement?.localName)).toBe("h2");
    expect(await axeViolations(week)).toEqual([]);
    await week.screenshot(`out/e2e/week-${name}-popover.png`);
    await week.press("Escape");
    await isClosed();
    await hasFocus("block-bath");
    await week.press("Enter");
    await isOpen();
    await week.click({ name: CARD.close, css: ".week-popover button" });
    await isClosed();
    await hasFocus("block-bath");
    await open();
    const outside = await placeInDay(6, 20);
    await week.clickAt(outside.x, outside.y);
    await isClosed();
    expect(await week.evaluate(() => document.querySelector(".quiet-form"))).toBe(null);
    await hasFocus("block-bath");
  });

  it("changes what is open at once; an undo that lies outside is reached", async () => {
    await open();
    for (const _ of [1, 2])
      await week.click(fillText(POPUP.editor.startLater, { minutes: minutesText(5) }));
    await startsAt(bath.start + 10);
    await week.click(HOME.undo);
    await startsAt(bath.start);
    await isClosed();
  });

  it("saves a typed time also when Escape closes it at once", async () => {
    await open();
    await week.fill({ name: POPUP.editor.start, css: ".week-popover input" }, "11:10");
    await week.press("Escape");
    await startsAt(11 * 60 + 10);
  });

  it("is moved by the keyboard, and the popover opens from it", async () => {
    await week.focus({ name: startingWith(ROUTINES.bath), css: "button.block" });
    await week.press("ArrowDown");
    await startsAt(bath.start + 5);
    await hasFocus("block-bath");
    await week.press("Enter");
    await isOpen();
  });

  it("adds where an empty place is clicked: the form begins with that day and that time", async () => {
    const { x, y } = await placeInDay(1, 44 * 7 + 12);
    await week.clickAt(x, y);
    await week.waitFor(() => document.querySelector(".quiet-form"));
    // The hours begin at 7, each is 44 px high.
    expect((await week.control(POPUP.editor.start))?.value).toBe("14:15");
    expect(await stored()).toHaveLength(1);
    await week.check(ROUTINES.feed);
    await week.click(POPUP.editor.save);
    await week.waitForText(POPUP.added);
    expect((await stored())[1]).toMatchObject({
      routines: ["feed"],
      start: 855,
      lengthMinutes: 30,
    });
    expect((await stored())[1]?.days).toHaveLength(1);
  });

  it("keeps the popover in view, and the form's Save, wherever the page is scrolled", async () => {
    await open();
    for (const height of [DESKTOP.height, 480]) {
      await week.setViewport(DESKTOP.width, height);
      for (const place of [0, 400, 4_000]) {
        await week.evaluate((top) => scrollTo(0, top), place);
        await week.waitFor(isWholePopoverInView);
      }
    }
    await week.press("Escape");
    await isClosed();
    await week.click(POPUP.add);
    for (const place of [0, 200]) {
      await week.evaluate((top) => scrollTo(0, top), place);
      const isSaveInView = () => {
        const save = document.querySelector(".form-bar .button")?.getBoundingClientRect();
        return save !== undefined && save.top >= 0 && save.bottom <= innerHeight;
      };
      expect(await week.waitFor(isSaveInView)).toBe(true);
    }
  });

  it("is a list in a window of 640 px, and where text is twice as large", async () => {
    const isList = () =>
      week.waitFor(
        () =>
          document.querySelector(".week")?.checkVisibility() === false &&
          document.querySelector(".quiet-line")?.checkVisibility() === true,
      );
    const isWeek = () => week.waitFor(() => document.querySelector(".week")?.checkVisibility());
    await isWeek();
    await week.setViewport(640, DESKTOP.height);
    await isList();
    await week.setViewport(DESKTOP.width, DESKTOP.height);
    await isWeek();
    await week.evaluate(setTextScale, 2);
    await isList();
    await week.screenshot(`out/e2e/week-${name}-list-large-text.png`);
    expect(await driver.extensionErrors()).toEqual([]);
  });

  it("has blocks high enough to press, and none that hides another", async () => {
    const short = { lengthMinutes: 5 };
    const close = [0, 10, 20, 40].map((later) =>
      quietTimeNow(0, 5, { id: `at-${later}`, start: 600 + later, ...short }),
    );
    await week.goto("about:blank");
    await ownPage.changeStored({ ...storedWithQuietTime(...close), settings: {} });
    await week.goto(`${driver.baseUrl}/src/home/home.html#quiet-times`);
    await week.waitFor(() => document.querySelectorAll("button.block").length === 4);
    const found = await week.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button.block")].map((block) => {
        block.scrollIntoView({ block: "center" });
        const { x, y, width, height } = block.getBoundingClientRect();
        const isHit = (by: number) =>
          document.elementFromPoint(x + width / 2, y + height / 2 + by) === block;
        return height >= 24 && [-9, 0, 9].every(isHit);
      }),
    );
    expect(found).toEqual([true, true, true, true]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { QuietTime } from "../../../src/core/quiet-time/quiet-time";
import { BROWSERS, type BrowserDriver, launch, type Tab, until } from "../../browsers";
import { ExtensionPage } from "../extension-page";
import {
  ADD_QUIET_TIME,
  CLOCK,
  fillText,
  minutesText,
  POPUP,
  pattern,
  ROUTINES,
  startingWith,
  WEEKDAY_NAMES,
} from "../labels";
import { addQuietTime, fillTimes, openMore, quietTimeNow, tabTo, timeAfter } from "../parent";
import { PopupInTab } from "../popup-in-tab";

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

  const quietTimes = async (): Promise<readonly QuietTime[]> =>
    (await ownPage.stored()).quietTimes ?? [];
  const onlyOne = async () => (await quietTimes())[0];
  const later: QuietTime = quietTimeNow(-60, 90, { id: "bath", routines: ["bath"] });

  it("takes a quiet time by typing, and says what comes next", async () => {
    await addQuietTime(popup, {
      routine: ROUTINES.bath,
      begins: 90,
      length: 35,
      leadIn: fillText(POPUP.editor.leadInBefore, { minutes: minutesText(10) }),
    });
    await popup.waitForText(POPUP.added);
    expect(await onlyOne()).toMatchObject({
      routines: ["bath"],
      days: [1, 2, 3, 4, 5, 6, 7],
      lengthMinutes: 35,
      leadInMinutes: 10,
    });
    expect(await inTab.nextAndSession()).toMatch(
      pattern(POPUP.nextToday, { name: ROUTINES.bath, time: CLOCK }),
    );
    await popup.waitForText(POPUP.why.outside);
    const rows = await popup.evaluate(() => [
      document.querySelector("table caption")?.textContent,
      ...[...document.querySelectorAll("tbody tr")].map((row) => row.textContent),
    ]);
    expect(rows[0]).toBe(POPUP.strip.title);
    const fromTo = new RegExp(`${ROUTINES.bath}${CLOCK.source}.*${CLOCK.source}`);
    expect(rows.some((row) => fromTo.test(row ?? ""))).toBe(true);
    const strip = await popup.evaluate(() => ({
      role: document.querySelector(".day-strip")?.getAttribute("role"),
      name: document.querySelector(".day-strip")?.getAttribute("aria-label"),
      bars: document.querySelectorAll(".quiet-bar, .now-mark").length,
    }));
    expect(strip).toEqual({ role: "img", name: POPUP.strip.description, bars: 2 });
  });

  it("changes a quiet time in its form, switches it, removes it, each to be undone", async () => {
    await inTab.begin({ quietTimes: [later] });
    await popup.click(startingWith(`${POPUP.edit} ${ROUTINES.bath}`));
    await popup.fill(POPUP.editor.end, timeAfter("00:00", later.start + 45));
    await openMore(popup);
    await popup.fill(POPUP.editor.name, "Before the tub");
    await inTab.picture(popup, "quiet-time-form");
    await popup.click(POPUP.editor.save);
    await popup.waitForText(POPUP.saved);
    expect(await onlyOne()).toMatchObject({ name: "Before the tub", lengthMinutes: 45 });
    expect(await inTab.nextAndSession()).toMatch(
      pattern(POPUP.nextToday, { name: "Before the tub", time: CLOCK }),
    );
    await popup.click(POPUP.undo);
    await until(async () => (await onlyOne())?.name === "", "the name to be as it was");
    expect(await onlyOne()).toEqual(later);

    await popup.check({ name: ROUTINES.bath, role: "switch" }, false);
    await until(async () => (await onlyOne())?.on === false, "it to be off");
    await popup.waitForText(POPUP.nextNone);
    await popup.check({ name: ROUTINES.bath, role: "switch" });
    await until(async () => (await onlyOne())?.on, "it to be on");

    await popup.click(startingWith(`${POPUP.edit} ${ROUTINES.bath}`));
    await popup.click(POPUP.editor.remove);
    await popup.waitForText(POPUP.removed);
    expect(await quietTimes()).toEqual([]);
    await popup.waitFor((undo) => document.activeElement?.textContent === undo, POPUP.undo);
    await popup.press("Enter");
    await until(async () => (await quietTimes()).length === 1, "it to be back");
    expect(await onlyOne()).toEqual(later);
  });

  it("skips today, moves today, and takes both back", async () => {
    await inTab.begin({ quietTimes: [later] });
    const planned = (await ownPage.view()).next?.startsAt ?? 0;
    await popup.click(startingWith(`${POPUP.edit} ${ROUTINES.bath}`));
    await popup.click(POPUP.skipToday);
    await popup.waitForText(POPUP.skipTodayUndo);
    expect((await ownPage.view()).next?.startsAt).toBeGreaterThan(planned + 12 * 60 * MINUTE_MS);
    await popup.click(POPUP.skipTodayUndo);
    await until(async () => (await ownPage.view()).next?.startsAt === planned, "it to be back");

    await popup.fill(POPUP.moveToday, fillText(POPUP.laterBy, { minutes: minutesText(15) }));
    const isMovedBy = async (by: number) =>
      (await ownPage.view()).next?.startsAt === planned + by * MINUTE_MS;
    await until(() => isMovedBy(15), "it to be moved");
    await popup.click(POPUP.back);
    await popup.waitForText(pattern(POPUP.movedToday, { time: CLOCK }));
    await popup.click(startingWith(`${POPUP.edit} ${ROUTINES.bath}`));
    await popup.fill(POPUP.moveToday, POPUP.moveNone);
    await until(() => isMovedBy(0), "it to be as planned");
  });

  it("has a new quiet time nearly in one view, with Save and Cancel always in it", async () => {
    await popup.setViewport(380, 600);
    try {
      await popup.click(ADD_QUIET_TIME);
      const heights = await popup.waitFor(() => {
        const form = document.querySelector(".quiet-form");
        const fields = form?.querySelector(".form-fields");
        return form && fields && { form: form.clientHeight, fields: fields.clientHeight };
      });
      // Two more rows where the device's fonts are too wide for both times beside each other.
      expect(heights.fields).toBeLessThanOrEqual(560 + 72);
      await openMore(popup);
      for (const isAtEnd of [false, true]) {
        const isInView = await popup.evaluate((end) => {
          const form = document.querySelector(".quiet-form");
          if (!form) return false;
          form.scrollTop = end ? form.scrollHeight : 0;
          return [...form.querySelectorAll(".form-bar button")].every((button) => {
            const { top, bottom } = button.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          });
        }, isAtEnd);
        expect(isInView).toBe(true);
      }
      await inTab.picture(popup, "new-quiet-time");
    } finally {
      await popup.setViewport(1280, 720);
    }
  });

  it("moves from and to by their steppers, past midnight too", async () => {
    await popup.click(ADD_QUIET_TIME);
    await fillTimes(popup, "23:45", 30);
    const times = async () => [
      (await popup.control(POPUP.editor.start))?.value,
      (await popup.control(POPUP.editor.end))?.value,
    ];
    expect(await times()).toEqual(["23:45", "00:15"]);
    const minutes = { minutes: minutesText(15) };
    await popup.click(fillText(POPUP.editor.startLater, minutes));
    await until(async () => (await times()).join() === "00:00,00:30", "both to have moved");
    await popup.click(fillText(POPUP.editor.endLater, minutes));
    await until(async () => (await times()).join() === "00:00,00:45", "the end to have moved");
    await popup.check(ROUTINES.bath);
    await popup.click(POPUP.editor.save);
    await popup.waitForText(POPUP.added);
    expect(await onlyOne()).toMatchObject({ start: 0, lengthMinutes: 45 });
  });

  it("can be used with the keyboard alone", async () => {
    const fresh = await driver.openExtensionPage("src/popup/popup.html");
    // Opened in a tab by the parent: no key is held, however early.
    await fresh.waitForText(POPUP.quietTimes);
    await tabTo(fresh, POPUP.chooseOwn);
    await fresh.press("Enter");
    await fresh.waitFor((add) => document.activeElement?.textContent === add, POPUP.add);
    const focusName = () =>
      fresh.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement | null;
        const label = focused?.labels?.[0]?.textContent ?? focused?.textContent ?? "";
        return focused?.getAttribute("aria-label") ?? label;
      });
    let stops = await tabTo(fresh, POPUP.editor.start);
    for (const key of "0730P") await fresh.press(key);
    stops += await tabTo(fresh, POPUP.everyDay);
    await fresh.press("ArrowRight");
    await fresh.press("Space");
    // The row below, and back.
    await fresh.press("ArrowDown");
    expect(WEEKDAY_NAMES).toContain(await focusName());
    await fresh.press("ArrowUp");
    expect(WEEKDAY_NAMES).not.toContain(await focusName());
    stops += await tabTo(fresh, ROUTINES.wake);
    await fresh.press("End");
    await fresh.press("ArrowLeft");
    expect(await focusName()).toBe(ROUTINES.bedtime);
    await fresh.press("Space");
    stops += await tabTo(fresh, POPUP.editor.save);
    expect(stops).toBeLessThanOrEqual(12);
    await fresh.press("Enter");
    await fresh.waitForText(POPUP.added);
    expect(await onlyOne()).toMatchObject({
      routines: ["bedtime"],
      days: [1, 2, 3, 4, 5],
      start: 19 * 60 + 30,
      lengthMinutes: 30,
    });
    await fresh.waitFor(() => document.activeElement?.id.startsWith("quiet-"));
    await fresh.close();
  });

  // Last, since a browser without a screen does not give the keyboard back to a tab afterwards.
  it("is empty at first, and a preset is added in one tap", async () => {
    const toolbar = await driver.openPopup();
    await toolbar.waitForText(POPUP.why["no-quiet-time"]);
    const text = await toolbar.text();
    expect(text).toContain(POPUP.quietTimesAbout);
    for (const preset of Object.values(POPUP.presets)) expect(text).toContain(preset);
    expect(await toolbar.evaluate(() => innerWidth)).toBeLessThanOrEqual(400);
    await inTab.picture(toolbar, "empty");
    await toolbar.click(startingWith(POPUP.presets.bedtime));
    await toolbar.waitForText(POPUP.added);
    expect(await quietTimes()).toMatchObject([{ on: true, start: 19 * 60 }]);
    await toolbar.waitFor(() => document.activeElement?.id.startsWith("quiet-"));
    await inTab.picture(toolbar, "one");
    await toolbar.click(POPUP.undo);
    await toolbar.waitForText(POPUP.why["no-quiet-time"]);
    expect(await quietTimes()).toEqual([]);
    await driver.closePopup();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { QuietTime } from "../../../src/core/quiet-time/quiet-time";
import { BROWSERS, type BrowserDriver, launch, type Tab, until } from "../../browsers";
import { ExtensionPage } from "../extension-page";
import {
  CLOCK,
  fillText,
  minutesText,
  POPUP,
  pattern,
  ROUTINES,
  startingWith,
  weekdayName,
} from "../labels";
import { addQuietTime, quietTimeNow, tabTo } from "../parent";
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
      leadIn: minutesText(10),
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
      title: document.querySelector(".day-strip title")?.textContent,
      bars: document.querySelectorAll(".quiet-bar, .now-mark").length,
    }));
    expect(strip).toEqual({ role: "img", title: POPUP.strip.title, bars: 2 });
  });

  it("changes a quiet time in its place, switches it, removes it, each to be undone", async () => {
    await inTab.begin({ quietTimes: [later] });
    await popup.click(startingWith(`${POPUP.edit} ${ROUTINES.bath}`));
    await popup.fill(POPUP.editor.length, "45");
    await popup.fill(POPUP.editor.name, "Before the tub");
    await inTab.picture(popup, "editor");
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
    await popup.waitForText(POPUP.skippedToday);
    expect((await ownPage.view()).next?.startsAt).toBeGreaterThan(planned + 12 * 60 * MINUTE_MS);
    await popup.click(POPUP.skipTodayUndo);
    await until(async () => (await ownPage.view()).next?.startsAt === planned, "it to be back");

    await popup.fill(POPUP.moveToday, fillText(POPUP.laterBy, { minutes: minutesText(15) }));
    const isMovedBy = async (by: number) =>
      (await ownPage.view()).next?.startsAt === planned + by * MINUTE_MS;
    await until(() => isMovedBy(15), "it to be moved");
    await popup.waitForText(pattern(POPUP.movedToday, { time: CLOCK }));
    await popup.fill(POPUP.moveToday, POPUP.moveNone);
    await until(() => isMovedBy(0), "it to be as planned");
  });

  it("can be used with the keyboard alone", async () => {
    const fresh = await driver.openExtensionPage("src/popup/popup.html");
    // Opened in a tab by the parent: no key is held, however early.
    await fresh.waitForText(POPUP.quietTimes);
    await tabTo(fresh, POPUP.chooseOwn);
    await fresh.press("Enter");
    await fresh.waitForText(POPUP.addOwn);
    await tabTo(fresh, ROUTINES.bath);
    await fresh.press("Space");
    await tabTo(fresh, weekdayName(3));
    await fresh.press("Space");
    await tabTo(fresh, POPUP.editor.start);
    for (const key of "0730P") await fresh.press(key);
    await tabTo(fresh, POPUP.editor.save);
    await fresh.press("Enter");
    await fresh.waitForText(POPUP.added);
    expect(await onlyOne()).toMatchObject({ routines: ["bath"], days: [3], start: 19 * 60 + 30 });
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

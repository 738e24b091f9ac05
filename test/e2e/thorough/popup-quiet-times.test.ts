import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { popup as text } from "../../../src/content/en/popup";
import type { QuietTime } from "../../../src/core/quiet-time/quiet-time";
import { BROWSERS, type DrivenBrowser, launch, type Tab, until } from "../../browsers";
import { Desk } from "../desk";
import { addQuietTime, quietTimeNow, tabTo, useMiddayZone } from "../parent";
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

  const quietTimes = async (): Promise<readonly QuietTime[]> =>
    (await desk.stored()).quietTimes ?? [];
  const onlyOne = async () => (await quietTimes())[0];
  const later: QuietTime = quietTimeNow(-60, 90, { id: "bath", routines: ["bath"] });

  it("takes a quiet time by typing, and says what comes next", async () => {
    await addQuietTime(popup, { routine: "Bath", begins: 90, length: 35, leadIn: "10 min" });
    await popup.waitForText("Added.");
    expect(await onlyOne()).toMatchObject({
      routines: ["bath"],
      days: [1, 2, 3, 4, 5, 6, 7],
      lengthMinutes: 35,
      leadInMinutes: 10,
    });
    expect(await inTab.nextAndSession()).toMatch(/Next.*Bath at \d+:\d\d/);
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
    await inTab.begin({ quietTimes: [later] });
    await popup.click(/^Edit Bath/);
    await popup.fill("Length", "45");
    await popup.fill("Name", "Before the tub");
    await inTab.picture(popup, "editor");
    await popup.click("Save");
    await popup.waitForText("Saved.");
    expect(await onlyOne()).toMatchObject({ name: "Before the tub", lengthMinutes: 45 });
    expect(await inTab.nextAndSession()).toContain("Before the tub at");
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
    await inTab.begin({ quietTimes: [later] });
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

  // Last, since a browser without a screen does not give the keyboard back to a tab afterwards.
  it("is empty at first, and a preset is added in one tap", async () => {
    const toolbar = await driven.openPopup();
    await toolbar.waitForText(text.why["no-quiet-time"]);
    const said = await toolbar.text();
    expect(said).toContain("nothing set");
    expect(said).toContain(text.quietTimesAbout);
    for (const preset of Object.values(text.presets)) expect(said).toContain(preset);
    expect(await toolbar.evaluate(() => innerWidth)).toBeLessThanOrEqual(400);
    await inTab.picture(toolbar, "empty");
    await toolbar.click(/^Bedtime/);
    await toolbar.waitForText("Added.");
    expect(await quietTimes()).toMatchObject([{ on: true, start: 19 * 60 }]);
    await toolbar.waitFor(() => document.activeElement?.id.startsWith("quiet-"));
    await inTab.picture(toolbar, "one");
    await toolbar.click("Undo");
    await toolbar.waitForText(text.why["no-quiet-time"]);
    expect(await quietTimes()).toEqual([]);
    await driven.closePopup();
  });
});

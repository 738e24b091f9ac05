import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { QuietTime } from "../../../src/core/quiet-time/quiet-time";
import type { PopupMemory } from "../../../src/core/view/popup-memory";
import { BROWSERS, type BrowserDriver, launch, type Tab, until } from "../../browsers";
import { ExtensionPage, simulateUserInput } from "../extension-page";
import {
  ADD_QUIET_TIME,
  CARD,
  POPUP,
  ROUTINES,
  startingWith,
  WEEKDAY_NAMES,
  weekdayName,
} from "../labels";
import { fillTimes, openMore, quietTimeNow, storedWithQuietTime } from "../parent";

describe.each(BROWSERS)("A popup that is closed and opened again, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;
  let popup: Tab | null = null;

  beforeAll(async () => {
    driver = await launch(name, { locale: "en-US" });
    ownPage = await ExtensionPage.open(driver);
  });
  afterAll(async () => {
    await driver?.close();
  });
  beforeEach(async () => {
    await closePopup();
    await ownPage.tab.evaluate(() => browser.storage.session.clear());
    await store({});
  });

  /** As after installing, but for what is given. Only while no popup is open, since that wakes the background. */
  const store = (items: Record<string, unknown>) =>
    ownPage.changeStored({ ...storedWithQuietTime(), quietTimes: [], settings: {}, ...items });

  async function closePopup(): Promise<void> {
    await popup?.close();
    popup = null;
    await ownPage.tab.show();
  }
  async function openPopup(): Promise<Tab> {
    await closePopup();
    popup = await driver.openExtensionPage("src/popup/popup.html");
    await popup.waitFor(() => document.querySelector("main"));
    return popup;
  }

  const quietTimes = async (): Promise<readonly QuietTime[]> =>
    (await ownPage.stored()).quietTimes ?? [];
  const remembered = () =>
    ownPage.tab.evaluate(() => browser.storage.session.get(null) as Promise<PopupMemory>);
  const untilRemembered = (isSo: (memory: PopupMemory) => boolean) =>
    until(async () => isSo(await remembered()), "it to be remembered");
  const untilNothingIsRemembered = () =>
    until(
      async () => Object.keys(await remembered()).length === 0,
      "nothing to be remembered any more",
    );
  /** As if all that is remembered had been written an hour ago. */
  const letAnHourPass = () =>
    ownPage.tab.evaluate(async () => {
      for (const [key, part] of Object.entries(await browser.storage.session.get(null))) {
        const stamped = part as { at: number };
        await browser.storage.session.set({ [key]: { ...stamped, at: stamped.at - 3_600_000 } });
      }
    });
  const fieldValue = async (page: Tab, label: string) => (await page.control(label))?.value;
  const titleIn = (page: Tab) =>
    page.waitFor(() => document.querySelector(".idea h3")?.textContent ?? "");
  const later: QuietTime = quietTimeNow(-60, 90, { id: "bath", routines: ["bath"] });

  /** Begins a new quiet time, and leaves it without days. */
  async function writeHalf(page: Tab): Promise<void> {
    await page.click(ADD_QUIET_TIME);
    await page.check(ROUTINES.bath);
    for (const day of WEEKDAY_NAMES) await page.check(day, false);
    await fillTimes(page, "18:30", 25);
    await openMore(page);
    await page.fill(POPUP.editor.name, "Before the tub");
    await untilRemembered(({ draft }) => draft?.changes.name === "Before the tub");
  }

  it("still has the new quiet time that was half-written, until it is saved", async () => {
    await writeHalf(await openPopup());
    const again = await openPopup();
    await again.waitForText(POPUP.editor.nameHint);
    expect(await fieldValue(again, POPUP.editor.name)).toBe("Before the tub");
    expect(await fieldValue(again, POPUP.editor.start)).toBe("18:30");
    expect(await fieldValue(again, POPUP.editor.end)).toBe("18:55");
    expect(await fieldValue(again, ROUTINES.bath)).toBe("true");
    expect(await quietTimes()).toEqual([]);
    await again.screenshot(`out/e2e/popup-${name}-draft.png`);
    await again.check(weekdayName(3));
    await again.click(POPUP.editor.save);
    await again.waitForText(POPUP.added);
    expect(await quietTimes()).toMatchObject([
      { name: "Before the tub", routines: ["bath"], days: [3], start: 1_110, lengthMinutes: 25 },
    ]);
    await untilNothingIsRemembered();
    expect(await (await openPopup()).text()).not.toContain(POPUP.editor.cancel);
  });

  it("still has the change that was half-written, until it is cancelled", async () => {
    await store({ quietTimes: [later] });
    const first = await openPopup();
    await first.click(startingWith(`${POPUP.edit} ${ROUTINES.bath}`));
    await openMore(first);
    await first.fill(POPUP.editor.name, "Before the tub");
    await untilRemembered(({ draft }) => draft?.changes.name === "Before the tub");
    const again = await openPopup();
    await again.waitForText(POPUP.editor.nameHint);
    expect(await fieldValue(again, POPUP.editor.name)).toBe("Before the tub");
    await again.click(POPUP.editor.cancel);
    await untilNothingIsRemembered();
    const last = await openPopup();
    await last.waitForText(POPUP.quietTimes);
    expect(await last.control(POPUP.editor.name)).toBeUndefined();
    expect(await quietTimes()).toEqual([later]);
  });

  it("still offers to undo a removal, once", async () => {
    await store({ quietTimes: [later] });
    const first = await openPopup();
    await first.click(startingWith(`${POPUP.edit} ${ROUTINES.bath}`));
    await first.click(POPUP.editor.remove);
    await first.waitForText(POPUP.removed);
    expect(await quietTimes()).toEqual([]);
    await untilRemembered(({ undo }) => undo?.done === "removed");
    const again = await openPopup();
    await again.waitForText(POPUP.removed);
    await again.click(POPUP.undo);
    await until(async () => (await quietTimes()).length === 1, "it to be back");
    expect(await quietTimes()).toEqual([later]);
    await untilNothingIsRemembered();
    expect(await (await openPopup()).text()).not.toContain(POPUP.removed);
  });

  it("still shows the small moment that was open, with its filters, until the parent goes back", async () => {
    const first = await openPopup();
    await first.click(POPUP.momentNow);
    const any = await titleIn(first);
    await first.check(POPUP.filters.handsFull);
    await first.waitFor((was) => document.querySelector(".idea h3")?.textContent !== was, any);
    const title = await titleIn(first);
    await untilRemembered(({ moment }) => moment?.filters.handsFull === true);
    const again = await openPopup();
    expect(await titleIn(again)).toBe(title);
    expect(await fieldValue(again, POPUP.filters.handsFull)).toBe("true");
    await again.click(POPUP.back);
    await untilNothingIsRemembered();
    const last = await openPopup();
    await last.waitForText(POPUP.quietTimes);
    expect(await last.evaluate(() => document.querySelector(".idea"))).toBeNull();
  });

  it("shows a waiting card first, and that moment behind its button", async () => {
    const first = await openPopup();
    await first.click(POPUP.momentNow);
    const title = await titleIn(first);
    await untilRemembered(({ moment }) => moment !== undefined);
    await closePopup();
    await simulateUserInput(driver);
    await store(storedWithQuietTime());
    await until(async () => (await ownPage.view()).card !== null, "a card to wait");
    const again = await openPopup();
    await again.waitForText(CARD.do);
    expect(await again.evaluate(() => document.querySelector(".idea"))).toBeNull();
    await again.click(POPUP.momentNow);
    expect(await titleIn(again)).toBe(title);
  });

  it("has nothing of it an hour later", async () => {
    await store({ quietTimes: [later] });
    const first = await openPopup();
    await first.click(startingWith(`${POPUP.edit} ${ROUTINES.bath}`));
    await first.click(POPUP.editor.remove);
    await first.waitForText(POPUP.removed);
    await writeHalf(first);
    await untilRemembered((memory) => Object.keys(memory).length === 2);
    await closePopup();
    await letAnHourPass();
    const again = await openPopup();
    await again.waitForText(POPUP.quietTimes);
    const text = await again.text();
    for (const gone of [POPUP.removed, POPUP.undo, POPUP.editor.cancel])
      expect(text).not.toContain(gone);
    await untilNothingIsRemembered();
    await again.click(POPUP.momentNow);
    await titleIn(again);
    await untilRemembered(({ moment }) => moment !== undefined);
    await closePopup();
    await letAnHourPass();
    const last = await openPopup();
    await last.waitForText(POPUP.quietTimes);
    expect(await last.evaluate(() => document.querySelector(".idea"))).toBeNull();
    await untilNothingIsRemembered();
  });

  it("erred nowhere", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
  });
});

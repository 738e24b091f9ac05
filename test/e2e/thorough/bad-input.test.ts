import { beforeAll, describe, expect, it } from "vitest";
import type { QuietTime } from "../../../src/core/quiet-time/quiet-time";
import { BROWSERS, type BrowserDriver, type Site, type Tab } from "../../browsers";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { ADD_QUIET_TIME, POPUP, ROUTINES, WEEKDAY_NAMES, weekdayName } from "../labels";
import { openMore, quietTimeNow, timeAfter, wallClock } from "../parent";

const MINUTES_A_DAY = 1_440;
/** Twelve hours from now, so that nothing comes meanwhile. */
const farOff = (id: string): QuietTime => {
  const { start, ...rest } = quietTimeNow(0, 30, { id });
  return { ...rest, start: (start + MINUTES_A_DAY / 2) % MINUTES_A_DAY };
};

/** Every part of what is stored, each with something in it. */
const WHOLE = {
  settings: { cardAfter: 5, dose: "two-a-day" },
  quietTimes: [farOff("evening")],
  adjustments: {},
  pause: { until: "i-say-so" },
  kept: [{ momentId: "z1", wording: "plain", keptAt: 1_700_000_000_000 }],
  notForUs: [{ momentId: "h1", since: 1_700_000_000_000 }],
  offers: [],
};

/** None of them is one of ours. */
const WRONG_MESSAGES = [
  null,
  42,
  "view",
  [],
  {},
  { kind: "nobody" },
  { kind: "toString" },
  { kind: ["view"] },
  { kind: "put-quiet-time" },
  { kind: "put-quiet-time", quietTime: { ...farOff("x"), routines: ["juggling"] } },
  { kind: "pause", until: "never" },
  { kind: "set", settings: { cardAfter: 3 } },
  { kind: "set", settings: "all" },
  { kind: "keep", momentId: "", kept: true },
  { kind: "keep", momentId: "z1", kept: "yes" },
  { kind: "remove-quiet-time", id: 7 },
  { kind: "card", offerId: "x", action: { kind: "explode" } },
  { kind: "card", offerId: "x", action: null },
];

/** What our own pages may say; from a page's side nobody may. */
const NOT_FOR_CARDS = [
  { kind: "view" },
  { kind: "pause", until: "now" },
  { kind: "set", settings: { cardAfter: 0 } },
  { kind: "remove-quiet-time", id: "evening" },
  { kind: "keep", momentId: "z2", kept: true },
  { kind: "put-quiet-time", quietTime: farOff("y") },
  { kind: "moment-now", filters: {}, except: [] },
];

describe.each(BROWSERS)("What is wrong does no harm, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let popup: Tab;

  const fixture = openBefore(name, { pageAccess: "granted" });
  beforeAll(async () => {
    ({ driver, site, ownPage } = fixture());
    popup = await driver.openExtensionPage("src/popup/popup.html");
    await popup.waitForText(POPUP.quietTimes);
  });

  const quietTimes = async () => (await ownPage.stored()).quietTimes ?? [];
  const problem = (label: string) => popup.waitFor(problemBeside, label);

  /** An open popup wakes the background again before anything can be changed. */
  async function store(items: Record<string, unknown>): Promise<void> {
    await popup.goto("about:blank");
    await ownPage.changeStored(items);
  }

  async function popupAgain(): Promise<void> {
    await simulateUserInput(driver);
    await popup.goto(`${driver.baseUrl}/src/popup/popup.html`);
    await popup.waitForText(POPUP.quietTimes);
  }

  /** What lacks gets the focus two frames later, and may scroll there: a click before that would miss. */
  async function saveInVain(): Promise<void> {
    await popup.click(POPUP.editor.save);
    await popup.waitFor(() => {
      const problem = document.querySelector(".problem");
      return problem?.parentElement?.contains(document.activeElement);
    });
  }

  it("says beside each field what a quiet time lacks, and stores nothing", async () => {
    await popup.click(ADD_QUIET_TIME);
    for (const day of WEEKDAY_NAMES) await popup.check(day, false);
    await popup.fill(POPUP.editor.start, "");
    await saveInVain();
    expect(await problem(POPUP.editor.routine)).toBe(POPUP.problems["no-routine"]);
    expect(await problem(POPUP.editor.days)).toBe(POPUP.problems["no-day"]);
    expect(await problem(POPUP.editor.start)).toBe(POPUP.problems["no-start"]);
    await popup.check(ROUTINES.bedtime);
    const start = wallClock(600);
    await popup.fill(POPUP.editor.start, start);
    await popup.waitFor(() => document.querySelectorAll(".problem").length === 1);
    await popup.check(weekdayName(1));
    await popup.waitFor(() => document.querySelectorAll(".problem").length === 0);
    for (const length of [0, 999, 4, 181]) {
      await popup.fill(POPUP.editor.end, timeAfter(start, length));
      await saveInVain();
      expect(await problem(POPUP.editor.end)).toBe(POPUP.problems["length-out-of-bounds"]);
    }
    await popup.fill(POPUP.editor.end, timeAfter(start, 30));
    await openMore(popup);
    await popup.focus(POPUP.editor.name);
    await popup.evaluate(() => document.execCommand("insertText", false, "a".repeat(500)));
    await saveInVain();
    expect(await problem(POPUP.editor.name)).toBe(POPUP.problems["name-too-long"]);
    await popup.screenshot(`out/e2e/bad-input-${name}-name.png`);
    expect(await quietTimes()).toEqual([]);
    await popup.fill(POPUP.editor.name, "Ours");
    await popup.click(POPUP.editor.save);
    await popup.waitForText(POPUP.added);
    expect(await quietTimes()).toMatchObject([{ name: "Ours", days: [1], lengthMinutes: 30 }]);
  });

  it("takes no more than 100 quiet times, and says so", async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => farOff(`evening-${index}`));
    await store({ quietTimes: hundred });
    await popupAgain();
    await popup.click(ADD_QUIET_TIME);
    await popup.check({ name: ROUTINES.bedtime, role: "checkbox" });
    await popup.fill(POPUP.editor.start, wallClock(600));
    await popup.click(POPUP.editor.save);
    await popup.waitForText(POPUP.problems["too-many"]);
    await popup.screenshot(`out/e2e/bad-input-${name}-too-many.png`);
    expect(await quietTimes()).toHaveLength(100);
    // A form that is left open is there again in the next popup.
    await popup.click(POPUP.editor.cancel);
    await popup.waitForText(POPUP.quietTimes);
  });

  it("sets aside what it does not know, keeps the rest, and says so in one line", async () => {
    const strange = { ...farOff("strange"), routines: ["juggling"] };
    await store({
      ...WHOLE,
      quietTimes: [farOff("evening"), strange, 42],
      setAside: [],
    });
    await popupAgain();
    const text = await popup.text();
    expect(text.split(POPUP.warnings["set-aside"])).toHaveLength(2);
    const stored = await ownPage.stored();
    expect(stored.quietTimes).toEqual([farOff("evening")]);
    expect(stored.setAside).toEqual([
      { key: "quietTimes", raw: strange, at: expect.any(Number) },
      { key: "quietTimes", raw: 42, at: expect.any(Number) },
    ]);
  });

  it.each([...(Object.keys(WHOLE) as (keyof typeof WHOLE)[]), "session"] as const)(
    "goes on where %s is broken, and loses nothing else",
    async (broken) => {
      await store({ ...WHOLE, setAside: [], [broken]: "broken" });
      await popupAgain();
      expect(await popup.text()).toContain(POPUP.warnings["set-aside"]);
      const stored: Record<string, unknown> = await ownPage.stored();
      for (const [key, value] of Object.entries(WHOLE))
        if (key !== broken && key !== "settings") expect(stored[key], key).toEqual(value);
      if (broken !== "settings") expect(stored.settings).toMatchObject(WHOLE.settings);
      expect(stored.setAside).toEqual([{ key: broken, raw: "broken", at: expect.any(Number) }]);
      expect(stored[broken]).not.toBe("broken");
    },
  );

  it("gives no answer to a message that is none, whoever sends it", async () => {
    await store({ ...WHOLE, setAside: [] });
    const before = await ownPage.stored();
    for (const message of WRONG_MESSAGES)
      expect(await ownPage.send(message), JSON.stringify(message)).toBeNull();
    const page = await driver.openPage(site.url);
    for (const message of [...WRONG_MESSAGES, ...NOT_FOR_CARDS])
      expect(await sendFromPage(ownPage, message), JSON.stringify(message)).toBeNull();
    // It has the right shape, but there is no card.
    expect(await sendFromPage(ownPage, { kind: "initial-card" })).toBeNull();
    const unknown = { kind: "card", offerId: "x", action: { kind: "do" } };
    expect(await sendFromPage(ownPage, unknown)).toEqual({ card: null });
    await page.close();
    const { session: _, ...after } = await ownPage.stored();
    expect(before).toMatchObject(after);
  });

  it("made no mistake of its own", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
  });
});

/** Runs in the popup: what is said beside the field, if the field is tied to it. */
function problemBeside(label: string): string | null {
  const labels = [...document.querySelectorAll("label, legend, .choice-name")];
  const named = labels.find((one) => one.textContent === label);
  const group = named?.closest("fieldset, .field-group, .time-field, .choice-group");
  const problem = group?.querySelector(".problem");
  const tied = group?.matches("fieldset")
    ? group
    : group?.querySelector("[role=toolbar], input, select");
  const ids = tied?.getAttribute("aria-describedby")?.split(" ") ?? [];
  return problem && ids.includes(problem.id) ? problem.textContent : null;
}

/** Sends from the extension's side of the page in view, where a card runs. */
function sendFromPage(ownPage: ExtensionPage, message: unknown): Promise<unknown> {
  return ownPage.tab.evaluate(async (argument) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: async (one: unknown) => (await browser.runtime.sendMessage(one)) ?? null,
      args: [argument],
    });
    return answer?.result ?? null;
  }, message);
}

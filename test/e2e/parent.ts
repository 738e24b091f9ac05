import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import { type BrowserDriver, type Page, type Tab, until } from "../browsers";
import { ADD_QUIET_TIME, HOME, POPUP, TOOLBAR } from "./labels";

/** What a parent does with the product, said once for every suite. English names. */

const pad = (value: number): string => String(value).padStart(2, "0");

/** The wall clock, `minutes` from now, as a time field wants it. */
export function wallClock(minutes = 0): string {
  const then = new Date(Date.now() + minutes * 60_000);
  return `${pad(then.getHours())}:${pad(then.getMinutes())}`;
}

export interface NewQuietTime {
  routine: string;
  /** Minutes from now at which it begins; negative: it has begun. */
  begins: number;
  length: number;
  leadIn?: string;
  name?: string;
}

/** Adds a quiet time by typing and clicking, on every day, as the form begins. */
export async function addQuietTime(popup: Page, quietTime: NewQuietTime): Promise<void> {
  await popup.click(ADD_QUIET_TIME);
  await popup.check(quietTime.routine);
  await fillTimes(popup, wallClock(quietTime.begins), quietTime.length);
  if (quietTime.leadIn) {
    await openMore(popup);
    await popup.fill(POPUP.editor.leadIn, quietTime.leadIn);
  }
  await popup.click(POPUP.editor.save);
}

/** Sets from and to in the form of a quiet time; the start first, since it takes the end along. */
export async function fillTimes(popup: Page, start: string, lengthMinutes: number): Promise<void> {
  await popup.fill(POPUP.editor.start, start);
  await popup.fill(POPUP.editor.end, timeAfter(start, lengthMinutes));
}

/** As a time field wants it, past midnight too: "23:50" and 20 are "00:10". */
export function timeAfter(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const then = (hour * 60 + minute + minutes) % 1_440;
  return `${pad(Math.floor(then / 60))}:${pad(then % 60)}`;
}

/** Opens what the form of a quiet time has behind "More", if it is closed. */
export async function openMore(popup: Page): Promise<void> {
  await popup.waitFor(() => document.querySelector(".quiet-form details"));
  const isOpen = await popup.evaluate(
    () => document.querySelector(".quiet-form details[open]") !== null,
  );
  if (!isOpen) await popup.click({ name: POPUP.editor.more, css: ".quiet-form summary" });
}

/** Chooses "Wait before a card: no wait" in the settings. */
export async function cardAtOnce(driver: BrowserDriver): Promise<void> {
  const settings = await driver.openExtensionPage("src/home/home.html#settings");
  await settings.fill(HOME.settings.cardAfter, HOME.settings.atOnce);
  // A tab that closes at once takes its question with it.
  await settings.waitFor(async () => {
    const { settings: stored } = await browser.storage.local.get("settings");
    return (stored as { cardAfter?: number } | undefined)?.cardAfter === 0;
  });
  await settings.close();
}

/** Switches on "Show on the card when I started browsing" in the settings: the card's small print. It is off at first. */
export async function showSinceOnCard(driver: BrowserDriver): Promise<void> {
  const settings = await driver.openExtensionPage("src/home/home.html#settings");
  await settings.check(HOME.settings.switches.showSince.name);
  // A tab that closes at once takes its question with it.
  await settings.waitFor(async () => {
    const { settings: stored } = await browser.storage.local.get("settings");
    return (stored as { showSince?: boolean } | undefined)?.showSince === true;
  });
  await settings.close();
}

/** A quiet time on every day as it is stored, that began `ago` minutes ago and ends in `left`. */
export function quietTimeNow(ago = 2, left = 60, more: Partial<QuietTime> = {}): QuietTime {
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes() - ago;
  return {
    id: "evening",
    routines: ["bedtime"],
    name: "",
    forWhom: "all",
    days: [1, 2, 3, 4, 5, 6, 7],
    start: (minute + 1440) % 1440,
    lengthMinutes: ago + left,
    leadInMinutes: 0,
    on: true,
    fortnightFrom: null,
    ...more,
  };
}

/** All that is stored on an evening on which nothing has come yet; a card may come at once. */
export const storedWithQuietTime = (...quietTimes: QuietTime[]) => ({
  quietTimes: quietTimes.length > 0 ? quietTimes : [quietTimeNow()],
  settings: { cardAfter: 0 },
  adjustments: {},
  offers: [],
  pause: null,
  kept: [],
  notForUs: [],
});

const TITLES = {
  waiting: [TOOLBAR.buttonWaiting],
  none: [TOOLBAR.button, TOOLBAR.buttonPaused],
};

/**
 * Waits until the toolbar button has the dot, or not. It is drawn after what it tells of was stored. No browser
 * tells the icon; the tooltip is set after it.
 */
export const dotBecomes = (driver: BrowserDriver, dot: "waiting" | "none"): Promise<boolean> =>
  until(async () => {
    const title = await driver.evaluateInBackground(() => browser.action.getTitle({}));
    if (!TITLES[dot].includes(title)) throw new Error(`it is "${title}"`);
    return true;
  }, `the dot to be: ${dot}`);

/** Looks at another tab and comes back: a natural break for a page, told by the browser as two switches. */
export async function comeBackTo(page: Tab, from: Tab): Promise<void> {
  await from.show();
  await page.waitFor(() => document.visibilityState === "hidden");
  await page.show();
}

/** Tab by Tab until the focus is on the control of this name. Resolves to how many it took. */
export async function tabTo(page: Page, wanted: string): Promise<number> {
  for (let step = 0; step < 80; step += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
      return (element?.getAttribute("aria-label") ?? label).trim();
    });
    if (focused === wanted) return step;
    await page.press("Tab");
  }
  throw new Error(`Tab never came to ${wanted}`);
}

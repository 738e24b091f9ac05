import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import { type BrowserDriver, type Page, type Tab, until } from "../browsers";
import { ADD_QUIET_TIME, HOME, POPUP, TOOLBAR, WEEKDAY_NAMES } from "./labels";

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

/** Adds a quiet time by typing and clicking, on every day. */
export async function addQuietTime(popup: Page, quietTime: NewQuietTime): Promise<void> {
  await popup.click(ADD_QUIET_TIME);
  await popup.check(quietTime.routine);
  for (const day of WEEKDAY_NAMES) await popup.check(day);
  await popup.fill(POPUP.editor.start, wallClock(quietTime.begins));
  await popup.fill(POPUP.editor.length, String(quietTime.length));
  if (quietTime.leadIn) await popup.fill(POPUP.editor.leadIn, quietTime.leadIn);
  await popup.click(POPUP.editor.save);
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

/** Tab by Tab until the focus is on the control of this name. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
      return (element?.getAttribute("aria-label") ?? label).trim();
    });
    if (focused === wanted) return;
    await page.press("Tab");
  }
  throw new Error(`Tab never came to ${wanted}`);
}

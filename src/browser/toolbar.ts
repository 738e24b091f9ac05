import type { Dot } from "../core/state";
import { browser } from "./browser";
import { isPopupConnected } from "./popup-connection";
import { withTimeout } from "./with-timeout";

/** A window that was requested is there within this time, or the request was silently refused. */
const WAIT_TIMEOUT_MS = 1_500;
const POLL_INTERVAL_MS = 100;

/** Whether our toolbar popup is open in any window. */
export async function isPopupOpen(): Promise<boolean> {
  if (!browser.runtime.getContexts) return isPopupConnected();
  return (await browser.runtime.getContexts({ contextTypes: ["POPUP"] })).length > 0;
}

/** Whether the condition becomes true in time. Never rejects. */
async function waitUntil(condition: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited <= WAIT_TIMEOUT_MS; waited += POLL_INTERVAL_MS) {
    if (await withTimeout(condition(), POLL_INTERVAL_MS * 5, false)) return true;
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
  }
  return false;
}

/**
 * Opens the popup at the toolbar and waits until it is open, because over a full-screen page
 * Firefox resolves and opens nothing. `needs-click`: this browser opens it only from a user gesture
 * (Firefox before 149), or not at all. Never rejects.
 */
export async function openToolbar(): Promise<"opened" | "needs-click" | "failed"> {
  if (!browser.action.openPopup) return "needs-click";
  try {
    await browser.action.openPopup();
  } catch (error) {
    return /gesture|user input/i.test(String(error)) ? "needs-click" : "failed";
  }
  return (await waitUntil(isPopupOpen)) ? "opened" : "failed";
}

/**
 * Focuses the window used last: a notification may be clicked while another program is in front,
 * and a popup opens only in a focused window. Firefox for Android has no windows. Never rejects.
 */
async function focusLastWindow(): Promise<void> {
  if (!browser.windows?.update) return;
  const last = async () => browser.windows?.getLastFocused();
  const window = await withTimeout(last(), 1_000, null);
  if (!window?.id || window.focused) return;
  await withTimeout(browser.windows.update(window.id, { focused: true }), 1_000, null);
  await waitUntil(async () => (await last())?.focused === true);
}

/**
 * After a click on the notification, or on the shortcut: opens the popup, or the same page in a tab
 * if the popup does not open.
 */
export async function openCardInPopup(): Promise<void> {
  await focusLastWindow();
  if ((await openToolbar()) !== "opened")
    await browser.tabs.create({ url: browser.runtime.getURL("src/popup/popup.html") });
}

/** Whether the button is pinned; null if the browser does not report it. Never rejects. */
export async function isPinned(): Promise<boolean | null> {
  if (!browser.action.getUserSettings) return null;
  const settings = await withTimeout(browser.action.getUserSettings(), 1_000, null);
  return settings?.isOnToolbar ?? null;
}

/** A call that a browser never answers must not hold up those after it. */
const BUTTON_TIMEOUT_MS = 1_000;

const ICON_FOLDERS: Record<Dot, string> = {
  none: "/icons",
  waiting: "/icons/waiting",
  paused: "/icons/paused",
};

const iconPaths = (folder: string) => ({
  16: `${folder}/16.png`,
  32: `${folder}/32.png`,
  48: `${folder}/48.png`,
});

/**
 * Sets the button's icon, which has the dot in its drawing (a badge would cover a third of it), and then its
 * tooltip, so that the tooltip tells which icon is there. A browser keeps or forgets both together, so what a
 * background before this one set is not decoded again. One call at a time: a second would not see what the first
 * is about to set. False: the icon took too long. What a browser refuses, it refuses again. Never rejects.
 */
export async function showDot(dot: Dot, title: string): Promise<boolean> {
  const within = <Value>(call: () => Promise<Value>) =>
    withTimeout((async () => call())(), BUTTON_TIMEOUT_MS, null);
  if ((await within(() => browser.action.getTitle({}))) === title) return true;
  const isDrawn = await within(async () => {
    try {
      await browser.action.setIcon({ path: iconPaths(ICON_FOLDERS[dot]) });
      return true;
    } catch {
      return false;
    }
  });
  if (isDrawn) await within(() => browser.action.setTitle({ title }));
  return isDrawn !== null;
}

import { browser } from "./browser";

/** Whether this browser can minimise a window. Firefox for Android has none, and on an iPhone none can be changed. */
export const canMinimizeWindows = (): boolean => browser.windows?.update !== undefined;

/** Minimises the window of the tab; null: the one used last, which the popup is at. Never rejects. */
export async function minimizeWindow(tabId: number | null): Promise<void> {
  try {
    const id =
      tabId === null
        ? (await browser.windows?.getLastFocused())?.id
        : (await browser.tabs.get(tabId)).windowId;
    if (id !== undefined) await browser.windows?.update?.(id, { state: "minimized" });
  } catch {
    // The tab or its window went meanwhile.
  }
}

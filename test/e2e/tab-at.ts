import { type BrowserDriver, type Tab, until } from "../browsers";

/** Waits for a tab whose address ends so. */
export function tabAt(driver: BrowserDriver, end: string): Promise<Tab> {
  return until(async () => {
    for (const tab of await driver.tabs()) if ((await tab.url()).endsWith(end)) return tab;
    return null;
  }, `a tab with ${end}`);
}

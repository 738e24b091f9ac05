import { type BrowserDriver, type Tab, until } from "../browsers";

/** The addresses of all tabs. One that closes while it is asked can't say its own, so all are asked again. */
export const addressesOf = (driver: BrowserDriver): Promise<string[]> =>
  until(
    async () => Promise.all((await driver.tabs()).map((tab) => tab.url())),
    "every tab to say its address",
  );

/** Waits for a tab whose address ends so. */
export function tabAt(driver: BrowserDriver, end: string): Promise<Tab> {
  return until(async () => {
    for (const tab of await driver.tabs()) if ((await tab.url()).endsWith(end)) return tab;
    return null;
  }, `a tab with ${end}`);
}

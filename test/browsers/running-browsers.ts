import type { BrowserDriver } from "./browser-driver";

const running = new Set<BrowserDriver>();

/** Every browser that this process launched and did not close yet, for the report of a failed test. */
export const runningBrowsers = (): BrowserDriver[] => [...running];

/** Remembers a browser until it is closed. */
export function rememberBrowser(driver: BrowserDriver): BrowserDriver {
  running.add(driver);
  const close = driver.close.bind(driver);
  driver.close = () => {
    running.delete(driver);
    return close();
  };
  return driver;
}

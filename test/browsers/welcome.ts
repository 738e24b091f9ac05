import type { BrowserDriver } from "./browser-driver";
import type { Tab } from "./tab";
import { waitUntil } from "./with-timeout";

const WELCOME = "/src/welcome/welcome.html";

/** Waits for the welcome page and closes it, since it would come in front of a test's own tab. */
export async function closeWelcome(driver: BrowserDriver): Promise<void> {
  const tab = await waitUntil(() => find(driver), "the welcome page").catch(() => null);
  await tab?.close();
}

async function find(driver: BrowserDriver): Promise<Tab | null> {
  for (const tab of await driver.tabs()) {
    if ((await tab.url()).includes(WELCOME)) return tab;
  }
  return null;
}

import type { DrivenBrowser } from "./driven-browser";
import type { Tab } from "./tab";
import { waitUntil } from "./with-timeout";

const WELCOME = "/src/welcome/welcome.html";
const COMES_MS = 8_000;

/** Waits for the welcome page and closes it, since it would come in front of a test's own tab. */
export async function closeWelcome(driven: DrivenBrowser): Promise<void> {
  const tab = await waitUntil(() => find(driven), "the welcome page", COMES_MS).catch(() => null);
  await tab?.close();
}

async function find(driven: DrivenBrowser): Promise<Tab | null> {
  for (const tab of await driven.tabs()) {
    if ((await tab.url()).includes(WELCOME)) return tab;
  }
  return null;
}

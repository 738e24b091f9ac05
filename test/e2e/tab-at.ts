import { type DrivenBrowser, type Tab, until } from "../browsers";

/** Waits for a tab whose address ends so. */
export function tabAt(driven: DrivenBrowser, end: string): Promise<Tab> {
  return until(async () => {
    for (const tab of await driven.tabs()) if ((await tab.url()).endsWith(end)) return tab;
    return null;
  }, `a tab with ${end}`);
}

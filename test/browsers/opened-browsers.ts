import type { DrivenBrowser } from "./driven-browser";

const opened = new Set<DrivenBrowser>();

/** Every browser that this process launched and did not close yet, for the report of a failed test. */
export const openedBrowsers = (): DrivenBrowser[] => [...opened];

/** Remembers a browser until it is closed. */
export function rememberBrowser(driven: DrivenBrowser): DrivenBrowser {
  opened.add(driven);
  const close = driven.close.bind(driven);
  driven.close = () => {
    opened.delete(driven);
    return close();
  };
  return driven;
}

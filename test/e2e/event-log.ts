import type { Tab } from "../browsers";

/**
 * Lets a page of the extension note the browser's events and each change of the offers, with the time, for the
 * trace of a failed test. The background gets the same events.
 */
export function recordEvents(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const scope = globalThis as { peekabooEvents?: string[] };
    if (scope.peekabooEvents) return;
    const events: string[] = [];
    scope.peekabooEvents = events;
    const note = (...parts: unknown[]) => {
      events.push(`${new Date().toISOString().slice(11, 23)} ${parts.join(" ")}`);
      if (events.length > 300) events.shift();
    };
    browser.tabs.onActivated.addListener(({ tabId }) => note("activated", tabId));
    browser.tabs.onCreated.addListener(({ id }) => note("created", id));
    browser.tabs.onRemoved.addListener((id) => note("removed", id));
    browser.tabs.onUpdated.addListener((id, { status }) => {
      if (status) note(status, id);
    });
    browser.windows?.onFocusChanged.addListener((id) => note("focus", id));
    browser.idle?.onStateChanged.addListener((state) => note("idle", state));
    browser.storage.onChanged.addListener((changes, area) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        const all = key === "offers" && Array.isArray(newValue) ? newValue : [];
        const offers = all.map(({ id, status, place, tabId, shownAt, notBefore }) =>
          JSON.stringify({ id, status, place, tabId, shownAt, notBefore }),
        );
        note("stored", area, key, ...offers);
      }
    });
  });
}

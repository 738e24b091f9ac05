import { browser } from "./browser";

/** Opens the welcome page once, on install; not on updates of the extension or the browser. */
export function onInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== "install") return;
    browser.tabs
      .create({ url: browser.runtime.getURL("src/welcome/welcome.html") })
      .catch(() => undefined);
  });
}

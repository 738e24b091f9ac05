import { browser } from "./browser";

/** Opens the welcome once, when the parent installs; not at updates of ours or of the browser. */
export function onInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== "install") return;
    browser.tabs
      .create({ url: browser.runtime.getURL("src/welcome/welcome.html") })
      .catch(() => undefined);
  });
}

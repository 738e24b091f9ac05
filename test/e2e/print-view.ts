import type { BrowserDriver, Tab } from "../browsers";
import type { ChromiumBrowser } from "../browsers/chromium/browser";
import type { FirefoxBrowser } from "../browsers/firefox/browser";

const puppeteerPageOf = async (driver: BrowserDriver, tab: Tab) => {
  const address = await tab.url();
  const pages = await (driver as ChromiumBrowser).running.pages();
  return pages.find((page) => page.url() === address);
};

/** The tab, which is in front, is drawn as for print. */
export async function seeAsPrinter(driver: BrowserDriver, tab: Tab): Promise<void> {
  if (driver.name === "chromium")
    await (await puppeteerPageOf(driver, tab))?.emulateMediaType("print");
  else
    await (driver as FirefoxBrowser).window.call(() => {
      // biome-ignore lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
      (window as any).gBrowser.selectedBrowser.browsingContext.mediumOverride = "print";
    });
  await tab.waitFor(() => matchMedia("print").matches);
}

/** Prints for real. */
export async function printedPages(
  driver: BrowserDriver,
  tab: Tab,
  format: "A4" | "letter" = "A4",
): Promise<number> {
  const pdf = await (await puppeteerPageOf(driver, tab))?.pdf({ format });
  const text = Buffer.from(pdf ?? []).toString("latin1");
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

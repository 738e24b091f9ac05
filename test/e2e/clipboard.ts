import type { BrowserDriver, Tab } from "../browsers";
import type { ChromiumBrowser } from "../browsers/chromium/browser";
import type { FirefoxBrowser } from "../browsers/firefox/browser";

/** What is in the clipboard, as it would be pasted; `tab`, one of ours, comes to the front. */
export async function clipboardText(driver: BrowserDriver, tab: Tab): Promise<string> {
  await tab.show();
  return driver.name === "firefox"
    ? readInFirefox(driver as FirefoxBrowser)
    : pasteInChromium(driver as ChromiumBrowser, tab);
}

/** A page may not read the clipboard unasked, but its person may paste. */
async function pasteInChromium(driver: ChromiumBrowser, tab: Tab): Promise<string> {
  const url = await tab.url();
  const page = (await driver.running.pages()).find((one) => one.url() === url);
  await tab.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "pasted";
    document.body.append(field);
    field.focus();
  });
  await page?.keyboard.down("v", { commands: ["Paste"] });
  await page?.keyboard.up("v");
  const text = await tab.waitFor(
    () => document.querySelector<HTMLTextAreaElement>("#pasted")?.value,
  );
  await tab.evaluate(() => document.querySelector("#pasted")?.remove());
  return text;
}

// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const Cc: any;
declare const Ci: any;
declare const Services: any;

const readInFirefox = (driver: FirefoxBrowser): Promise<string> =>
  driver.window.call(() => {
    const inside = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
    inside.init(null);
    inside.addDataFlavor("text/plain");
    Services.clipboard.getData(inside, Services.clipboard.kGlobalClipboard);
    const text: { value?: any } = {};
    inside.getTransferData("text/plain", text);
    return text.value.QueryInterface(Ci.nsISupportsString).data as string;
  });
// biome-ignore-end lint/suspicious/noExplicitAny: see above.

import type { Answer, Details, RequestName } from "../protocol/requests";
import { browser } from "./browser";

/**
 * Asks the background, from one of our own pages. Rejects when it could not answer, and when the
 * extension was updated or removed under the page: then a reload is all that helps.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  details: Details<Name>,
): Promise<Answer<Name>> {
  const answer = await browser.runtime.sendMessage({ name, ...details });
  if (answer === undefined) throw new Error("The background gave no answer.");
  return answer as Answer<Name>;
}

/** Calls back after anything that is stored changed, in any page. Returns how to stop. */
export function onStoredChange(changed: () => void): () => void {
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

/** The language the browser's own menus speak, such as `nl-BE`. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** Opens the home page at one of its parts, in a tab. */
export async function openHome(part: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/home/home.html#${part}`) });
}

/**
 * Tells the background for as long as this popup is on screen: the connection ends with it. A background
 * that was stopped meanwhile is connected to anew.
 */
export function stayConnected(): void {
  const port = browser.runtime.connect({ name: "popup" });
  port.onDisconnect.addListener(() => {
    if (browser.runtime.id) stayConnected();
  });
}

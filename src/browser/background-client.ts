import type { Answer, Details, RequestKind } from "../protocol/requests";
import { browser } from "./browser";

const MAX_TRIES = 3;
const BETWEEN_TRIES_MS = 200;
/** Longer than the slowest answer takes, which is that to an erase everywhere. */
const ANSWER_TIMEOUT_MS = 30_000;

/** Whether the extension was updated or removed under this page: it has no id any more. */
export const isExtensionGone = (): boolean => !browser.runtime?.id;

/**
 * Sends a request to the background, from one of our own pages. Rejects if it gave no reply, and if
 * the extension was updated or removed while the page was open: then the page has to be reloaded.
 * A request that only reads is sent again, since a browser that is just stopping an idle background
 * drops what arrives.
 */
export async function sendRequest<Kind extends RequestKind>(
  kind: Kind,
  details: Details<Kind>,
): Promise<Answer<Kind>> {
  for (let left = kind === "view" ? MAX_TRIES : 1; ; left -= 1) {
    try {
      return await sendOnce(kind, details);
    } catch (error) {
      if (left === 1 || isExtensionGone()) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
  }
}

async function sendOnce<Kind extends RequestKind>(
  kind: Kind,
  details: Details<Kind>,
): Promise<Answer<Kind>> {
  const answer = await answerInTime(browser.runtime.sendMessage({ kind, ...details }));
  if (answer === undefined) throw new Error("The background gave no answer.");
  return answer as Answer<Kind>;
}

/** Undefined if there is no answer in time: a background that did not start leaves a message unanswered for ever. */
async function answerInTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ANSWER_TIMEOUT_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Calls back after anything stored changed, in any page. Returns a function that stops it. */
export function onStoredChange(changed: () => void): () => void {
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

/** The language of the browser's own menus, such as `nl-BE`. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** Opens a part of the home page in a tab. */
export async function openHome(part: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/home/home.html#${part}`) });
}

/**
 * Keeps a connection to the background while this popup is on screen, so that the background learns
 * when it closes. Reconnects at once if the background was stopped: a popup that closes before would never be told
 * of. A background that does not start ends each connection as soon as it is made, so then it waits.
 */
export function stayConnected(): void {
  const connectedAt = Date.now();
  const port = browser.runtime.connect({ name: "popup" });
  const reconnect = () => {
    if (!isExtensionGone()) stayConnected();
  };
  port.onDisconnect.addListener(() => {
    if (Date.now() - connectedAt < BETWEEN_TRIES_MS) setTimeout(reconnect, BETWEEN_TRIES_MS);
    else reconnect();
  });
}

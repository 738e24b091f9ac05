import type { Runtime } from "webextension-polyfill";
import { parseRequest, type Sender } from "../protocol/parse-request";
import type { Request } from "../protocol/requests";
import { browser } from "./browser";

/** Name of the connection that the popup holds open while it is on screen. */
export const POPUP_PORT = "popup";

/** Copies what may be known of a sender; its address stays behind. */
function pickSender(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL("")) ?? false;
  return { isOwnPage, tabId: sender.tab?.id ?? null };
}

/** Answers our own pages and cards. Anything else gets no answer at all: nobody learns that we are here. */
export function onRequest(answer: (request: Request, sender: Sender) => Promise<unknown>): void {
  const hear = (message: unknown, raw: Runtime.MessageSender, respond: Respond) => {
    const sender = pickSender(raw);
    const request = sender && parseRequest(message, sender);
    if (!sender || !request) return undefined;
    // A promise would be no answer in Chromes of before 2026. Nothing: it failed, see `ask`.
    answer(request, sender).then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListenerCallback);
}

type Respond = (answer: unknown) => void;

/** Calls back when the popup left the screen. */
export function onPopupClosed(closed: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === POPUP_PORT && port.sender?.id === browser.runtime.id)
      port.onDisconnect.addListener(closed);
  });
}

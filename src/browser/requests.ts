import type { Runtime } from "webextension-polyfill";
import { parseRequest, type Sender } from "../protocol/parse-request";
import type { Request } from "../protocol/requests";
import { browser } from "./browser";

/** Copies the few fields of a sender that may be used; its address is left out. */
function pickSender(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL("")) ?? false;
  return { isOwnPage, tabId: sender.tab?.id ?? null };
}

/**
 * Replies to our own pages and cards. Any other sender gets no reply, so it can't detect the
 * extension.
 */
export function onRequest(answer: (request: Request, sender: Sender) => Promise<unknown>): void {
  const listener = (message: unknown, raw: Runtime.MessageSender, respond: Respond) => {
    const sender = pickSender(raw);
    const request = sender && parseRequest(message, sender);
    if (!sender || !request) return undefined;
    // Chrome before 2026 does not accept a promise as the reply. An undefined reply means that the
    // request failed; see `ask`.
    answer(request, sender).then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

type Respond = (answer: unknown) => void;

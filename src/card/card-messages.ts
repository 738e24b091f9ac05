import type { CardAction } from "../core/offer/card-action";
import type { CardReply, InitialCard } from "../protocol/replies";

/** The part of the extension API that the card uses; the polyfill is not injected into pages. */
interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

interface Api {
  runtime: Runtime;
  /** Opens closed shadow roots, for extensions only (Chrome). */
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

declare const chrome: Api;

const runtime = (): Runtime => ((globalThis as { browser?: Api }).browser ?? chrome).runtime;

/** The element's shadow root, closed ones too: it may contain the focused editor or a modal dialog. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: root } = element as Element & {
    openOrClosedShadowRoot?: ShadowRoot | null;
  };
  if (root !== undefined) return root;
  try {
    // `dom` is missing from Chrome's `browser` namespace
    // (https://developer.chrome.com/docs/extensions/develop/concepts/browser-namespace). It is destructured because web-ext lint warns
    // of `chrome.dom.openOrClosedShadowRoot`, which Firefox does not have, though Firefox returned above.
    const { dom } = chrome;
    return dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}

/**
 * False once the extension was updated or removed under the page. No event tells a content script:
 * https://github.com/w3c/webextensions/issues/138.
 */
export function isExtensionConnected(): boolean {
  try {
    return runtime().id !== undefined;
  } catch {
    return false;
  }
}

/** Resolves to null if there is no answer. After an update of the extension `sendMessage` throws at once. */
async function send(message: object): Promise<unknown> {
  try {
    return (await runtime().sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/** What to show here; null if the offer is over. */
export const requestCard = async (): Promise<InitialCard | null> =>
  (await send({ kind: "initial-card" })) as InitialCard | null;

/**
 * Sends what happened to the card and returns the card as it is now. If the background was stopped before
 * it answered, the message is sent once more, which starts the background again: otherwise the press would
 * be lost.
 */
export async function sendCardAction(offerId: string, action: CardAction): Promise<CardReply> {
  const message = { kind: "card", offerId, action };
  const answer = (await send(message)) ?? (isExtensionConnected() ? await send(message) : null);
  return (answer as CardReply | null) ?? { card: null };
}

interface MessageHandlers {
  /** What this card says of its page when it is asked whether it is in view. */
  visibility(): DocumentVisibilityState;
  onWithdraw(): void;
  onFocus(): void;
}

/** Handles the background's messages about this offer. Returns a function that stops listening. */
export function onBackgroundMessage(
  offerId: string,
  { visibility, onWithdraw, onFocus }: MessageHandlers,
): () => void {
  const listener: Listener = (message, _sender, respond) => {
    const { kind, offerId: asked } = message as { kind?: string; offerId?: string };
    if (asked !== offerId) return;
    if (kind === "ping") respond(visibility());
    if (kind === "withdraw") {
      respond(true);
      onWithdraw();
    }
    if (kind === "focus") {
      respond(true);
      onFocus();
    }
  };
  runtime().onMessage.addListener(listener);
  return () => {
    if (isExtensionConnected()) runtime().onMessage.removeListener(listener);
  };
}

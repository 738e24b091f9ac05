import type { CardAction } from "../core/event";
import type { CardFace, CardReply } from "../platform/protocol";

/** What the card uses of the browser's API; the polyfill stays out of pages. */
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
  /** Chrome's way into a closed root, for extensions alone. */
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

declare const chrome: Api;

const runtime = (): Runtime => ((globalThis as { browser?: Api }).browser ?? chrome).runtime;

/** The element's shadow root, closed ones too: what is inside may be an editor or a dialog. */
export function innerRoot(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: root } = element as Element & {
    openOrClosedShadowRoot?: ShadowRoot | null;
  };
  if (root !== undefined) return root;
  try {
    // It is missing from Chrome's `browser`. Taken out first, since Firefox's linter warns of the
    // whole chain, though Firefox never comes here.
    const { dom } = chrome;
    return dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}

/** Whether the extension is still there: after an update a card is an orphan. */
export function isAlive(): boolean {
  try {
    return runtime().id !== undefined;
  } catch {
    return false;
  }
}

/** Sends, and answers null where nobody is there any more: an orphan's call throws at once. */
async function send(message: object): Promise<unknown> {
  try {
    return (await runtime().sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/** What to show here; null: nothing any more. */
export const askFace = async (): Promise<CardFace | null> =>
  (await send({ name: "face" })) as CardFace | null;

/**
 * Tells what happened and hears how the card now stands. A background that was stopped before it answered is
 * told once more, which wakes the next one: else what was pressed would be lost, and the card with it.
 */
export async function tell(offerId: string, what: CardAction): Promise<CardReply> {
  const message = { name: "card", offerId, what };
  const answer = (await send(message)) ?? (isAlive() ? await send(message) : null);
  return (answer as CardReply | null) ?? { card: null };
}

export const openFinding = (momentId: string): void => {
  void send({ name: "open-finding", momentId });
};

/** Answers "are you there?", leaves and takes the focus when told to. Returns how to stop listening. */
export function listen(offerId: string, withdraw: () => void, focus: () => void): () => void {
  const hear: Listener = (message, _sender, respond) => {
    const { name, offerId: asked } = message as { name?: string; offerId?: string };
    if (asked !== offerId) return;
    if (name === "there") respond(true);
    if (name === "withdraw") {
      respond(true);
      withdraw();
    }
    if (name === "focus") {
      respond(true);
      focus();
    }
  };
  runtime().onMessage.addListener(hear);
  return () => {
    if (isAlive()) runtime().onMessage.removeListener(hear);
  };
}

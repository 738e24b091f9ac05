import type { Idea } from "../core/moment/idea";
import type { Language } from "../core/parent-data/setting-choices";
import { removeOrphans } from "../protocol/remove-orphans";
import { browser } from "./browser";
import { withTimeout } from "./with-timeout";

/** A frozen tab never replies. */
const INJECT_TIMEOUT_MS = 5_000;
const REPLY_TIMEOUT_MS = 2_000;
/** Firefox calls the document of a tab that was left visible for up to half a second more. */
const SWITCH_SETTLES_MS = 1_000;
/** How soon a tab that loads is asked whether the injection still runs in it. */
const ASK_AGAIN_AFTER_MS = 150;

const filesFor = ({ routine }: Idea, language: Language): string[] => [
  `words/${language}/${routine}.js`,
  `scenes/${routine}.js`,
];

/**
 * Shows the card on the tab's page. One injection checks (typing, full screen) and shows the card,
 * or leaves nothing behind. `failed` where no card can be: browser pages, stores, access withdrawn.
 * Never rejects.
 */
export async function showOnPage(
  tabId: number,
  idea: Idea,
  language: Language,
): Promise<"shown" | "typing" | "full-screen" | "failed"> {
  const files = [`words/${language}/card.js`, ...filesFor(idea, language), "card.js"];
  const injected = browser.scripting.executeScript({ target: { tabId }, files });
  const settled = new AbortController();
  const results = await Promise.race([
    withTimeout(injected, INJECT_TIMEOUT_MS, null),
    whenReplaced(tabId, settled.signal),
  ]);
  settled.abort();
  // A script that threw gives null in Chrome and an error in Firefox; both mean not shown.
  const answer = results?.at(-1)?.result;
  return answer === "shown" || answer === "typing" || answer === "full-screen" ? answer : "failed";
}

/**
 * Resolves to null once another document is in the tab: an injection into a document that was replaced may
 * never settle. Never resolves otherwise.
 */
function whenReplaced(tabId: number, signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasPending = false;
    let isComplete = false;
    const ask = async () => {
      const asked = browser.scripting.executeScript({ target: { tabId }, func: isCardPending });
      const answer = await withTimeout(asked, REPLY_TIMEOUT_MS, null);
      if (signal.aborted) return;
      const isPending = answer?.[0]?.result === true;
      wasPending ||= isPending;
      if (!isPending && (wasPending || isComplete)) return resolve(null);
      timer = setTimeout(ask, ASK_AGAIN_AFTER_MS);
    };
    // A new address within the same document looks like a load, so the document itself is asked.
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status === undefined) return;
      isComplete = status === "complete";
      timer ??= setTimeout(ask, ASK_AGAIN_AFTER_MS);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
    });
  });
}

/** Runs in the page's isolated world. */
const isCardPending = (): boolean => "__peekabooPending" in globalThis;

/** Injects the texts and the scene of the new idea for a card that is already there. */
export async function injectIdea(tabId: number, idea: Idea, language: Language): Promise<void> {
  const files = filesFor(idea, language);
  await withTimeout(
    browser.scripting.executeScript({ target: { tabId }, files }),
    INJECT_TIMEOUT_MS,
    null,
  );
}

/**
 * Whether the document of this offer's card is visible; nothing: the card is not in the tab. Removes a card that
 * can no longer reply.
 */
export async function pingCard(tabId: number, offerId: string): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, SWITCH_SETTLES_MS));
  const asked = browser.tabs.sendMessage(tabId, { kind: "ping", offerId });
  const visibility: unknown = await withTimeout(asked, REPLY_TIMEOUT_MS, null);
  if (!visibility) {
    const taken = browser.scripting.executeScript({ target: { tabId }, func: removeOrphans });
    await withTimeout(taken, REPLY_TIMEOUT_MS, null);
  }
  return visibility;
}

/** Moves the keyboard focus into the card of this offer. Resolves to whether the card was there. */
export async function focusCard(tabId: number, offerId: string): Promise<boolean> {
  const asked = browser.tabs.sendMessage(tabId, { kind: "focus", offerId });
  return (await withTimeout(asked, REPLY_TIMEOUT_MS, false)) === true;
}

/** Removes the card; does nothing if there is none. */
export async function removeCard(tabId: number, offerId: string): Promise<void> {
  await withTimeout(
    browser.tabs.sendMessage(tabId, { kind: "withdraw", offerId }),
    REPLY_TIMEOUT_MS,
    null,
  );
}

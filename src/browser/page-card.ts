import type { Idea } from "../core/moment/idea";
import type { Language } from "../core/parent-data/setting-choices";
import { browser } from "./browser";
import { withTimeout } from "./with-timeout";

/** A frozen tab never replies. */
const INJECT_TIMEOUT_MS = 5_000;
const REPLY_TIMEOUT_MS = 2_000;

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
  const results = await withTimeout(injected, INJECT_TIMEOUT_MS, null);
  // A script that threw gives null in Chrome and an error in Firefox; both mean not shown.
  const answer = results?.at(-1)?.result;
  return answer === "shown" || answer === "typing" || answer === "full-screen" ? answer : "failed";
}

/** Injects the texts and the scene of the new idea for a card that is already there. */
export async function injectIdea(tabId: number, idea: Idea, language: Language): Promise<void> {
  const files = filesFor(idea, language);
  await withTimeout(
    browser.scripting.executeScript({ target: { tabId }, files }),
    INJECT_TIMEOUT_MS,
    null,
  );
}

/** Whether the card of this offer is in the tab. Removes a card that can no longer reply. */
export async function isCardPresent(tabId: number, offerId: string): Promise<boolean> {
  const asked = browser.tabs.sendMessage(tabId, { kind: "ping", offerId });
  if ((await withTimeout(asked, REPLY_TIMEOUT_MS, false)) === true) return true;
  const taken = browser.scripting.executeScript({ target: { tabId }, func: removeOrphans });
  await withTimeout(taken, REPLY_TIMEOUT_MS, null);
  return false;
}

/**
 * Runs in the page's isolated world. Firefox stops a card's script when the extension is updated,
 * but leaves its element.
 */
function removeOrphans(): void {
  for (const one of document.querySelectorAll("div[popover=manual]")) {
    const { openOrClosedShadowRoot: root } = one as Element & {
      openOrClosedShadowRoot?: ShadowRoot | null;
    };
    if (root?.querySelector(".page-card")) one.remove();
  }
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

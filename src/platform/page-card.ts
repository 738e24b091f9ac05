import type { Idea } from "../core/moment/idea";
import type { Language } from "../core/parent-data/setting-choices";
import { bounded } from "./bounded";
import { browser } from "./browser";

/** A frozen tab never replies. */
const SHOWN_WITHIN_MS = 5_000;
const ANSWERS_WITHIN_MS = 2_000;

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
  const results = await bounded(injected, SHOWN_WITHIN_MS, null);
  // A script that threw gives null in Chrome and an error in Firefox; both mean not shown.
  const answer = results?.at(-1)?.result;
  return answer === "shown" || answer === "typing" || answer === "full-screen" ? answer : "failed";
}

/** Injects the texts and the scene of the new idea for a card that is already there. */
export async function bringWords(tabId: number, idea: Idea, language: Language): Promise<void> {
  const files = filesFor(idea, language);
  await bounded(
    browser.scripting.executeScript({ target: { tabId }, files }),
    SHOWN_WITHIN_MS,
    null,
  );
}

/** Whether the card of this offer is in the tab. Removes a card that can no longer reply. */
export async function isCardThere(tabId: number, offerId: string): Promise<boolean> {
  const asked = browser.tabs.sendMessage(tabId, { name: "there", offerId });
  if ((await bounded(asked, ANSWERS_WITHIN_MS, false)) === true) return true;
  const taken = browser.scripting.executeScript({ target: { tabId }, func: takeOrphansAway });
  await bounded(taken, ANSWERS_WITHIN_MS, null);
  return false;
}

/**
 * Runs in the page's isolated world. Firefox stops a card's script when the extension is updated,
 * but leaves its element.
 */
function takeOrphansAway(): void {
  for (const one of document.querySelectorAll("div[popover=manual]")) {
    const { openOrClosedShadowRoot: root } = one as Element & {
      openOrClosedShadowRoot?: ShadowRoot | null;
    };
    if (root?.querySelector(".page-card")) one.remove();
  }
}

/** Moves the keyboard focus into the card of this offer. Resolves to whether the card was there. */
export async function focusCard(tabId: number, offerId: string): Promise<boolean> {
  const asked = browser.tabs.sendMessage(tabId, { name: "focus", offerId });
  return (await bounded(asked, ANSWERS_WITHIN_MS, false)) === true;
}

/** Removes the card; does nothing if there is none. */
export async function takeCardAway(tabId: number, offerId: string): Promise<void> {
  await bounded(
    browser.tabs.sendMessage(tabId, { name: "withdraw", offerId }),
    ANSWERS_WITHIN_MS,
    null,
  );
}

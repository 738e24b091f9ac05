import { ACCEPTED_AFTER_MS } from "../core/offer/card-timing";
import { removeOrphans } from "../protocol/remove-orphans";
import { requestCard } from "./card-messages";
import { type CardPayload, takePayload } from "./card-payload";
import { renderTextViaCss } from "./css-text";
import { blockingReason } from "./interruption";
import { createPageCard, type PageCard } from "./page-card";

/** The isolated world of our scripts, which the page can't see. */
interface CardScope {
  /** The card that is already on this page. */
  __peekabooCard?: PageCard;
  /** Set while a card is on its way: `page-card.ts` asks for it. */
  __peekabooPending?: true;
}

type Outcome = "shown" | "typing" | "full-screen" | "failed";

async function run(): Promise<Outcome> {
  const scope = globalThis as CardScope;
  scope.__peekabooPending = true;
  try {
    return await showCard();
  } finally {
    delete scope.__peekabooPending;
  }
}

/** One injection both checks the page and shows the card. If blocked, it leaves no trace in the page. */
async function showCard(): Promise<Outcome> {
  const scope = globalThis as typeof globalThis & CardScope;
  const payload = takePayload();
  const reason = blockingReason(document);
  if (reason) return reason;
  const initial = await requestCard();
  if (!initial) return "failed";
  renderTextViaCss();
  scope.__peekabooCard?.leave();
  removeOrphans();
  try {
    const card = createPageCard(initial, payload as CardPayload, () => {
      if (scope.__peekabooCard === card) delete scope.__peekabooCard;
    });
    scope.__peekabooCard = card;
    card.show();
    // Checked before the first paint: if it can't be used here, it is never visible.
    if (card.isUsable()) await new Promise((resolve) => setTimeout(resolve, ACCEPTED_AFTER_MS));
    if (card.isUsable()) return "shown";
    card.leave();
  } catch {
    scope.__peekabooCard?.leave();
  }
  return "failed";
}

/** The value of the injected script. */
export const outcome = run();

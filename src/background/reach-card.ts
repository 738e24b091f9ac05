import { isOnPage } from "../domain/offer";
import { focusCard } from "../platform/page-card";
import { openCardInPopup } from "../platform/toolbar";
import type { Heart } from "./heart";

/**
 * Runs on the keyboard shortcut: moves the focus into the card in view, or opens the popup if there
 * is none.
 */
export async function reachCard(heart: Heart): Promise<void> {
  const inView = await heart.read(({ offers }, { tab }) =>
    offers.find((offer) => isOnPage(offer) && offer.tabId === tab?.id),
  );
  const tabId = inView?.tabId ?? null;
  if (inView && tabId !== null && (await focusCard(tabId, inView.id))) return;
  await openCardInPopup();
}

import { focusCard } from "../browser/page-card";
import { openCardInPopup } from "../browser/toolbar";
import { isOnPage } from "../core/offer/offer";
import type { Store } from "./store";

/**
 * Runs on the keyboard shortcut: moves the focus into the card in view, or opens the popup if there
 * is none.
 */
export async function focusOrOpenCard(store: Store): Promise<void> {
  const inView = await store.read(({ offers }, { tab }) =>
    offers.filter(isOnPage).find(({ tabId }) => tabId === tab?.id),
  );
  if (inView && (await focusCard(inView.tabId, inView.id))) return;
  await openCardInPopup();
}

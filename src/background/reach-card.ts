import { isOnPage } from "../core/offer/offer";
import { focusCard } from "../platform/page-card";
import { openCardInPopup } from "../platform/toolbar";
import type { Heart } from "./heart";

/** By its key: the focus goes into the card that is in view; where there is none, the popup opens. */
export async function reachCard(heart: Heart): Promise<void> {
  const inView = await heart.read(({ offers }, { tab }) =>
    offers.find((offer) => isOnPage(offer) && offer.tabId === tab?.id),
  );
  const tabId = inView?.tabId ?? null;
  if (inView && tabId !== null && (await focusCard(tabId, inView.id))) return;
  await openCardInPopup();
}

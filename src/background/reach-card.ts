import { isOnPage } from "../core/offer/offer";
import { focusCard } from "../platform/page-card";
import { openCardInPopup } from "../platform/toolbar";
import type { Heart } from "./heart";

/** By its key: the focus goes into the card that is in view; where there is none, the popup opens. */
export async function reachCard(heart: Heart): Promise<void> {
  const inView = await heart.read(({ offers }, { tab }) =>
    offers.filter(isOnPage).find(({ tabId }) => tabId === tab?.id),
  );
  if (inView && (await focusCard(inView.tabId, inView.id))) return;
  await openCardInPopup();
}

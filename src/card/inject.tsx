import { badMomentOn } from "./bad-moment";
import { type Gift, takeGift } from "./gift";
import { PageCard } from "./page-card";
import { askFace } from "./talk";
import { writeByStyle } from "./unfindable";

/** A card that is already here, in this world of ours that the page can't see. */
interface World {
  peekabooCard?: PageCard;
}

/** A page that removes what it does not know does so at once. */
const REMOVED_WITHIN_MS = 300;

/** One injection asks and shows. Held, it leaves no node, listener, style or global. */
async function show(): Promise<"shown" | "typing" | "full-screen" | "failed"> {
  const world = globalThis as typeof globalThis & World;
  const gift = takeGift();
  const bad = badMomentOn(document);
  if (bad) return bad;
  const face = await askFace();
  if (!face) return "failed";
  writeByStyle();
  world.peekabooCard?.leave();
  try {
    const card = new PageCard(face, gift as Gift, () => {
      if (world.peekabooCard === card) delete world.peekabooCard;
    });
    world.peekabooCard = card;
    card.show();
    // Before it is painted: where it can't be used, not even a glimpse of it is seen.
    if (card.isUsable()) await new Promise((resolve) => setTimeout(resolve, REMOVED_WITHIN_MS));
    if (card.isUsable()) return "shown";
    card.leave();
  } catch {
    world.peekabooCard?.leave();
  }
  return "failed";
}

export const answer = show();

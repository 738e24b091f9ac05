import type { CardText } from "../content/en/card";
import type { MomentTexts } from "../content/types";
import type { Scene } from "../ui/scene";

/** What is left for the card in its own world: its text, the words of its routine and that one's scene. */
export interface Gift {
  text: CardText;
  words: MomentTexts;
  scene: Scene;
}

/** Takes what was left just before, all for a first idea, no text for another; leaves nothing behind. */
export function takeGift(): Partial<Gift> {
  const world = globalThis as typeof globalThis & { peekabooGift?: Partial<Gift> };
  const gift = world.peekabooGift ?? {};
  delete world.peekabooGift;
  return gift;
}

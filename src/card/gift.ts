import type { MomentTexts } from "../content/types";
import type { Scene } from "../ui/scene";

/** What is left for the card in its own world, just before it runs: words and a scene. */
interface Gift {
  peekabooWords?: MomentTexts;
  peekabooScene?: Scene;
}

/** Takes the words and the scene, and leaves nothing behind. */
export function takeGift(): { words: MomentTexts; scene: Scene | undefined } {
  const world = globalThis as typeof globalThis & Gift;
  const taken = { words: world.peekabooWords ?? {}, scene: world.peekabooScene };
  delete world.peekabooWords;
  delete world.peekabooScene;
  return taken;
}

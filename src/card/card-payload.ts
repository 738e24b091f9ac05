import type { Direction } from "../content/direction";
import type { CardText } from "../content/en/card";
import type { MomentTexts } from "../content/types";
import type { Scene } from "../ui/scene";

/** Data that is injected before the card's script: its text, its routine's words and that routine's scene. */
export interface CardPayload {
  text: CardText & { dir: Direction };
  words: MomentTexts;
  scene: Scene;
}

/**
 * Takes the injected payload and removes it from the global scope. For the first idea it is complete; for
 * another idea the text is missing, since the card has it.
 */
export function takePayload(): Partial<CardPayload> {
  const scope = globalThis as typeof globalThis & { __peekabooPayload?: Partial<CardPayload> };
  const payload = scope.__peekabooPayload ?? {};
  delete scope.__peekabooPayload;
  return payload;
}

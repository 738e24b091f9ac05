import type { CardText } from "../content/en/card";
import type { MomentTexts } from "../content/types";
import { wordsOf } from "../content/words-of";
import type { CardView } from "../domain/view";
import type { CardAct } from "../platform/protocol";
import type { Scene } from "../ui/scene";

interface Props {
  card: CardView;
  texts: MomentTexts;
  text: CardText;
  locale: string;
  scene: Scene;
  act(act: CardAct): void;
}

/** The card that waits, in the popup: the same component as on the page. */
export function WaitingCard({ card, texts }: Props) {
  const text = texts[card.idea.momentId];
  if (!text) return null;
  const words = wordsOf(text, card.idea.wording);
  return (
    <div class="waiting">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
    </div>
  );
}

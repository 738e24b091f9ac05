import { useEffect } from "preact/hooks";
import { Card } from "../card/Card";
import type { CardText } from "../content/en/card";
import type { MomentTexts } from "../content/types";
import { wordsOf } from "../content/words-of";
import type { CardView } from "../domain/view";
import type { CardAct } from "../platform/protocol";
import type { Scene } from "../ui/scene";
import "../card/card.css";

interface Props {
  card: CardView;
  texts: MomentTexts;
  text: CardText;
  language: string;
  locale: string;
  scene: Scene;
  act(act: CardAct): void;
  why(): void;
}

/** Looked at for this long, a card counts as seen. */
const SEEN_AFTER_MS = 8_000;

/** The card that waits, in the popup: the same component as on the page. */
export function WaitingCard({ card, texts, text, language, locale, scene, act, why }: Props) {
  useEffect(() => {
    act({ act: "shown" });
    const timer = setTimeout(() => act({ act: "seen" }), SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [card.offerId]);
  const moment = texts[card.idea.momentId];
  if (!moment) return null;
  const note = moment.note ? { note: moment.note } : {};
  return (
    <Card
      card={card}
      words={{ ...wordsOf(moment, card.idea.wording), ...note }}
      text={text}
      language={language}
      locale={locale}
      scene={scene}
      onAct={act}
      onWhy={why}
    />
  );
}

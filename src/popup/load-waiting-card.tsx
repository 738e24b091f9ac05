import type { ComponentChildren } from "preact";
import type { EndingAction } from "../card/ending-action";
import { loadMoments } from "../content/load";
import { wordsOfIdea } from "../content/words-of";
import type { View } from "../core/view/view";
import type { PopupActions } from "./popup-actions";
import type { PopupWords } from "./popup-words";

/** The line that takes the place of a card that was just answered. */
export async function loadWaitingAnswer(
  action: EndingAction,
  words: PopupWords,
  actions: PopupActions,
): Promise<ComponentChildren> {
  const { WaitingAnswer } = await import("./WaitingAnswer");
  const onUndo = () => actions.actOnCard({ kind: "undo" });
  return <WaitingAnswer {...{ action, words, onUndo }} />;
}

/** The line of the card that was closed last, in the quiet time that still runs. */
export async function loadJustClosed(
  { closed }: View,
  words: PopupWords,
  onHaveBack: (offerId: string) => void,
): Promise<ComponentChildren> {
  if (!closed) return null;
  const [{ JustClosed }, texts] = await Promise.all([
    import("./JustClosed"),
    loadMoments(words.language),
  ]);
  const moment = wordsOfIdea(closed.idea, texts, closed.own);
  return (
    moment && <JustClosed {...{ moment, words }} onHaveBack={() => onHaveBack(closed.offerId)} />
  );
}

/** The card that waits, rendered only once its code, words and scene are loaded, so that nothing jumps. */
export async function loadWaitingCard(
  { card }: View,
  words: PopupWords,
  actions: PopupActions,
): Promise<ComponentChildren> {
  if (!card || card.where === "page") return null;
  const { momentId, routine } = card.idea;
  const [{ WaitingCard }, texts, { sceneFor }] = await Promise.all([
    import("./WaitingCard"),
    loadMoments(words.language),
    import("../ui/scenes"),
  ]);
  const moment = wordsOfIdea(card.idea, texts, card.own);
  if (!moment) return null;
  return (
    <WaitingCard
      key={card.offerId}
      card={card}
      moment={moment}
      words={words}
      scene={await sceneFor(routine)}
      onAction={actions.actOnCard}
      copy={actions.copy}
      onWhy={() => actions.open(`finding/${momentId}`)}
    />
  );
}

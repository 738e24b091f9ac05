import type { CardView } from "../core/view/view";
import type { CardProps } from "./card-props";

/** Whether the card has a question in the place of its four buttons. */
export const asksQuestion = (card: CardView): boolean => questionOn(card) !== null;

/** The one it asks; `fewer` comes first where several are due. */
function questionOn({ offerFewer, offerSmall, offerHandover }: CardView) {
  if (offerFewer) return "fewer";
  if (offerSmall) return "small";
  return offerHandover ? "handover" : null;
}

/** Asked once, and the answer is kept: fewer cards, cards that begin collapsed, or a card that comes less often. */
export function Question({ card, text, onAction }: Pick<CardProps, "card" | "text" | "onAction">) {
  const kind = questionOn(card);
  if (!kind) return null;
  const question = text[`${kind}Question`];
  const answer = (yes: boolean) => (
    <button type="button" class="card-button" onClick={() => onAction({ kind, yes })}>
      {text[`${kind}${yes ? "Yes" : "No"}`]}
    </button>
  );
  return (
    <fieldset class="card-question" aria-label={question}>
      <p>{question}</p>
      <div class="card-acts">
        {answer(true)}
        {answer(false)}
      </div>
    </fieldset>
  );
}

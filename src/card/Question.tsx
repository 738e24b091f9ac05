import type { CardAction } from "../core/offer/card-action";
import type { CardProps } from "./card-props";

/** Asked once, and the answer is kept: fewer cards, or cards that begin collapsed. */
export function Question({ card, text, onAction }: Pick<CardProps, "card" | "text" | "onAction">) {
  if (card.offerFewer)
    return ask("fewer", text.fewerQuestion, text.fewerYes, text.fewerNo, onAction);
  return card.offerSmall
    ? ask("small", text.smallQuestion, text.smallYes, text.smallNo, onAction)
    : null;
}

function ask(
  kind: "fewer" | "small",
  question: string,
  yes: string,
  no: string,
  onAction: (action: CardAction) => void,
) {
  return (
    <fieldset class="card-question" aria-label={question}>
      <p>{question}</p>
      <div class="card-acts">
        <button type="button" class="card-button" onClick={() => onAction({ kind, yes: true })}>
          {yes}
        </button>
        <button type="button" class="card-button" onClick={() => onAction({ kind, yes: false })}>
          {no}
        </button>
      </div>
    </fieldset>
  );
}

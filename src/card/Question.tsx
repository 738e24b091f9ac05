import type { CardAction } from "../core/offer/card-action";
import type { CardProps } from "./card-props";

/** Asked once, and the answer is kept: fewer cards, or cards that begin collapsed. */
export function Question({ card, text, onAct }: Pick<CardProps, "card" | "text" | "onAct">) {
  if (card.offerFewer) return ask("fewer", text.fewerQuestion, text.fewerYes, text.fewerNo, onAct);
  return card.offerSmall
    ? ask("small", text.smallQuestion, text.smallYes, text.smallNo, onAct)
    : null;
}

function ask(
  act: "fewer" | "small",
  question: string,
  yes: string,
  no: string,
  onAct: (act: CardAction) => void,
) {
  return (
    <fieldset class="card-question" aria-label={question}>
      <p>{question}</p>
      <div class="card-acts">
        <button type="button" class="card-button" onClick={() => onAct({ act, yes: true })}>
          {yes}
        </button>
        <button type="button" class="card-button" onClick={() => onAct({ act, yes: false })}>
          {no}
        </button>
      </div>
    </fieldset>
  );
}

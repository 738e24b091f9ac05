import type { CardView } from "../core/view/view";
import type { CardProps } from "./card-props";

/** Whether the card has a question in the place of its four buttons. */
export const asksQuestion = ({ offerFewer, offerSmall, offerHandover }: CardView): boolean =>
  offerFewer || offerSmall || offerHandover;

/** Asked once, and the answer is kept: fewer cards, cards that begin collapsed, or a card that stays at home. */
export function Question({ card, text, onAction }: Pick<CardProps, "card" | "text" | "onAction">) {
  if (card.offerFewer)
    return (
      <YesOrNo
        question={text.fewerQuestion}
        yes={text.fewerYes}
        no={text.fewerNo}
        onAnswer={(yes) => onAction({ kind: "fewer", yes })}
      />
    );
  if (card.offerHandover)
    return (
      <YesOrNo
        question={text.handoverQuestion}
        yes={text.handoverYes}
        no={text.handoverNo}
        onAnswer={(yes) => onAction({ kind: "handover", yes })}
      />
    );
  return (
    <YesOrNo
      question={text.smallQuestion}
      yes={text.smallYes}
      no={text.smallNo}
      onAnswer={(yes) => onAction({ kind: "small", yes })}
    />
  );
}

interface YesOrNoProps {
  question: string;
  yes: string;
  no: string;
  onAnswer(yes: boolean): void;
}

function YesOrNo({ question, yes, no, onAnswer }: YesOrNoProps) {
  return (
    <fieldset class="card-question" aria-label={question}>
      <p>{question}</p>
      <div class="card-acts">
        <button type="button" class="card-button" onClick={() => onAnswer(true)}>
          {yes}
        </button>
        <button type="button" class="card-button" onClick={() => onAnswer(false)}>
          {no}
        </button>
      </div>
    </fieldset>
  );
}

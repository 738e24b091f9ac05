import { useState } from "preact/hooks";
import type { CardText } from "../content/en/card";
import { fill } from "../content/fill";
import { formatTime } from "../content/format";
import type { CardView } from "../core/view/view";
import { SceneView } from "../ui/SceneView";
import type { CardProps } from "./card-props";
import { MoreActions } from "./MoreActions";
import { Question } from "./Question";

/** One moment, the same on a page and in the popup. Takes no focus and makes no sound. */
export function Card(props: CardProps) {
  const { card, words, text, language, scene, onAction, onWhy } = props;
  const [isMore, setMore] = useState(false);
  return (
    <section class="card" lang={language} aria-label={text.region}>
      {scene && (
        <div class="card-scene">
          <SceneView scene={scene} />
        </div>
      )}
      <div class="card-body">
        <p class="card-line">
          <span class="card-routine">{routineLine(card, text)}</span>
          {card.since !== null && (
            <span class="card-since">
              {fill(text.since, { time: formatTime(card.since, props.locale) })}
            </span>
          )}
        </p>
        <h2 class="card-title own-words">{words.title}</h2>
        <p class="card-text own-words">{words.text}</p>
        {words.note && <p class="card-note">{words.note}</p>}
        <Question card={card} text={text} onAction={onAction} />
        <MainActions card={card} text={text} onAction={onAction} />
        <div class="card-foot">
          <button type="button" class="card-quiet" onClick={onWhy}>
            {text.why}
          </button>
          <button
            type="button"
            class="card-quiet"
            aria-expanded={isMore}
            onClick={() => setMore(!isMore)}
          >
            {text.more}
          </button>
        </div>
        {isMore && <MoreActions {...props} />}
      </div>
    </section>
  );
}

/** "Bath", or "Bath · back together" if the moment is a coming-back one. */
function routineLine({ routine, idea }: CardView, text: CardText): string {
  const isBack = idea.routine === "back" && routine !== "back";
  return isBack ? `${text.routines[routine]} · ${text.comingBack}` : text.routines[routine];
}

type ActionProps = Pick<CardProps, "card" | "text" | "onAction">;

/** All of equal size and weight: doing it and closing the card are both fine. Each keeps its place. */
function MainActions({ card, text, onAction }: ActionProps) {
  // A button that went would put another one under the pointer.
  const [hasAnother] = useState(card.mayAnother);
  return (
    <div class="card-acts">
      <button type="button" class="card-button" onClick={() => onAction({ kind: "do" })}>
        {text.do}
      </button>
      <button
        type="button"
        class="card-button"
        aria-pressed={card.kept}
        onClick={() => onAction({ kind: "keep", kept: !card.kept, idea: card.idea })}
      >
        {card.kept ? text.kept : text.keep}
      </button>
      {hasAnother && (
        <button
          type="button"
          class="card-button"
          aria-disabled={!card.mayAnother}
          onClick={() => card.mayAnother && onAction({ kind: "another" })}
        >
          {text.another}
        </button>
      )}
      <button type="button" class="card-button" onClick={() => onAction({ kind: "close" })}>
        {text.close}
      </button>
    </div>
  );
}

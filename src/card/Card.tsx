import { useState } from "preact/hooks";
import type { CardText } from "../content/en/card";
import { fill } from "../content/fill";
import { formatTime } from "../content/format";
import type { CardView } from "../core/view/view";
import { BOOKMARK_PATH, CLOSE_PATH } from "../ui/controls/icon-paths";
import { SceneView } from "../ui/SceneView";
import { CardIcon } from "./CardIcon";
import type { CardProps } from "./card-props";
import { Hands } from "./Hands";
import { MoreActions } from "./MoreActions";
import { OursLine } from "./OursLine";
import { asksQuestion, Question } from "./Question";
import { WhyInShort } from "./WhyInShort";

/** One moment, the same on a page and in the popup. Takes no focus and makes no sound. */
export function Card(props: CardProps) {
  const { card, words, text, scene, onAction } = props;
  return (
    // Named by what it says, for whoever gets the focus on it.
    <section class="card" lang={props.language} aria-label={`${words.title}. ${words.text}`}>
      {scene && (
        <div class="card-scene">
          <SceneView scene={scene} />
          {/* They part once: not over a scene that is still loading. */}
          {scene.length > 0 && <Hands />}
        </div>
      )}
      <div class="card-body">
        <MomentWords key={card.idea.momentId} {...props} />
        {card.news && (
          // It keeps its place beside the line of "our moment", where it is not read.
          <p class="card-note" style={{ visibility: card.ours ? "hidden" : "visible" }}>
            {text.news[card.news]}
          </p>
        )}
        <div class="card-face">
          {asksQuestion(card) ? (
            <Question card={card} text={text} onAction={onAction} />
          ) : (
            <MainActions card={card} text={text} onAction={onAction} />
          )}
        </div>
        <Foot {...props} />
      </div>
      <button
        type="button"
        class="card-close"
        aria-label={text.closeCorner}
        onClick={() => onAction({ kind: "close" })}
      >
        <CardIcon path={CLOSE_PATH} />
      </button>
    </section>
  );
}

/** The note has its line also where there is none, so that another idea leaves the buttons where they are. */
function MomentWords({ card, words, text, locale, onAction }: CardProps) {
  return (
    <div class="card-words">
      <p class="card-line">
        {card.ours ? (
          <OursLine {...{ card, text, onAction }} />
        ) : (
          <span class="card-routine">{routineLine(card, text)}</span>
        )}
        {card.since !== null && (
          <span class="card-since">
            {fill(text.since, { time: formatTime(card.since, locale) })}
          </span>
        )}
      </p>
      <h2 class="card-title own-words">{words.title}</h2>
      <p class="card-text own-words">{words.text}</p>
      <p class="card-note">{words.note}</p>
    </div>
  );
}

/** "Bath", or "Bath · back together" if the moment is a coming-back one. */
function routineLine({ routine, idea }: CardView, text: CardText): string {
  const isBack = idea.routine === "back" && routine !== "back";
  return isBack ? `${text.routines[routine]} · ${text.comingBack}` : text.routines[routine];
}

type ActionProps = Pick<CardProps, "card" | "text" | "onAction">;

/**
 * All of equal size and weight: doing it and closing the card are both fine. Each keeps its place, also where there
 * is no other idea: a button that went would put another one under the pointer.
 */
function MainActions({ card, text, onAction }: ActionProps) {
  return (
    <div class="card-acts">
      <button type="button" class="card-button" onClick={() => onAction({ kind: "do" })}>
        {text.do}
      </button>
      <button
        type="button"
        class="card-button card-keep"
        aria-pressed={card.kept}
        onClick={() => onAction({ kind: "keep", kept: !card.kept, idea: card.idea })}
      >
        <CardIcon path={BOOKMARK_PATH} />
        <span>{text.keep}</span>
      </button>
      <button
        type="button"
        class="card-button"
        aria-disabled={!card.mayAnother}
        onClick={() => card.mayAnother && onAction({ kind: "another" })}
      >
        {text.another}
      </button>
      <button type="button" class="card-button" onClick={() => onAction({ kind: "close" })}>
        {text.close}
      </button>
    </div>
  );
}

/** What unfolds, one at a time: why coming back helps, and what else can be done. */
function Foot(props: CardProps) {
  const { text } = props;
  const [expanded, setExpanded] = useState<"why" | "more" | null>(null);
  const toggleOf = (part: "why" | "more") => (
    <button
      type="button"
      class="card-quiet"
      aria-expanded={expanded === part}
      onClick={() => setExpanded(expanded === part ? null : part)}
    >
      {text[part]}
    </button>
  );
  return (
    <>
      <div class="card-foot">
        {toggleOf("why")}
        {toggleOf("more")}
      </div>
      {expanded === "why" && <WhyInShort {...props} />}
      {expanded === "more" && <MoreActions {...props} />}
    </>
  );
}

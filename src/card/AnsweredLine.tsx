import type { CardText } from "../content/en/card";
import { fill } from "../content/fill";
import { formatMinutes } from "../content/format";
import type { EndingAction } from "./ending-action";

/** What the press that ended the card did, in a sentence. */
export function answeredSentence(action: EndingAction, text: CardText, locale: string): string {
  const minutes = action.kind === "snooze" ? formatMinutes(action.minutes, locale) : "";
  return fill(text.answered[action.kind], { minutes });
}

interface Props {
  action: EndingAction;
  text: CardText;
  language: string;
  locale: string;
  onUndo(): void;
}

/** In the card's place for ten seconds after it was answered: what was done, and a way back. */
export function AnsweredLine({ action, text, language, locale, onUndo }: Props) {
  return (
    <div class="answered" lang={language}>
      <span>{answeredSentence(action, text, locale)}</span>
      <button type="button" id={UNDO_ANSWER} class="card-quiet" onClick={onUndo}>
        {text.undo}
      </button>
    </div>
  );
}

export const UNDO_ANSWER = "undo-answer";

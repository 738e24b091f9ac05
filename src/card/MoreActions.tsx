import { useState } from "preact/hooks";
import { fill } from "../content/fill";
import { formatMinutes } from "../content/format";
import type { CardProps } from "./card-props";

/** "Later" in the minutes that still fit, "Not today", "Not for us" and "Copy". */
export function MoreActions(props: CardProps) {
  const { card, text, locale, onAction } = props;
  return (
    <div class="card-more">
      {card.laterMinutes.length > 0 && (
        <fieldset class="card-later" aria-label={text.later}>
          <span class="card-later-name" aria-hidden="true">
            {text.later}
          </span>
          {card.laterMinutes.map((minutes) => (
            <button
              type="button"
              key={minutes}
              class="card-button"
              aria-label={laterIn(text.laterInFull, minutes)}
              onClick={() => onAction({ kind: "snooze", minutes })}
            >
              {laterIn(text.laterIn, minutes)}
            </button>
          ))}
        </fieldset>
      )}
      <div class="card-acts">
        <button type="button" class="card-button" onClick={() => onAction({ kind: "not-today" })}>
          {text.notToday}
        </button>
        <button
          type="button"
          class="card-button"
          onClick={() => onAction({ kind: "not-for-us", idea: card.idea })}
        >
          {text.notForUs}
        </button>
      </div>
      <CopyButton key={card.idea.momentId} {...props} />
    </div>
  );

  function laterIn(sentence: string, minutes: number): string {
    return fill(sentence, { minutes: formatMinutes(minutes, locale) });
  }
}

/** In a row of its own: it then says what came of it, and that must move no other button. */
function CopyButton({ words, text, onCopy }: CardProps) {
  const [label, setLabel] = useState(text.copy);
  return (
    <button type="button" class="card-button" onClick={() => void onCopy(words).then(setLabel)}>
      {label}
    </button>
  );
}

import { useState } from "preact/hooks";
import { fill } from "../content/fill";
import { formatMinutes } from "../content/format";
import type { CardProps } from "./card-props";

/** "Later" in the minutes that still fit, what keeps cards away, and "Copy". */
export function MoreActions(props: CardProps) {
  const { card, text, onAction, lacks = [] } = props;
  return (
    <div class="card-more">
      {!lacks.includes("later") && card.laterMinutes.length > 0 && <Later {...props} />}
      <div class="card-acts">
        {!lacks.includes("quiet") && (
          <>
            <button
              type="button"
              class="card-button"
              onClick={() => onAction({ kind: "not-today" })}
            >
              {text.notToday}
            </button>
            <button type="button" class="card-button" onClick={() => onAction({ kind: "pause" })}>
              {text.quietUntilTomorrow}
            </button>
          </>
        )}
        {!lacks.includes("not-for-us") && (
          <button
            type="button"
            class="card-button"
            onClick={() => onAction({ kind: "not-for-us", idea: card.idea })}
          >
            {text.notForUs}
          </button>
        )}
        <CopyButton key={card.idea.momentId} {...props} />
      </div>
    </div>
  );
}

/** Three columns, however many minutes fit, so that each has its own. */
function Later({ card, text, locale, onAction }: CardProps) {
  return (
    <fieldset class="card-later" aria-label={text.later}>
      <span class="card-later-name" aria-hidden="true">
        {text.later}
      </span>
      {card.laterMinutes.map((minutes) => {
        const duration = formatMinutes(minutes, locale);
        return (
          <button
            type="button"
            key={minutes}
            class="card-button"
            aria-label={fill(text.laterInFull, { minutes: duration })}
            onClick={() => onAction({ kind: "snooze", minutes })}
          >
            {duration}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Says in its place what came of it; last, where no other button moves if that takes a second line. */
function CopyButton({ words, text, onCopy }: CardProps) {
  const [label, setLabel] = useState(text.copy);
  return (
    <button type="button" class="card-button" onClick={() => void onCopy(words).then(setLabel)}>
      {label}
    </button>
  );
}

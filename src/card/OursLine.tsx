import type { CardProps } from "./card-props";

/** So many characters stand beside each other in the card's first line; a second line would move what is below. */
const MAX_LINE_CHARACTERS = 36;

type Props = Pick<CardProps, "card" | "text" | "onAction">;

/**
 * In the place of the routine's name, so that nothing else moves: makes a saved moment this quiet time's own, and
 * takes that back. One button for both, so that it keeps the focus; "Undo" is at the other end of the line, where a
 * second press does not meet it.
 */
export function OursLine({ card, text, onAction }: Props) {
  const isMade = card.ours === "made";
  const routine = text.routines[card.routine];
  return (
    <span class="card-ours">
      <span role="status">{isMade ? text.oursMade : besideName(routine, text.ours)}</span>
      <button
        type="button"
        class={isMade ? "card-quiet card-ours-undo" : "card-quiet"}
        onClick={() => onAction({ kind: "ours", on: !isMade, idea: card.idea })}
      >
        {isMade ? text.undo : text.ours}
      </button>
    </span>
  );
}

/** "Bedtime ·" where it has room beside the button, else nothing. */
function besideName(routine: string, button: string): string {
  const name = `${routine} ·`;
  return `${name} ${button}`.length <= MAX_LINE_CHARACTERS ? name : "";
}

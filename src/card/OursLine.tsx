import type { CardProps } from "./card-props";

/**
 * In the place of the routine's line, so that nothing else moves: makes a saved moment this quiet time's own, and
 * takes that back. One button for both, so that it keeps the focus.
 */
export function OursLine({ card, text, onAction }: Pick<CardProps, "card" | "text" | "onAction">) {
  const isMade = card.ours === "made";
  return (
    <span class="card-ours">
      <span role="status">{isMade ? text.oursMade : text.routines[card.routine]}</span>
      <button
        type="button"
        class="card-quiet"
        onClick={() => onAction({ kind: "ours", on: !isMade, idea: card.idea })}
      >
        {isMade ? text.undo : text.ours}
      </button>
    </span>
  );
}

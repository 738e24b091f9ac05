import { fill } from "../content/fill";
import { formatMinutes } from "../content/format";
import type { OccurrenceView } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { SelectField } from "../ui/controls/SelectField";
import type { PopupActions } from "./popup-actions";
import { type PopupWords, useWords } from "./popup-words";

interface Props {
  today: OccurrenceView;
  actions: PopupActions;
}

/** Changes for today only: skip the quiet time or move it, until its card was shown. */
export function TodayActions({ today, actions }: Props) {
  const words = useWords();
  const { popup } = words;
  const moves = [...new Set([...today.moves, today.movedByMinutes, 0])].sort((a, b) => a - b);
  return (
    <div class="today-acts">
      <Button onClick={() => actions.skipToday(today.key, !today.skipped)}>
        {today.skipped ? popup.skipTodayUndo : popup.skipToday}
      </Button>
      {mayMove(today) && (
        <SelectField
          label={popup.moveToday}
          value={today.movedByMinutes}
          choices={moves.map((move) => ({ value: move, name: moveWords(move, words) }))}
          onChange={(move) => actions.moveToday(today.key, move)}
        />
      )}
    </div>
  );
}

/** A quiet time that was moved can only be moved back. */
const mayMove = ({ skipped, moves, movedByMinutes }: OccurrenceView): boolean =>
  !skipped && (moves.length > 0 || movedByMinutes !== 0);

function moveWords(move: number, { popup, locale }: PopupWords): string {
  if (move === 0) return popup.moveNone;
  const minutes = formatMinutes(Math.abs(move), locale);
  return fill(move < 0 ? popup.earlier : popup.laterBy, { minutes });
}

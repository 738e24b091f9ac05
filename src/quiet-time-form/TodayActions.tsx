import { fill } from "../content/fill";
import { formatMinutes } from "../content/format";
import type { OccurrenceView } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { SelectField } from "../ui/controls/SelectField";
import { type PageWords, useWords } from "../ui/words";

/** What can be changed for today alone, at once and without saving. */
export interface TodayChanges {
  skip(occurrence: string, skip: boolean): void;
  move(occurrence: string, byMinutes: number): void;
}

interface Props {
  today: OccurrenceView;
  changes: TodayChanges;
}

/** Changes for today only: skip the quiet time or move it, until its card was shown. */
export function TodayActions({ today, changes }: Props) {
  const words = useWords();
  const { popup } = words;
  const moves = [...new Set([...today.moves, today.movedByMinutes, 0])].sort((a, b) => a - b);
  return (
    <div class="today-acts">
      <Button onClick={() => changes.skip(today.key, !today.skipped)}>
        {today.skipped ? popup.skipTodayUndo : popup.skipToday}
      </Button>
      {mayMove(today) && (
        <SelectField
          label={popup.moveToday}
          hideLabel
          value={today.movedByMinutes}
          choices={moves.map((move) => ({ value: move, name: moveWords(move, words) }))}
          onChange={(move) => changes.move(today.key, move)}
        />
      )}
    </div>
  );
}

/** A quiet time that was moved can only be moved back. */
const mayMove = ({ skipped, moves, movedByMinutes }: OccurrenceView): boolean =>
  !skipped && (moves.length > 0 || movedByMinutes !== 0);

function moveWords(move: number, { popup, locale }: PageWords): string {
  if (move === 0) return popup.moveNone;
  const minutes = formatMinutes(Math.abs(move), locale);
  return fill(move < 0 ? popup.earlier : popup.laterBy, { minutes });
}

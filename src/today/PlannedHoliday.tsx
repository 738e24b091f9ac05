import type { Holiday } from "../core/quiet-time/pause";
import { Button } from "../ui/controls/Button";
import { useWords } from "../ui/words";
import { holidayWords } from "./now-words";

/** Days without cards that have not begun, and one tap that takes them away. */
export function PlannedHoliday({ holiday, onCancel }: { holiday: Holiday; onCancel(): void }) {
  const words = useWords();
  return (
    <div class="now-pause">
      <p class="now-second">{holidayWords(holiday, words)}</p>
      <Button onClick={onCancel}>{words.popup.holiday.cancel}</Button>
    </div>
  );
}

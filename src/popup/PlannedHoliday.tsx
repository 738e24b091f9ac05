import type { Holiday } from "../core/quiet-time/pause";
import { Button } from "../ui/controls/Button";
import { focusAfterPaint } from "./focus-after-paint";
import { holidayWords } from "./now-words";
import { PAUSE_BUTTON } from "./PauseMenu";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";

/** Days without cards that have not begun, and one tap that takes them away. */
export function PlannedHoliday({ holiday, actions }: { holiday: Holiday; actions: PopupActions }) {
  const words = useWords();
  const cancel = () => {
    actions.planHoliday(null);
    // The button goes with the holiday.
    focusAfterPaint(PAUSE_BUTTON);
  };
  return (
    <div class="now-pause">
      <p class="now-second">{holidayWords(holiday, words)}</p>
      <Button onClick={cancel}>{words.popup.holiday.cancel}</Button>
    </div>
  );
}

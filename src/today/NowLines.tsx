import type { View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { useWords } from "../ui/words";
import { nextWords, pauseWords, sessionWords } from "./now-words";
import { PlannedHoliday } from "./PlannedHoliday";

interface Props {
  view: View;
  /** Its button goes with the pause, so the page says where the focus goes. */
  onEndPause(): void;
  /** The same of days without cards that have not begun. */
  onCancelHoliday(): void;
}

/** What is most worth knowing now: the pause, what runs, or what comes next; below it the session. */
export function NowLines({ view, onEndPause, onCancelHoliday }: Props) {
  const words = useWords();
  const { popup } = words;
  const next = nextWords(view, words);
  return (
    <div class="now-lines">
      {view.pause ? (
        <>
          <div class="now-pause">
            <p class="now-first">{pauseWords(view.pause, view, words)}</p>
            <Button onClick={onEndPause}>{popup.resume}</Button>
          </div>
          {next && <p class="now-second own-words">{next}</p>}
        </>
      ) : (
        <p class="now-first own-words">{next ?? popup.nextNone}</p>
      )}
      {view.holiday && view.now < view.holiday.from && (
        <PlannedHoliday holiday={view.holiday} onCancel={onCancelHoliday} />
      )}
      {!view.settings.hideBrowsing && <p class="now-second">{sessionWords(view, words)}</p>}
    </div>
  );
}

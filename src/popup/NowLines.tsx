import type { View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { focusAfterPaint } from "./focus-after-paint";
import { nextWords, pauseWords, sessionWords } from "./now-words";
import { PAUSE_BUTTON } from "./PauseMenu";
import { PlannedHoliday } from "./PlannedHoliday";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";

interface Props {
  view: View;
  actions: PopupActions;
}

/** What is most worth knowing now: the pause, what runs, or what comes next; below it the session. */
export function NowLines({ view, actions }: Props) {
  const words = useWords();
  const { popup } = words;
  const next = nextWords(view, words);
  const resume = () => {
    actions.pause("now");
    // The button goes with the pause.
    focusAfterPaint(PAUSE_BUTTON);
  };
  return (
    <div class="now-lines">
      {view.pause ? (
        <>
          <div class="now-pause">
            <p class="now-first">{pauseWords(view.pause, view, words)}</p>
            <Button onClick={resume}>{popup.resume}</Button>
          </div>
          {next && <p class="now-second own-words">{next}</p>}
        </>
      ) : (
        <p class="now-first own-words">{next ?? popup.nextNone}</p>
      )}
      {view.holiday && view.now < view.holiday.from && (
        <PlannedHoliday holiday={view.holiday} actions={actions} />
      )}
      {!view.settings.hideBrowsing && <p class="now-second">{sessionWords(view, words)}</p>}
    </div>
  );
}

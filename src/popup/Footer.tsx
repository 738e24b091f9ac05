import { useState } from "preact/hooks";
import { Button } from "../ui/controls/Button";
import { focusAfterPaint } from "./focus-after-paint";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";

interface Props {
  actions: PopupActions;
  onMomentNow(): void;
}

const PAUSE_BUTTON = "pause";
const UNTIL = ["tomorrow", "a-week", "i-say-so"] as const;

/** The actions that are always available: a moment now, kept moments, pause. */
export function Footer({ actions, onMomentNow }: Props) {
  const { popup } = useWords();
  const [isPausing, setPausing] = useState(false);
  const pause = (until: (typeof UNTIL)[number]) => {
    actions.pause(until);
    setPausing(false);
    focusAfterPaint(PAUSE_BUTTON);
  };
  return (
    <>
      <Button wide id={MOMENT_BUTTON} onClick={onMomentNow}>
        {popup.momentNow}
      </Button>
      <div class="pair-row">
        <Button onClick={() => actions.open("kept")}>{popup.kept}</Button>
        <Button id={PAUSE_BUTTON} expanded={isPausing} onClick={() => setPausing(!isPausing)}>
          {popup.pause}
        </Button>
      </div>
      {isPausing && (
        <fieldset class="pause-choices">
          <legend class="for-ears">{popup.pauseUntil}</legend>
          {UNTIL.map((until) => (
            <Button key={until} onClick={() => pause(until)}>
              {popup.pauseFor[until]}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** For returning the focus when the moment closes. */
export const MOMENT_BUTTON = "moment-now";

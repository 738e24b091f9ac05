import { AnsweredLine, answeredSentence } from "../card/AnsweredLine";
import type { EndingAction } from "../card/ending-action";
import { useAnnouncement } from "../card/use-announcement";
import { usePressGuard } from "../card/use-press-guard";
import type { PopupWords } from "./popup-words";

interface Props {
  action: EndingAction;
  words: PopupWords;
  onUndo(): void;
}

/** In the waiting card's place after it was answered: what was done, and a way back. */
export function WaitingAnswer({ action, words: { card: text, language, locale }, onUndo }: Props) {
  const announced = useAnnouncement(answeredSentence(action, text, locale));
  const { ref, isOpen } = usePressGuard(action.kind);
  return (
    <div class={isOpen ? "waiting" : "waiting is-arriving"} ref={ref}>
      <p class="for-ears" role="status">
        {announced}
      </p>
      <AnsweredLine {...{ action, text, language, locale, onUndo }} />
    </div>
  );
}

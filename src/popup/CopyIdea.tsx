import { useState } from "preact/hooks";
import { copyMoment } from "../card/copy-moment";
import type { MomentId } from "../core/moment/moment";
import { Button } from "../ui/controls/Button";
import type { ShownWords } from "./IdeaCard";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";

interface Props {
  momentId: MomentId;
  words: ShownWords;
  actions: PopupActions;
}

/** For somebody else: the idea as text, or on paper. In a row of its own, so that no other button moves. */
export function ShareIdea({ momentId, words, actions }: Props) {
  const { card, popup } = useWords();
  const [outcome, setOutcome] = useState("");
  const copy = async () => setOutcome(await copyMoment(words, card, actions.copy));
  return (
    <div class="pair-row">
      <Button onClick={() => void copy()}>{outcome || card.copy}</Button>
      <Button onClick={() => actions.open(`moment/${momentId}`)}>{popup.print}</Button>
      <p class="for-ears" role="status">
        {outcome}
      </p>
    </div>
  );
}

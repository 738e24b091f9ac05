import { useState } from "preact/hooks";
import { copyMoment } from "../../card/copy-moment";
import { Button } from "../../ui/controls/Button";
import { useWords } from "../../ui/words";
import type { ShownWords } from "./IdeaCard";
import type { MomentActions } from "./moment-actions";

/** For somebody else: the idea as text. Its button says what came of it. */
export function CopyIdea({ words, actions }: { words: ShownWords; actions: MomentActions }) {
  const { card } = useWords();
  const [outcome, setOutcome] = useState("");
  const copy = async () => setOutcome(await copyMoment(words, card, actions.copy));
  return (
    <>
      <Button onClick={() => void copy()}>{outcome || card.copy}</Button>
      <p class="for-ears" role="status">
        {outcome}
      </p>
    </>
  );
}

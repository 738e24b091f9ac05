import { fill } from "../../content/fill";
import type { ShowDone } from "../../quiet-time-form/use-quiet-time-edits";
import type { PartProps } from "../home-props";
import { nameInWords } from "./quiet-time-in-words";

/** Tells what was done in the form in the notice at the bottom, with undo. */
export function showDoneIn({ texts, locale, actions, showNotice }: PartProps): ShowDone {
  return (done, quietTime) => {
    const name = nameInWords(quietTime, texts, locale);
    const removed = fill(texts.home.kept.removed, { title: name });
    const undo = () =>
      void (done === "added"
        ? actions.removeQuietTime(quietTime.id)
        : actions.putQuietTime(quietTime));
    showNotice({ text: done === "removed" ? removed : texts.popup[done], undo });
  };
}

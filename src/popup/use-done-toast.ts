import { useRef, useState } from "preact/hooks";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { View } from "../core/view/view";
import type { ShowDone } from "../quiet-time-form/use-quiet-time-edits";
import type { ToastView } from "../ui/controls/Toast";
import { focusFromTop } from "../ui/focus-after-paint";
import type { Memory } from "./memory";
import type { PopupActions } from "./popup-actions";
import type { PopupWords } from "./popup-words";

/** What was done to a quiet time, with the quiet time as it was before; for an added one, as it is. */
interface Done {
  done: "added" | "saved" | "removed";
  quietTime: QuietTime;
}

interface Options {
  view: View;
  words: PopupWords;
  actions: PopupActions;
  memory: Memory;
}

/**
 * The message about the last change, with undo; first that of the last popup. It takes the focus if the
 * change removed the focused element.
 */
export function useDoneToast({ view, words: { popup }, actions, memory }: Options) {
  const [last, setLast] = useState<Done | null>(() => lastDone(memory, view));
  const undoButton = useRef<HTMLButtonElement>(null);

  const showDone: ShowDone = (done, quietTime) => {
    setLast({ done, quietTime });
    // What was added is not remembered: it can be removed at any time, so nothing is lost.
    memory.set("undo", done === "added" ? null : { done, quietTime });
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && undoButton.current)
        focusFromTop(undoButton.current);
    });
  };
  const undo = ({ done, quietTime }: Done) => {
    setLast(null);
    memory.set("undo", null);
    if (done === "added") void actions.removeQuietTime(quietTime.id);
    else void actions.putQuietTime(quietTime);
  };
  const toast: ToastView | null = last && {
    text: popup[last.done],
    action: { label: popup.undo, onClick: () => undo(last) },
  };
  return { toast, showDone, undoButton };
}

/** What the last popup left, unless it was undone or removed elsewhere since then. */
function lastDone(memory: Memory, { quietTimes }: View): Done | null {
  const last = memory.get("undo");
  if (last === null) return null;
  const isStored = quietTimes.some(({ quietTime }) => quietTime.id === last.quietTime.id);
  return isStored === (last.done === "saved") ? last : null;
}

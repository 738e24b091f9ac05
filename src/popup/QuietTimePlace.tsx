import { withHandover } from "../core/quiet-time/handover";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { View } from "../core/view/view";
import { FORM_HEADING } from "../quiet-time-form/form-words";
import { lazy } from "../ui/lazy";
import { focusAfterPaint } from "./focus-after-paint";
import type { Memory } from "./memory";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";
import { useOursTitle } from "./use-ours-title";
import type { QuietTimeEdits } from "./use-quiet-time-edits";

/** Loaded when the form is first opened. */
export const LazyQuietTimeForm = lazy(() =>
  import("../quiet-time-form/QuietTimeForm").then((it) => it.QuietTimeForm),
);

interface Props {
  view: View;
  edits: QuietTimeEdits;
  actions: PopupActions;
  memory: Memory;
}

/** The form of the quiet time that is open, in place of the popup's first screen. */
export function QuietTimePlace({ view, edits, actions, memory }: Props) {
  const words = useWords();
  const item = edits.opened;
  const oursTitle = useOursTitle(item?.quietTime, view, actions);
  const bringBack = async (quietTime: QuietTime) => {
    await actions.putQuietTime(withHandover(quietTime, null));
    // The button goes with the line.
    focusAfterPaint(FORM_HEADING);
  };
  return (
    <main class="form-place">
      <LazyQuietTimeForm
        key={item?.quietTime.id}
        item={item}
        now={view.now}
        words={words}
        left={memory.get("draft")}
        refused={edits.problems}
        today={{ skip: actions.skipToday, move: actions.moveToday }}
        onDraft={(written) => memory.set("draft", written)}
        onSave={(quietTime) => void edits.save(quietTime)}
        {...(oursTitle && { oursTitle })}
        {...(item && { onBringBack: () => void bringBack(item.quietTime) })}
        {...(item && { onRemove: () => void edits.remove(item.quietTime) })}
        onCancel={edits.cancel}
      />
    </main>
  );
}

import type { View } from "../core/view/view";
import { useWords } from "../today/words";
import { lazy } from "../ui/lazy";
import type { Memory } from "./memory";
import type { PopupActions } from "./popup-actions";
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
        {...(item && { onRemove: () => void edits.remove(item.quietTime) })}
        onCancel={edits.cancel}
      />
    </main>
  );
}

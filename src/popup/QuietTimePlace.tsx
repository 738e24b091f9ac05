import type { View } from "../core/view/view";
import { OpenQuietTime } from "../quiet-time-form/OpenQuietTime";
import type { DraftMemory, QuietTimeEdits } from "../quiet-time-form/use-quiet-time-edits";
import { useWords } from "../ui/words";
import type { PopupActions } from "./popup-actions";
import { useOursTitle } from "./use-ours-title";

interface Props {
  view: View;
  edits: QuietTimeEdits;
  actions: PopupActions;
  draft: DraftMemory;
}

/** The form of the quiet time that is open, in place of the popup's first screen. */
export function QuietTimePlace({ view, edits, actions, draft }: Props) {
  const words = useWords();
  const today = { skip: actions.skipToday, move: actions.moveToday };
  const oursTitle = useOursTitle(edits.opened?.quietTime, view, actions);
  return (
    <main class="form-place">
      <OpenQuietTime {...{ view, words, edits, draft, today, oursTitle }} />
    </main>
  );
}

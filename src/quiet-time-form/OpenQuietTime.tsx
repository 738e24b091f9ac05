import type { View } from "../core/view/view";
import type { FormWords } from "./form-words";
import { LazyQuietTimeForm } from "./LazyQuietTimeForm";
import type { TodayChanges } from "./TodayActions";
import type { DraftMemory, QuietTimeEdits } from "./use-quiet-time-edits";

interface Props {
  view: View;
  words: FormWords;
  edits: QuietTimeEdits;
  draft: DraftMemory;
  today: TodayChanges;
}

/** The form of the quiet time that is open. */
export function OpenQuietTime({ view, words, edits, draft, today }: Props) {
  const item = edits.opened;
  return (
    <LazyQuietTimeForm
      key={item?.quietTime.id}
      item={item}
      now={view.now}
      words={words}
      left={draft.get()}
      refused={edits.problems}
      today={today}
      onDraft={draft.set}
      onSave={(quietTime) => void edits.save(quietTime)}
      {...(item && { onRemove: () => void edits.remove(item.quietTime) })}
      onCancel={edits.cancel}
    />
  );
}

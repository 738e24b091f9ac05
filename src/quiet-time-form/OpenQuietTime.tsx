import type { View } from "../core/view/view";
import type { PageWords } from "../ui/words";
import { LazyQuietTimeForm } from "./LazyQuietTimeForm";
import type { TodayChanges } from "./TodayActions";
import type { DraftMemory, QuietTimeEdits } from "./use-quiet-time-edits";

interface Props {
  view: View;
  words: PageWords;
  edits: QuietTimeEdits;
  draft: DraftMemory;
  today: TodayChanges;
  /** The title of the moment that is fixed to it; null: none is. */
  oursTitle: string | null;
}

/** The form of the quiet time that is open. */
export function OpenQuietTime({ view, words, edits, draft, today, oursTitle }: Props) {
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
      {...(oursTitle && { oursTitle })}
      {...(item && { onBringBack: () => void edits.bringBackInForm(item) })}
      {...(item && { onRemove: () => void edits.remove(item.quietTime) })}
      onCancel={edits.cancel}
    />
  );
}

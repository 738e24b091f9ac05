import type { View } from "../core/view/view";
import { MomentButtons, MomentHead, MomentIdea } from "../today/moment-now/MomentNow";
import type { MomentActions } from "../today/moment-now/moment-actions";
import type { MomentMemory } from "../today/moment-now/moment-memory";
import { useIdea } from "../today/moment-now/use-idea";
import { useWords } from "../ui/words";

export interface MomentScreenProps {
  view: View;
  actions: MomentActions;
  memory: MomentMemory;
  onBack(): void;
}

/** A small moment as the popup's whole screen. */
export function MomentScreen({ view, actions, memory, onBack }: MomentScreenProps) {
  const { popup } = useWords();
  const now = useIdea(view, actions, memory);
  return (
    <>
      <header class="top moment-head">
        <h1 class="for-ears">{popup.title}</h1>
        <MomentHead onBack={onBack} />
      </header>
      <main class="moment-now">
        <MomentIdea {...{ view, actions, now }} />
      </main>
      {now.found?.idea && (
        <footer class="bottom">
          <MomentButtons {...{ view, actions, now }} />
        </footer>
      )}
    </>
  );
}

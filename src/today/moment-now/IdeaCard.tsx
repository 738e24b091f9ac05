import type { MomentTexts, Words } from "../../content/types";
import { wordsOfIdea } from "../../content/words-of";
import type { Idea } from "../../core/moment/idea";
import type { Routine } from "../../core/moment/moment";
import type { OwnMoment } from "../../core/moment/own-moment";
import { Button } from "../../ui/controls/Button";
import { Icon } from "../../ui/controls/Icon";
import { SceneView } from "../../ui/SceneView";
import { useScene } from "../../ui/use-scene";
import { useWords } from "../../ui/words";
import type { MomentActions } from "./moment-actions";

/** An idea with every moment's texts; no idea: nothing fits the filters. */
export interface LoadedIdea {
  idea: Idea | null;
  texts: MomentTexts;
}

export type ShownWords = Words & { note?: string };

/** The idea's words, the parent's own or ours; null: nothing fits the filters, or there are none. */
export function wordsIn({ idea, texts }: LoadedIdea, own: readonly OwnMoment[]): ShownWords | null {
  const written = own.find(({ id }) => id === idea?.momentId) ?? null;
  return idea && wordsOfIdea(idea, texts, written);
}

interface Props {
  loaded: LoadedIdea;
  own: readonly OwnMoment[];
  actions: MomentActions;
}

/** One idea: scene, routine, title and text, with what more there is of it; or the line that nothing fits. */
export function IdeaCard({ loaded, own, actions }: Props) {
  const { popup, card } = useWords();
  const words = wordsIn(loaded, own);
  if (!loaded.idea || !words) return <p class="no-idea">{popup.noIdea}</p>;
  const { momentId, routine } = loaded.idea;
  return (
    <article class="idea">
      <IdeaScene routine={routine} />
      <div class="idea-words">
        <p class="idea-routine">{card.routines[routine]}</p>
        <h3 class="own-words">{words.title}</h3>
        <p class="own-words">{words.text}</p>
        {words.note && <p class="hint">{words.note}</p>}
        <div class="idea-links">
          <Button variant="text" onClick={() => actions.open(`finding/${momentId}`)}>
            {card.why}
          </Button>
          <Button
            variant="icon"
            label={popup.print}
            onClick={() => actions.open(`moment/${momentId}`)}
          >
            <Icon name="print" />
          </Button>
        </div>
      </div>
    </article>
  );
}

function IdeaScene({ routine }: { routine: Routine }) {
  const scene = useScene(routine);
  return (
    <div class="idea-scene">
      <SceneView scene={scene} />
    </div>
  );
}

import type { MomentTexts } from "../content/types";
import { wordsOfIdea } from "../content/words-of";
import type { Idea } from "../core/moment/idea";
import type { Routine } from "../core/moment/moment";
import type { OwnMoment } from "../core/moment/own-moment";
import { SceneView } from "../ui/SceneView";
import { useScene } from "../ui/use-scene";
import { useWords } from "./popup-words";

/** An idea with every moment's texts; no idea: nothing fits the filters. */
export interface LoadedIdea {
  idea: Idea | null;
  texts: MomentTexts;
}

/** The idea's words: the parent's own or ours; null: no idea, or its words are gone. */
export function wordsOfLoaded({ idea, texts }: LoadedIdea, own: readonly OwnMoment[]) {
  const written = own.find(({ id }) => id === idea?.momentId) ?? null;
  return idea && wordsOfIdea(idea, texts, written);
}

/** One idea: scene, routine, title and text; or the line that nothing fits. */
export function IdeaCard({ loaded, own }: { loaded: LoadedIdea; own: readonly OwnMoment[] }) {
  const { popup, card } = useWords();
  const words = wordsOfLoaded(loaded, own);
  if (!loaded.idea || !words) return <p class="note">{popup.noIdea}</p>;
  return (
    <article class="idea">
      <IdeaScene routine={loaded.idea.routine} />
      <div class="idea-words">
        <p class="idea-routine">{card.routines[loaded.idea.routine]}</p>
        <h3 class="own-words">{words.title}</h3>
        <p class="own-words">{words.text}</p>
        {words.note && <p class="hint">{words.note}</p>}
      </div>
    </article>
  );
}

function IdeaScene({ routine }: { routine: Routine }) {
  const scene = useScene(routine);
  return <div class="idea-scene">{scene && <SceneView scene={scene} />}</div>;
}

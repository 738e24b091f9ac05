import type { MomentTexts } from "../content/types";
import { wordsOfIdea } from "../content/words-of";
import type { Idea } from "../core/moment/idea";
import type { Routine } from "../core/moment/moment";
import type { OwnMoment } from "../core/moment/own-moment";
import { SceneView } from "../ui/SceneView";
import { useScene } from "../ui/use-scene";
import { useWords } from "./popup-words";

/** An idea with every moment's texts; no idea: nothing fits the filters. */
export interface Found {
  idea: Idea | null;
  texts: MomentTexts;
}

/** One idea: scene, routine, title and text; or the line that nothing fits. */
export function IdeaCard({ found, own }: { found: Found; own: readonly OwnMoment[] }) {
  const { popup, card } = useWords();
  const written = own.find(({ id }) => id === found.idea?.momentId) ?? null;
  const words = found.idea && wordsOfIdea(found.idea, found.texts, written);
  if (!found.idea || !words) return <p class="note">{popup.noIdea}</p>;
  return (
    <article class="idea">
      <IdeaScene routine={found.idea.routine} />
      <div class="idea-words">
        <p class="idea-routine">{card.routines[found.idea.routine]}</p>
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

import { useEffect, useState } from "preact/hooks";
import { wordsOf } from "../content/words-of";
import type { Routine } from "../domain/moment";
import { SceneView } from "../ui/SceneView";
import type { Scene } from "../ui/scene";
import { sceneFor } from "../ui/scenes";
import type { Found } from "./MomentNow";
import { useWords } from "./popup-words";

/** One idea on its paper: scene, routine, title, text. Or the line that nothing fits. */
export function IdeaPaper({ found }: { found: Found }) {
  const { popup, card } = useWords();
  const text = found.idea && found.texts[found.idea.momentId];
  if (!found.idea || !text) return <p class="note">{popup.noIdea}</p>;
  const words = wordsOf(text, found.idea.wording);
  return (
    <article class="idea">
      <IdeaScene routine={found.idea.routine} />
      <div class="idea-words">
        <p class="idea-routine">{card.routines[found.idea.routine]}</p>
        <h3>{words.title}</h3>
        <p>{words.text}</p>
        {text.note && <p class="hint">{text.note}</p>}
      </div>
    </article>
  );
}

function IdeaScene({ routine }: { routine: Routine }) {
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    let isWanted = true;
    void sceneFor(routine).then((drawn) => isWanted && setScene(drawn));
    return () => {
      isWanted = false;
    };
  }, [routine]);
  return <div class="idea-scene">{scene && <SceneView scene={scene} />}</div>;
}

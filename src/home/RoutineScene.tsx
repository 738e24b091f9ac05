import { useEffect, useState } from "preact/hooks";
import type { Routine } from "../domain/moment";
import { SceneView } from "../ui/SceneView";
import type { Scene } from "../ui/scene";
import { sceneFor } from "../ui/scenes";

/** A routine's scene, in a place that keeps its size until it is there. */
export function RoutineScene({ routine }: { routine: Routine }) {
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    let isWanted = true;
    void sceneFor(routine).then((drawn) => isWanted && setScene(drawn));
    return () => {
      isWanted = false;
    };
  }, [routine]);
  return <div class="routine-scene">{scene && <SceneView scene={scene} />}</div>;
}

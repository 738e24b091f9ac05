import type { Routine } from "../core/moment/moment";
import { SceneView } from "../ui/SceneView";
import { useScene } from "../ui/use-scene";

/** A routine's scene, in a place that keeps its size until it is there. */
export function RoutineScene({ routine }: { routine: Routine }) {
  const scene = useScene(routine);
  return <div class="routine-scene">{scene && <SceneView scene={scene} />}</div>;
}

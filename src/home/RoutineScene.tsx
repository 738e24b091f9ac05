import type { Routine } from "../core/moment/moment";
import { SceneView } from "../ui/SceneView";
import { useScene } from "../ui/use-scene";

/** A routine's scene. Its space is reserved while it loads. */
export function RoutineScene({ routine }: { routine: Routine }) {
  const scene = useScene(routine);
  return <div class="routine-scene">{scene && <SceneView scene={scene} />}</div>;
}

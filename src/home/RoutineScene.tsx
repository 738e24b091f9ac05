import type { Routine } from "../core/moment/moment";
import { SceneView } from "../ui/SceneView";
import { useScene } from "../ui/use-scene";

export function RoutineScene({ routine }: { routine: Routine }) {
  const scene = useScene(routine);
  return (
    <div class="routine-scene">
      <SceneView scene={scene} />
    </div>
  );
}

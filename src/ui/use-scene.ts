import { useEffect, useState } from "preact/hooks";
import type { Routine } from "../core/moment/moment";
import type { Scene } from "./scene";
import { sceneFor } from "./scenes";

/** A routine's scene. Empty until it is loaded, so that it has its place at once and moves nothing when it comes. */
export function useScene(routine: Routine): Scene {
  const [scene, setScene] = useState<Scene>([]);
  useEffect(() => {
    let isWanted = true;
    void sceneFor(routine).then((drawn) => isWanted && setScene(drawn));
    return () => {
      isWanted = false;
    };
  }, [routine]);
  return scene;
}

import { useEffect, useState } from "preact/hooks";
import type { Routine } from "../core/moment/moment";
import type { Scene } from "./scene";
import { sceneFor } from "./scenes";

/** A routine's scene; null until it is loaded. */
export function useScene(routine: Routine): Scene | null {
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    let isWanted = true;
    void sceneFor(routine).then((drawn) => isWanted && setScene(drawn));
    return () => {
      isWanted = false;
    };
  }, [routine]);
  return scene;
}

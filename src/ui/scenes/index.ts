import type { Routine } from "../../core/moment/moment";
import type { Scene } from "../scene";

const LOAD: Record<Routine, () => Promise<{ default: Scene }>> = {
  wake: () => import("./wake"),
  feed: () => import("./feed"),
  nappy: () => import("./nappy"),
  dress: () => import("./dress"),
  goodbye: () => import("./goodbye"),
  onroad: () => import("./onroad"),
  hello: () => import("./hello"),
  chores: () => import("./chores"),
  floor: () => import("./floor"),
  outside: () => import("./outside"),
  bath: () => import("./bath"),
  pyjama: () => import("./pyjama"),
  bedtime: () => import("./bedtime"),
  back: () => import("./back"),
};

/** For our own pages alone: a card in a page is handed its scene, since it can import nothing. */
export async function sceneFor(routine: Routine): Promise<Scene> {
  return (await LOAD[routine]()).default;
}

import type { MomentId, Routine, Wording } from "./moment";

/** A moment that was chosen, with the wording that suits. Its texts come from `src/content`. */
export interface Idea {
  momentId: MomentId;
  wording: Wording;
  routine: Routine;
}

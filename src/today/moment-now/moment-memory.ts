import type { PopupMemoryPart } from "../../core/view/popup-memory";

type Moment = PopupMemoryPart<"moment">;

/** The moment in view, for when it is drawn again. Null forgets it. */
export interface MomentMemory {
  get(key: "moment"): Moment | null;
  set(key: "moment", moment: Moment | null): void;
}

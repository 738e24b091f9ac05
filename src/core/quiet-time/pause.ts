import * as v from "valibot";
import { instant } from "../field-schemas";
import type { Instant } from "../time";

/** No card comes until an instant, or until the parent says so. */
export const pauseSchema = v.object({ until: v.union([instant, v.picklist(["i-say-so"])]) });
export type Pause = v.InferOutput<typeof pauseSchema>;

/** How long the parent can pause for; `now` ends a pause. */
export const PAUSES = ["tomorrow", "a-week", "i-say-so", "now"] as const;
export type PauseChoice = (typeof PAUSES)[number];

/** Whether the parent paused everything. */
export const isPaused = ({ pause }: { pause: Pause | null }, now: Instant): boolean =>
  pause !== null && (pause.until === "i-say-so" || now < pause.until);

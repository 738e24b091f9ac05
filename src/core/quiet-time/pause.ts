import type { Instant } from "../time";

export type Pause = { until: Instant } | { until: "i-say-so" };

/** Whether the parent paused everything. */
export const isPaused = ({ pause }: { pause: Pause | null }, now: Instant): boolean =>
  pause !== null && (pause.until === "i-say-so" || now < pause.until);

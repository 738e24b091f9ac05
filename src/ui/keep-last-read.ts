import type { View } from "../core/view/view";

/** While the store can't be read, keeps the last view that was read, with the current warnings. */
export const keepLastRead = (before: View | null, next: View): View =>
  before && next.warnings.includes("not-read")
    ? { ...before, now: next.now, warnings: next.warnings }
    : next;

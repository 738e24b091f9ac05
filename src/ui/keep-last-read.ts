import type { View } from "../core/view/view";

/** While the store can't be read, keeps the last view that was read, with the current warnings. */
export const keepLastRead = (before: View | null, next: View): View =>
  before && next.trouble.includes("not-read")
    ? { ...before, now: next.now, trouble: next.trouble }
    : next;

import type { View } from "../core/view/view";

/** What was read before stays in view while nothing can be read, with the word that it can't. */
export const keepLastRead = (before: View | null, next: View): View =>
  before && next.trouble.includes("not-read")
    ? { ...before, now: next.now, trouble: next.trouble }
    : next;

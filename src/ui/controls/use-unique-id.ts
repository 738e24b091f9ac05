import { useState } from "preact/hooks";

let last = 0;

/**
 * An id that nothing else on the page has, for ties between a field and its words. Preact's `useId`
 * counts anew each time the page is drawn from its root, as ours are with each view, and then gives
 * what is added later the id of something that is there.
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    last += 1;
    return `tie-${last}`;
  });
  return id;
}

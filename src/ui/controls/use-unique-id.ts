import { useState } from "preact/hooks";

let last = 0;

/**
 * An id that is unique on the page, to connect a field with its texts. Preact's `useId` restarts its count
 * with each root render, which our pages do for every view, and then gives a component that is added
 * later the id of an existing one.
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    last += 1;
    return `tie-${last}`;
  });
  return id;
}

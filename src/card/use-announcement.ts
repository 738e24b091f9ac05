import { useEffect, useState } from "preact/hooks";
import { ANNOUNCE_AFTER_MS } from "../core/offer/card-timing";

/**
 * What a live region says now: each new text a moment later, once the region exists, and for as long as
 * `forMs` (without it: until the next text).
 */
export function useAnnouncement(text: string, forMs?: number): string {
  const [announced, setAnnounced] = useState("");
  useEffect(() => {
    const start = setTimeout(() => setAnnounced(text), ANNOUNCE_AFTER_MS);
    const end =
      forMs === undefined
        ? undefined
        : setTimeout(() => setAnnounced(""), ANNOUNCE_AFTER_MS + forMs);
    return () => {
      clearTimeout(start);
      clearTimeout(end);
    };
  }, [text]);
  return announced;
}

import { useEffect, useState } from "preact/hooks";
import { createAnnouncer } from "./announcer";

/** What a component's live region says now: each new text, a moment later. */
export function useAnnouncement(text: string): string {
  const [announced, setAnnounced] = useState("");
  useEffect(() => {
    const announcer = createAnnouncer(setAnnounced);
    announcer.announce(text);
    return announcer.stop;
  }, [text]);
  return announced;
}

import { useEffect, useState } from "preact/hooks";
import { createAnnouncer } from "./announcer";

/** The text of a component's live region: each new text is set a moment later. */
export function useAnnouncement(text: string): string {
  const [announced, setAnnounced] = useState("");
  useEffect(() => {
    const announcer = createAnnouncer(setAnnounced);
    announcer.announce(text);
    return announcer.stop;
  }, [text]);
  return announced;
}

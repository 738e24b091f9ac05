import type { Event } from "../event";
import type { Volatile } from "../state";

/**
 * Whether an event shows that the parent uses the browser, for browsers that do not report idleness. Only what a
 * parent does counts, and not what a page may do by itself: that a page loads, reloads or plays says nothing.
 */
export function isUse(event: Event, { windowId }: Volatile): boolean {
  if (event.kind === "edited") return true;
  if (event.kind !== "snapshot-taken") return false;
  const { trigger, snapshot } = event;
  switch (trigger.kind) {
    case "tab-activated":
    case "tab-created":
    case "page-changed":
      return trigger.tabId === snapshot.tab?.id;
    case "focus":
      // Focus events come late, twice, and for the window that had the focus all along.
      return (
        windowId !== null && typeof snapshot.window === "object" && snapshot.window.id !== windowId
      );
    default:
      return false;
  }
}

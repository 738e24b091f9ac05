import { MINUTE } from "../core/time";
import { onStoredChange } from "../platform/ask";

const GATHERS_MS = 200;

/**
 * Calls back at each full minute while the page is seen, when it is seen again, and after what others
 * stored. What is stored while `isAsking` is our own doing and comes with the answer: to ask again
 * for it could go on for ever, since a question too may store something.
 */
export function keepFresh(refresh: () => void, isAsking: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tickAtTheMinute = () => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") return;
    // A little after the minute, so that rounding never shows the one before.
    timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 50);
  };
  const tick = () => {
    refresh();
    tickAtTheMinute();
  };
  let gathering: ReturnType<typeof setTimeout> | undefined;
  onStoredChange(() => {
    if (isAsking()) return;
    clearTimeout(gathering);
    gathering = setTimeout(refresh, GATHERS_MS);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") tick();
    else clearTimeout(timer);
  });
  tickAtTheMinute();
}

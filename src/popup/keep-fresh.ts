import { MINUTE } from "../domain/time";
import { onStoredChange } from "../platform/ask";

/** Calls back at each full minute while the page is seen, when it is seen again, and after any stored change. */
export function keepFresh(refresh: () => void): void {
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
  onStoredChange(refresh);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") tick();
    else clearTimeout(timer);
  });
  tickAtTheMinute();
}

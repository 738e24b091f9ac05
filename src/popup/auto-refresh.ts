import { onStoredChange } from "../browser/background-client";
import { MINUTE_MS } from "../core/time";

/** Several writes in a row cause one refresh. */
const DEBOUNCE_MS = 200;
/** Past the full minute, so that rounding never shows the minute before. */
const AFTER_THE_MINUTE_MS = 50;

/**
 * Refreshes at each full minute while the page is visible, when it becomes visible, and after something
 * was stored. While a request is pending, storing is its doing and its answer brings the view: a refresh
 * then could loop, since a request may itself store something.
 */
export function autoRefresh(refresh: () => void, isPending: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitForMinute = () => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") return;
    timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS) + AFTER_THE_MINUTE_MS);
  };
  const tick = () => {
    refresh();
    waitForMinute();
  };
  let debounce: ReturnType<typeof setTimeout> | undefined;
  onStoredChange(() => {
    if (isPending()) return;
    clearTimeout(debounce);
    debounce = setTimeout(refresh, DEBOUNCE_MS);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") tick();
    else clearTimeout(timer);
  });
  waitForMinute();
}

import { onStoredChange } from "../browser/background-client";
import { everyMinute } from "../ui/every-minute";

/** Several writes in a row cause one refresh. */
const DEBOUNCE_MS = 200;

/**
 * Refreshes at each full minute while the page is visible, when it becomes visible, and after something
 * was stored. While a request is pending, storing is its doing and its answer brings the view: a refresh
 * then could loop, since a request may itself store something.
 */
export function autoRefresh(refresh: () => void, isPending: () => boolean): void {
  let debounce: ReturnType<typeof setTimeout> | undefined;
  onStoredChange(() => {
    if (isPending()) return;
    clearTimeout(debounce);
    debounce = setTimeout(refresh, DEBOUNCE_MS);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") refresh();
  });
  everyMinute(refresh);
}

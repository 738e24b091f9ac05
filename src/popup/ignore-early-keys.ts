const EARLY_MS = 700;
const KEY_EVENTS = ["keydown", "keypress", "keyup"] as const;

/**
 * Ignores keys in the first 700 ms: a popup that opens by itself takes the keyboard focus while somebody
 * may be typing, and their keys must not press its buttons.
 */
export function ignoreEarlyKeys(
  page: Window,
  now: () => number = () => page.performance.now(),
): void {
  const openedAt = now();
  const ignore = (event: Event) => {
    if (now() - openedAt >= EARLY_MS) return stop();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = () => {
    for (const type of KEY_EVENTS) page.removeEventListener(type, ignore, { capture: true });
  };
  for (const type of KEY_EVENTS) page.addEventListener(type, ignore, { capture: true });
}

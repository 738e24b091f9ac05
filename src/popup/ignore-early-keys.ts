const EARLY_MS = 700;

/**
 * A popup that opens by itself takes the keyboard from under somebody's hands: what they were
 * typing must press nothing. Keys in the first 700 ms do nothing.
 */
export function holdEarlyKeys(
  page: Window,
  now: () => number = () => page.performance.now(),
): void {
  const begun = now();
  const hold = (event: Event) => {
    if (now() - begun >= EARLY_MS) return stop();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = () => {
    for (const type of KEY_EVENTS) page.removeEventListener(type, hold, { capture: true });
  };
  for (const type of KEY_EVENTS) page.addEventListener(type, hold, { capture: true });
}

const KEY_EVENTS = ["keydown", "keypress", "keyup"] as const;

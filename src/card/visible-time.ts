/**
 * Calls back once the page was in view for `ms` in all: time in the background does not count.
 * Stops with the signal.
 */
export function afterVisible(ms: number, signal: AbortSignal, reached: () => void): void {
  let left = ms;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") {
      if (since > 0) left -= performance.now() - since;
      since = 0;
      return;
    }
    since = performance.now();
    timer = setTimeout(reached, Math.max(0, left));
  };
  document.addEventListener("visibilitychange", run, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
  run();
}

/** Calls back once the page has been visible for `ms` in all; time in the background does not count. */
export function afterVisible(ms: number, signal: AbortSignal, onReached: () => void): void {
  let remaining = ms;
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") {
      if (since !== null) remaining -= performance.now() - since;
      since = null;
      return;
    }
    since = performance.now();
    timer = setTimeout(onReached, Math.max(0, remaining));
  };
  document.addEventListener("visibilitychange", run, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
  run();
}

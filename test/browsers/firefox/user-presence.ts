// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const Cc: any;
declare const Ci: any;

/**
 * Runs in the browser window. Firefox counts what WebDriver types and clicks as nobody's input, and
 * would call the person idle after a minute; from now on it counts as used.
 */
export function simulateUserPresence(): void {
  const service = Cc["@mozilla.org/widget/useridleservice;1"];
  const idle = service.getService(Ci.nsIUserIdleServiceInternal);
  // `let-input-pause.ts` sets how long ago the last input was.
  const touch = () => idle.resetIdleTimeOut((window as any).peekabooLastInputMs ?? 0);
  touch();
  // Firefox 140 has it by another name.
  (window as any).synthesizeMouseEvent ??= (
    type: string,
    x: number,
    y: number,
    { button, clickCount }: { button: number; clickCount: number },
  ) => (window as any).windowUtils.sendMouseEvent(type, x, y, button, clickCount, 0);
  // Well within the 15 s without input that the toolbar card waits for, also where a timer is late.
  (window as any).peekabooKeyboard = setInterval(touch, 5_000);
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.

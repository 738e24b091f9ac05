// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const Cc: any;
declare const Ci: any;

/**
 * Runs in the browser window. Firefox counts what WebDriver types and clicks as nobody's input, and
 * would call the person idle after a minute; from now on somebody sits there.
 */
export function sitAtKeyboard(): void {
  const service = Cc["@mozilla.org/widget/useridleservice;1"];
  const idle = service.getService(Ci.nsIUserIdleServiceInternal);
  const touch = () => idle.resetIdleTimeOut(0);
  touch();
  (window as any).peekabooKeyboard = setInterval(touch, 15_000);
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.

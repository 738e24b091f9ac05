/** Browsers open a popup in steps; after this long without one, it has the height that it keeps. */
const SETTLED_AFTER_MS = 150;
/** Lower than this the whole page scrolls, by the same 27em in popup.css; or the popup is still opening. */
const LOWEST_FIT_PX = 432;

/**
 * In a low window (1024x600, or 1366x768 at 125 %) the browser grants a toolbar popup less than the height of its
 * page. The page then gets just that height: otherwise the window would scroll beside the list, with the buttons
 * at the bottom cut off. CSS alone cannot do it, since the browser asks the page for its height first.
 */
export function fitLowWindow(window: Window): void {
  const root = window.document.documentElement;
  let timer = 0;
  const fit = () => {
    const { innerHeight } = window;
    if (innerHeight >= LOWEST_FIT_PX && root.offsetHeight > innerHeight)
      root.style.blockSize = `${innerHeight}px`;
  };
  const fitOnceSettled = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(fit, SETTLED_AFTER_MS);
  };
  window.addEventListener("resize", fitOnceSettled);
  fitOnceSettled();
}

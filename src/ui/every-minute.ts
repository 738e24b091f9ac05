import { MINUTE_MS } from "../core/time";

/** Past the full minute, so that rounding never shows the minute before. */
const AFTER_THE_MINUTE_MS = 50;

/** Calls back at each full minute while the page is visible. */
export function everyMinute(callBack: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitForMinute = () => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") return;
    timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS) + AFTER_THE_MINUTE_MS);
  };
  const tick = () => {
    callBack();
    waitForMinute();
  };
  document.addEventListener("visibilitychange", waitForMinute);
  waitForMinute();
}

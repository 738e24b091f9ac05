import type { Instant } from "../core/time";
import { browser } from "./browser";

const ALARM_NAME = "heartbeat";

/**
 * Sets our only alarm, or clears it. An alarm triggers a new snapshot; nothing counts alarms. It
 * repeats, because a background that is stopped between receiving one and setting the next would
 * never wake again.
 */
export async function setHeartbeat(at: Instant | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM_NAME);
  else browser.alarms.create(ALARM_NAME, { when: at, periodInMinutes: 1 });
}

/** Calls back at each heartbeat. */
export function onHeartbeat(fired: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM_NAME) fired();
  });
}

import type { Instant } from "../core/time";
import { browser } from "./browser";
import { withTimeout } from "./with-timeout";

const ALARM_NAME = "heartbeat";
/** An alarm that is as near as this is the same: Firefox counts its repetitions from when it fired. */
const SAME_WITHIN_MS = 1_000;
/** A packed Chrome rounds shorter alarms up. */
const SHORTEST_MS = 30_000;

/**
 * Sets our only alarm, or clears it. An alarm triggers a new snapshot; nothing counts alarms. It
 * repeats, because a background that is stopped between receiving one and setting the next would
 * never wake again; so the right one mostly lies there already, and is not written anew.
 */
export async function setHeartbeat(at: Instant | null): Promise<void> {
  if (at === null) {
    await browser.alarms.clear(ALARM_NAME);
    return;
  }
  const alarm = withTimeout((async () => browser.alarms.get(ALARM_NAME))(), 1_000, undefined);
  const { scheduledTime = 0 } = (await alarm) ?? {};
  if (Math.abs(scheduledTime - at) >= SAME_WITHIN_MS)
    browser.alarms.create(ALARM_NAME, {
      when: Math.max(at, Date.now() + SHORTEST_MS),
      periodInMinutes: 1,
    });
}

/** Calls back at each heartbeat. */
export function onHeartbeat(fired: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM_NAME) fired();
  });
}

import type { Instant } from "../core/time";
import { browser } from "./browser";

const NAME = "heartbeat";

/**
 * Sets our one alarm, or none. An alarm is a hint to look again, never a count. It comes again by itself,
 * since a background that is stopped between hearing one and setting the next would hear no more.
 */
export async function setHeartbeat(at: Instant | null): Promise<void> {
  if (at === null) await browser.alarms.clear(NAME);
  else browser.alarms.create(NAME, { when: at, periodInMinutes: 1 });
}

/** Calls back at each heartbeat. */
export function onHeartbeat(beat: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) beat();
  });
}

import { deviceZone } from "../../src/browser/device-zone";
import { MOMENTS } from "../../src/content/library";
import { step } from "../../src/core/pipeline";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import { EMPTY, INITIAL_VOLATILE, type State } from "../../src/core/state";
import { READING } from "../core/browser-snapshot";
import { formatSpread, spreadOf } from "./spread";

const SECOND_MS = 1_000;
const EVENTS = 200;
const ROUNDS = 9;

/** One event through the core, with more and more quiet times spread over the day. */
export function benchStep(): void {
  for (const count of [1, 10, 100]) {
    const quietTimes = Array.from({ length: count }, (_, index) => quietTimeAt(index, count));
    const rounds = Array.from({ length: ROUNDS }, () => millisecondsAnEvent(quietTimes));
    console.log(`step, ${count} quiet times: ${formatSpread(spreadOf(rounds))} an event`);
  }
}

function millisecondsAnEvent(quietTimes: QuietTime[]): number {
  let state: State = { ...EMPTY, quietTimes, volatile: INITIAL_VOLATILE };
  let now = Date.UTC(2026, 10, 23, 17);
  const device = { zone: deviceZone, moments: MOMENTS, random: () => 0.5 };
  const begin = performance.now();
  for (let event = 0; event < EVENTS; event += 1) {
    now += 30 * SECOND_MS;
    const seen = {
      kind: "snapshot-taken",
      trigger: { kind: "heartbeat" },
      snapshot: READING,
    } as const;
    state = step(state, seen, { ...device, now }).state;
  }
  return (performance.now() - begin) / EVENTS;
}

const quietTimeAt = (index: number, count: number): QuietTime => ({
  id: `time-${index}`,
  routines: ["bedtime"],
  name: "",
  forWhom: "all",
  days: [1, 2, 3, 4, 5, 6, 7],
  start: Math.floor((index * 1440) / count),
  lengthMinutes: 45,
  leadInMinutes: 15,
  on: true,
  fortnightFrom: null,
});

import { deviceZone } from "../../src/browser/device-zone";
import { MOMENTS } from "../../src/content/library";
import { KEEP_OFFERS_MS, type Offer } from "../../src/core/offer/offer";
import { step } from "../../src/core/pipeline";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import { EMPTY, INITIAL_VOLATILE, type State } from "../../src/core/state";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../src/core/time";
import { READING } from "../core/browser-snapshot";
import { offerOf } from "../core/offer";
import type { Rows } from "./rows";
import { formatSpread, spreadOf } from "./spread";

const BEGIN = Date.UTC(2026, 10, 23, 17);
const EVENTS = 200;
const ROUNDS = 9;

/** One event through the core, with more and more quiet times spread over the day and two months of offers. */
export function benchStep(rows: Rows): void {
  const counts = [1, 10, 100];
  const rounds = new Map<number, number[]>(counts.map((count) => [count, []]));
  // In turn, so that other load on the machine affects all alike; the first two rounds compile the code.
  for (let turn = -2; turn < ROUNDS; turn += 1)
    for (const count of counts) {
      const quietTimes = Array.from({ length: count }, (_, index) => quietTimeAt(index, count));
      const taken = millisecondsAnEvent(quietTimes);
      if (turn >= 0) rounds.get(count)?.push(taken);
    }
  for (const [count, taken] of rounds)
    console.log(`step, ${count} quiet times: ${formatSpread(spreadOf(taken))} an event`);
  const [one, most] = [1, 100].map((count) => spreadOf(rounds.get(count) ?? []).median);
  rows.add("step with 100 quiet times, as a ratio to one", (most ?? Number.NaN) / (one || 1));
}

const offers: readonly Offer[] = Array.from({ length: KEEP_OFFERS_MS / DAY_MS - 1 }, (_, day) => {
  const dueAt = BEGIN - (day + 1) * DAY_MS;
  return offerOf({ id: `old-${day}`, status: "answered", dueAt, endsAt: dueAt + HOUR_MS });
});

function millisecondsAnEvent(quietTimes: QuietTime[]): number {
  let state: State = { ...EMPTY, quietTimes, offers, volatile: INITIAL_VOLATILE };
  let now = BEGIN;
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

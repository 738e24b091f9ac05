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
import { formatSpread, round, shareOf, spreadOf } from "./spread";

const BEGIN = Date.UTC(2026, 10, 23, 17);
/** Minutes of the day: `BEGIN`, and when the last of the others is over. */
const FIRST_START = 17 * 60;
const OTHERS_END = 16 * 60;
const EVENTS = 200;
const ROUNDS = 9;
const P95 = 0.95;

/** One event through the core, with more and more quiet times spread over the day and two months of offers. */
export function benchStep(rows: Rows): void {
  const counts = [1, 10, 100];
  const rounds = new Map<number, number[]>(counts.map((count) => [count, []]));
  // In turn, so that other load on the machine affects all alike; the first two rounds compile the code.
  for (let turn = -2; turn < ROUNDS; turn += 1)
    for (const count of counts) {
      const quietTimes = Array.from({ length: count }, (_, index) => quietTimeAt(index, count));
      const taken = millisecondsOfEvents(quietTimes);
      if (turn >= 0) rounds.get(count)?.push(...taken);
    }
  for (const [count, taken] of rounds)
    console.log(
      `step, ${count} quiet times: ${formatSpread(spreadOf(taken))} an event, p95 ${round(shareOf(taken, P95))} ms`,
    );
  for (const [what, share] of [
    ["median", 0.5],
    ["p95", P95],
  ] as const) {
    const [one, most] = [1, 100].map((count) => shareOf(rounds.get(count) ?? [], share));
    const ratio = (most ?? Number.NaN) / (one || 1);
    rows.add(`step with 100 quiet times, ${what} as a ratio to one`, ratio);
  }
}

const offers: readonly Offer[] = Array.from({ length: KEEP_OFFERS_MS / DAY_MS - 1 }, (_, day) => {
  const dueAt = BEGIN - (day + 1) * DAY_MS;
  return offerOf({ id: `old-${day}`, status: "answered", dueAt, endsAt: dueAt + HOUR_MS });
});

/** Of each event, in the order of events. */
function millisecondsOfEvents(quietTimes: QuietTime[]): number[] {
  let state: State = { ...EMPTY, quietTimes, offers, volatile: INITIAL_VOLATILE };
  let now = BEGIN;
  const device = { zone: deviceZone, moments: MOMENTS, random: () => 0.5 };
  const taken: number[] = [];
  for (let event = 0; event < EVENTS; event += 1) {
    now += 30 * SECOND_MS;
    const seen = {
      kind: "snapshot-taken",
      trigger: { kind: "heartbeat" },
      snapshot: READING,
    } as const;
    const begin = performance.now();
    state = step(state, seen, { ...device, now }).state;
    taken.push(performance.now() - begin);
  }
  return taken;
}

/** The first one runs all the time; the others hold at other hours, so that the same is to do however many there are. */
const quietTimeAt = (index: number, count: number): QuietTime => ({
  id: `time-${index}`,
  routines: ["bedtime"],
  name: "",
  forWhom: "all",
  days: [1, 2, 3, 4, 5, 6, 7],
  start: index === 0 ? FIRST_START : Math.floor((index * OTHERS_END) / count),
  lengthMinutes: index === 0 ? 180 : 45,
  leadInMinutes: 15,
  on: true,
  fortnightFrom: null,
});

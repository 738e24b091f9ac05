import type { StoredOffer } from "../../src/core/offer/stored-offer";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import { DeviceSimulation } from "./device-simulation";
import { flushPromises, restoreGlobals, setTimeZone } from "./fake-globals";
import { Random } from "./random";
import { Timeline } from "./timeline";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const BEGINS = Date.UTC(2026, 10, 23, 18);
const HEARTBEATS = 120;

interface Cost {
  of: string;
  /** Microseconds for one heartbeat in a running background, and in one that was just started. */
  heartbeat: number;
  wake: number;
  /** How many offers are stored at the end. */
  offers: number;
}

/** Measures the cost of a heartbeat as the stored data grow. */
export async function growth(): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const count of [1, 10, 100])
    costs.push(await measure("quiet times", count, { quietTimes: count }));
  for (const days of [1, 10, 60, 600])
    costs.push(await measure("days of offers, 5 a day", days, { offerDays: days }));
  for (const count of [1, 10, 100, 1_000])
    costs.push(await measure("tabs", count, { tabs: count }));
  return costs;
}

interface Size {
  quietTimes?: number;
  offerDays?: number;
  tabs?: number;
}

async function measure(name: string, count: number, size: Size): Promise<Cost> {
  const simulation = new DeviceSimulation(new Timeline(BEGINS), new Random(1), "chrome");
  simulation.runtime.faultsEnabled = false;
  simulation.runtime.stopsWhenStill = 0;
  setTimeZone("Europe/Brussels");
  try {
    fill(simulation, size);
    simulation.screen.input(BEGINS + DAY_MS);
    simulation.screen.focus(simulation.screen.windows[0] ?? null);
    await heartbeat(simulation);
    const heartbeats = await timed(() => heartbeat(simulation));
    const wakes = await timed(() => {
      simulation.runtime.stopInstance();
      return heartbeat(simulation);
    });
    const offers = (simulation.store.values.offers as unknown[] | undefined)?.length ?? 0;
    return { of: `${count} ${name}`, heartbeat: heartbeats, wake: wakes, offers };
  } finally {
    restoreGlobals();
  }
}

async function timed(run: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  for (let heartbeats = 0; heartbeats < HEARTBEATS; heartbeats += 1) await run();
  return Math.round(((performance.now() - begin) / HEARTBEATS) * 1_000);
}

async function heartbeat({ runtime, timeline }: DeviceSimulation): Promise<void> {
  timeline.now += MINUTE_MS;
  runtime.fire("alarms.onAlarm", { name: "heartbeat" });
  await flushPromises();
}

function fill(
  { store, screen }: DeviceSimulation,
  { quietTimes = 5, offerDays = 0, tabs = 5 }: Size,
): void {
  store.values = {
    quietTimes: Array.from({ length: quietTimes }, (_, index) => quietTimeOf(index)),
    offers: Array.from({ length: offerDays * 5 }, (_, index) => offerOf(offerDays, index)),
    session: {
      current: null,
      presence: "away",
      observedAt: BEGINS - MINUTE_MS,
      ended: [{ from: BEGINS - 60 * MINUTE_MS, to: BEGINS - 50 * MINUTE_MS }],
    },
  };
  // The background starts with the first tab, and has to find all of that stored.
  const window = screen.openWindow();
  for (let made = 1; made < tabs; made += 1) screen.openTab(window);
}

const quietTimeOf = (index: number): QuietTime => ({
  id: `q${index}`,
  routines: ["bath"],
  name: "",
  forWhom: "all",
  days: [1, 2, 3, 4, 5, 6, 7],
  start: (index * 37) % 1_080,
  lengthMinutes: 30,
  leadInMinutes: 0,
  on: true,
  fortnightFrom: null,
});

function offerOf(days: number, index: number): StoredOffer {
  const at = BEGINS - days * DAY_MS + Math.floor(index / 5) * DAY_MS + (index % 5) * 60 * MINUTE_MS;
  const idea = { momentId: "b1", wording: "plain", routine: "bath" } as const;
  return {
    id: `q0@old-${index}#1`,
    status: "answered",
    occurrence: `q0@old-${index}`,
    spends: [`q0@old-${index}`],
    routine: "bath",
    idea,
    swapped: [],
    dueAt: at,
    endsAt: at + 30 * MINUTE_MS,
    notBefore: at,
    dueFor: 0,
    tickingSince: null,
    place: "page",
    tabId: 1,
    shownAt: at,
    seen: true,
    returned: false,
    followUp: false,
    answer: "do",
    answeredAt: at + MINUTE_MS,
  };
}

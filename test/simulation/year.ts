import type { BackgroundRuntime } from "./background-runtime";
import { DeviceGroup } from "./device-group";
import { DeviceSimulation } from "./device-simulation";
import { flushPromises, restoreGlobals, setTimeZone, yieldToNode } from "./fake-globals";
import { FaultInjector } from "./fault-injection";
import { FAULTS, type FaultCounts } from "./faults";
import { Parent } from "./parent";
import { Random } from "./random";
import type { Kind } from "./screen";
import { Timeline } from "./timeline";
import { UnattendedBrowser } from "./unattended";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/**
 * When the second device is used, in minutes of the day: between the sessions of the first, or
 * during one.
 */
const SECOND_SESSIONS = [7 * 60 + 20, 12 * 60, 16 * 60 + 5, 20 * 60];
const KINDS: readonly Kind[] = ["chrome", "firefox", "firefox-old", "phone"];
const BEGINS = Date.UTC(2026, 8, 1, 6);

export interface Year {
  seed: number;
  heartbeats: number;
  cards: number;
  sessions: number;
  instanceCount: number;
  /** Days with at least 60 heartbeats, 20 tab events and 2 sessions. */
  fullDays: number;
  /** The size of the first device's store at the end, in bytes of JSON. */
  storedBytes: number;
  faults: FaultCounts;
  breaches: string[];
  /** The last events before the first breach. */
  history: string[];
}

/** Simulates this many days. The same seed gives the same run. */
export async function simulateYear(
  seed: number,
  days = 365,
  kind: Kind = kindFor(seed),
): Promise<Year> {
  const random = new Random(seed);
  const simulation = new DeviceSimulation(new Timeline(BEGINS), random, kind);
  const simulations =
    kind !== "safari" && hasSecondDevice(seed)
      ? ([simulation, secondBeside(simulation, seed)] as const)
      : [simulation];
  try {
    return await simulate(simulations, seed, days);
  } finally {
    restoreGlobals();
  }
}

const kindFor = (number: number): Kind => KINDS[number % KINDS.length] ?? "chrome";

/** One run in five has a second device, with each kind of browser in turn. */
const hasSecondDevice = (seed: number): boolean => seed % 5 === 0;

/** Another device of the same parent, with a clock that may be wrong. */
function secondBeside(
  { timeline, random, shared, runtime }: DeviceSimulation,
  seed: number,
): DeviceSimulation {
  const kind = kindFor(seed + 1 + Math.floor(seed / 16));
  const second = new DeviceSimulation(timeline, random, kind, {
    shared,
    history: runtime.history,
    mark: "2nd ",
  });
  second.runtime.wallOffset = random.pick([
    0,
    3 * HOUR_MS,
    -5 * HOUR_MS,
    365 * DAY_MS,
    -365 * DAY_MS,
  ]);
  second.runtime.faults["second device"] += 1;
  if (second.runtime.wallOffset !== 0)
    second.runtime.faults["clock of a device wrong for good"] += 1;
  return second;
}

async function simulate(
  simulations: readonly DeviceSimulation[],
  seed: number,
  days: number,
): Promise<Year> {
  const [simulation, second] = simulations as [DeviceSimulation, DeviceSimulation?];
  const { runtime, screen, timeline } = simulation;
  setTimeZone(
    simulation.random.pick(["Europe/Brussels", "America/New_York", "Australia/Lord_Howe"]),
  );
  const run = runner(simulations);
  const isWell = () => simulations.every((one) => one.invariants.breaches.length === 0);
  const group = second ? new DeviceGroup([simulation, second]) : null;
  const parent = await moveIn(simulation, run, "");
  // Where idleness is not told, time is checked to the second, so nothing sets the clock or breaks the store.
  const isExact = simulation.kind === "safari";
  const faultInjector = isExact ? [] : simulations.map((one) => new FaultInjector(one));
  const unattended = isExact ? new UnattendedBrowser(simulation) : null;
  const parentThere = second && (await moveIn(second, run, "b"));
  for (const { parent } of group?.simulations ?? [])
    timeline.after(0, () => void parent?.edits.share(true));
  const year = { seed, sessions: 0, fullDays: 0 };
  let offset = new Date(timeline.now).getTimezoneOffset();
  for (let day = 0; day < days && isWell(); day += 1) {
    const midnight = new Date(runtime.wallNow()).setHours(0, 0, 0, 0);
    const now = new Date(midnight).getTimezoneOffset();
    if (now !== offset) runtime.faults["clock change"] += 1;
    offset = now;
    parent.planDay(midnight);
    if (second) {
      const there = midnight - runtime.wallOffset + second.runtime.wallOffset;
      parentThere?.planSessions(there, [simulation.random.pick(SECOND_SESSIONS)], false);
      if (simulation.random.chance(0.3)) faultInjector[1]?.planDay(there);
    }
    faultInjector[0]?.planDay(midnight);
    unattended?.planDay(midnight);
    group?.planDay();
    const [heartbeats, events, sessions] = [
      simulation.alarms.fired,
      screen.tabEvents,
      parent.sessions,
    ];
    await run(midnight + DAY_MS + 2 * HOUR_MS - runtime.wallOffset);
    const isFull =
      simulation.alarms.fired - heartbeats >= 60 &&
      screen.tabEvents - events >= 20 &&
      parent.sessions - sessions >= 2;
    if (isFull) year.fullDays += 1;
    if (group && day % 7 === 6 && isWell()) await group.converge(run);
    for (const one of simulations) one.invariants.checkDaily();
    await yieldToNode();
  }
  const sum = (count: (one: DeviceSimulation) => number) =>
    simulations.reduce((all, one) => all + count(one), 0);
  return {
    ...year,
    heartbeats: sum(({ alarms }) => alarms.fired),
    cards: sum((one) => one.invariants.cards),
    sessions: sum((one) => one.parent?.sessions ?? 0),
    instanceCount: sum((one) => one.runtime.instanceCount),
    storedBytes: Buffer.byteLength(JSON.stringify(simulation.store.values)),
    faults: Object.fromEntries(
      FAULTS.map((fault) => [fault, sum((one) => one.runtime.faults[fault])]),
    ) as FaultCounts,
    breaches: simulations.flatMap((one) => one.invariants.breaches),
    history: runtime.history.slice(runtime.isTracing ? -400 : -60),
  };
}

/** Installs and sets up the extension, without faults. */
async function moveIn(simulation: DeviceSimulation, run: Run, mark: string): Promise<Parent> {
  const { runtime, screen, timeline } = simulation;
  timeline.after(0, () => simulation.install());
  if (screen.isPhone) runtime.faults.phone += 1;
  await run(timeline.now + 30_000);
  const parent = new Parent(simulation, mark);
  simulation.parent = parent;
  runtime.faultsEnabled = false;
  timeline.after(0, () => void parent.edits.setUp());
  await run(timeline.now + 60_000);
  runtime.faultsEnabled = true;
  return parent;
}

type Run = (until: number) => Promise<void>;

/** Runs everything up to a time, and checks the invariants after each event. */
function runner(simulations: readonly DeviceSimulation[]): Run {
  const [{ timeline }] = simulations as [DeviceSimulation];
  const isWell = () => simulations.every(({ invariants }) => invariants.breaches.length === 0);
  return async (until) => {
    while (isWell()) {
      const runtime = withNextTimer(simulations);
      if (Math.min(runtime.nextTimerAt, timeline.nextAt) > until) break;
      if (runtime.nextTimerAt <= timeline.nextAt) runtime.runNextTimer();
      else timeline.runNext();
      // Two devices share the globals of one program: one must be idle before those of the other
      // are installed.
      if (simulations.length === 1 && !simulations[0]?.runtime.isBusy) continue;
      await flushPromises();
      for (const one of simulations) {
        if (!one.runtime.isBusy) continue;
        one.runtime.isBusy = false;
        one.invariants.check();
      }
    }
    timeline.now = Math.max(timeline.now, until);
  };
}

function withNextTimer(simulations: readonly DeviceSimulation[]): BackgroundRuntime {
  const [{ runtime: first }, second] = simulations as [DeviceSimulation, DeviceSimulation?];
  return second && second.runtime.nextTimerAt < first.nextTimerAt ? second.runtime : first;
}

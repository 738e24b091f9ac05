import type { Device } from "./device";
import { Family } from "./family";
import { FAULTS, type FaultCounts } from "./faults";
import { Home } from "./home";
import { Mischief } from "./mischief";
import { Parent } from "./parent";
import { Random } from "./random";
import type { Kind } from "./screen";
import { breathe, leaveStage, moveTo, settled } from "./stage";
import { Timeline } from "./timeline";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
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
  lives: number;
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
export async function liveYear(seed: number, days = 365): Promise<Year> {
  const chance = new Random(seed);
  const home = new Home(new Timeline(BEGINS), chance, kindFor(seed));
  const homes = hasSecondDevice(seed) ? ([home, secondBeside(home, seed)] as const) : [home];
  try {
    return await live(homes, seed, days);
  } finally {
    leaveStage();
  }
}

const kindFor = (number: number): Kind => KINDS[number % KINDS.length] ?? "chrome";

/** One run in five has a second device, with each kind of browser in turn. */
const hasSecondDevice = (seed: number): boolean => seed % 5 === 0;

/** Another device of the same parent, with a clock that may be wrong. */
function secondBeside({ timeline, chance, shared, device }: Home, seed: number): Home {
  const kind = kindFor(seed + 1 + Math.floor(seed / 16));
  const second = new Home(timeline, chance, kind, shared, device.history, "2nd ");
  second.device.wallOffset = chance.pick([0, 3 * HOUR, -5 * HOUR, 365 * DAY, -365 * DAY]);
  second.device.faults["second device"] += 1;
  if (second.device.wallOffset !== 0) second.device.faults["clock of a device wrong for good"] += 1;
  return second;
}

async function live(homes: readonly Home[], seed: number, days: number): Promise<Year> {
  const [home, second] = homes as [Home, Home?];
  const { device, screen, timeline } = home;
  moveTo(home.chance.pick(["Europe/Brussels", "America/New_York", "Australia/Lord_Howe"]));
  const run = runner(homes);
  const isWell = () => homes.every((one) => one.watch.breaches.length === 0);
  const family = second ? new Family([home, second]) : null;
  const parent = await moveIn(home, run, "");
  const mischief = homes.map((one) => new Mischief(one));
  const parentThere = second && (await moveIn(second, run, "b"));
  for (const { parent } of family?.homes ?? [])
    timeline.after(0, () => void parent?.edits.share(true));
  const year = { seed, sessions: 0, fullDays: 0 };
  let offset = new Date(timeline.now).getTimezoneOffset();
  for (let day = 0; day < days && isWell(); day += 1) {
    const midnight = new Date(device.wallNow()).setHours(0, 0, 0, 0);
    const now = new Date(midnight).getTimezoneOffset();
    if (now !== offset) device.faults["clock change"] += 1;
    offset = now;
    parent.planDay(midnight);
    if (second) {
      const there = midnight - device.wallOffset + second.device.wallOffset;
      parentThere?.planSessions(there, [home.chance.pick(SECOND_SESSIONS)], false);
      if (home.chance.may(0.3)) mischief[1]?.planDay(there);
    }
    mischief[0]?.planDay(midnight);
    family?.planDay();
    const [beats, events, sessions] = [home.alarms.fired, screen.tabEvents, parent.sessions];
    await run(midnight + DAY + 2 * HOUR - device.wallOffset);
    const isFull =
      home.alarms.fired - beats >= 60 &&
      screen.tabEvents - events >= 20 &&
      parent.sessions - sessions >= 2;
    if (isFull) year.fullDays += 1;
    if (family && day % 7 === 6 && isWell()) await family.agree(run);
    for (const one of homes) one.watch.lookAtAll();
    await breathe();
  }
  const sum = (count: (one: Home) => number) => homes.reduce((all, one) => all + count(one), 0);
  return {
    ...year,
    heartbeats: sum(({ alarms }) => alarms.fired),
    cards: sum((one) => one.watch.cards),
    sessions: sum((one) => one.parent?.sessions ?? 0),
    lives: sum((one) => one.device.lives),
    storedBytes: Buffer.byteLength(JSON.stringify(home.store.values)),
    faults: Object.fromEntries(
      FAULTS.map((fault) => [fault, sum((one) => one.device.faults[fault])]),
    ) as FaultCounts,
    breaches: homes.flatMap((one) => one.watch.breaches),
    history: device.history.slice(device.isTracing ? -400 : -60),
  };
}

/** Installs and sets up the extension, without faults. */
async function moveIn(home: Home, run: Run, mark: string): Promise<Parent> {
  const { device, screen, timeline } = home;
  timeline.after(0, () => home.moveIn());
  if (screen.isPhone) device.faults.phone += 1;
  await run(timeline.now + 30_000);
  const parent = new Parent(home, mark);
  home.parent = parent;
  device.mishapsOn = false;
  timeline.after(0, () => void parent.edits.setUp());
  await run(timeline.now + 60_000);
  device.mishapsOn = true;
  return parent;
}

type Run = (until: number) => Promise<void>;

/** Runs everything up to a time, and checks the invariants after each event. */
function runner(homes: readonly Home[]): Run {
  const [{ timeline }] = homes as [Home];
  const isWell = () => homes.every(({ watch }) => watch.breaches.length === 0);
  return async (until) => {
    while (isWell()) {
      const device = withNextTimer(homes);
      if (Math.min(device.nextTimerAt, timeline.nextAt) > until) break;
      if (device.nextTimerAt <= timeline.nextAt) device.runNextTimer();
      else timeline.runNext();
      // Two devices share the globals of one program: one must be idle before those of the other
      // are installed.
      if (homes.length === 1 && !homes[0]?.device.isStirred) continue;
      await settled();
      for (const one of homes) {
        if (!one.device.isStirred) continue;
        one.device.isStirred = false;
        one.watch.look();
      }
    }
    timeline.now = Math.max(timeline.now, until);
  };
}

function withNextTimer(homes: readonly Home[]): Device {
  const [{ device: first }, second] = homes as [Home, Home?];
  return second && second.device.nextTimerAt < first.nextTimerAt ? second.device : first;
}

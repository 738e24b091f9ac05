import type { FaultCounts } from "./faults";
import { Home } from "./home";
import { Mischief } from "./mischief";
import { Parent } from "./parent";
import { Random } from "./random";
import type { Kind } from "./screen";
import { breathe, leaveStage, moveTo, settled } from "./stage";
import { Timeline } from "./timeline";

const DAY = 24 * 3_600_000;
const KINDS: readonly Kind[] = ["chrome", "firefox", "firefox-old", "phone"];
const BEGINS = Date.UTC(2026, 8, 1, 6);

export interface Year {
  seed: number;
  heartbeats: number;
  cards: number;
  sessions: number;
  lives: number;
  /** Days with 60 heartbeats, 20 tab events and 2 sessions or more. */
  fullDays: number;
  faults: FaultCounts;
  breaches: string[];
  /** The last that happened before the first breach. */
  history: string[];
}

/** Lets the family live for so many days. The same seed, the same life. */
export async function liveYear(seed: number, days = 365): Promise<Year> {
  const chance = new Random(seed);
  const home = new Home(new Timeline(BEGINS), chance, KINDS[seed % KINDS.length] ?? "chrome");
  try {
    return await live(home, seed, days);
  } finally {
    leaveStage();
  }
}

async function live(home: Home, seed: number, days: number): Promise<Year> {
  const { device, screen, timeline, watch } = home;
  moveTo(home.chance.pick(["Europe/Brussels", "America/New_York", "Australia/Lord_Howe"]));
  const run = runner(home);
  home.moveIn();
  if (screen.isPhone) device.faults.phone += 1;
  await run(timeline.now + 30_000);
  const parent = new Parent(home);
  home.parent = parent;
  device.mishapsOn = false;
  void parent.edits.setUp();
  await run(timeline.now + 60_000);
  device.mishapsOn = true;
  const mischief = new Mischief(home);
  const year = { seed, heartbeats: 0, sessions: 0, fullDays: 0 };
  let offset = new Date(timeline.now).getTimezoneOffset();
  for (let day = 0; day < days; day += 1) {
    const midnight = new Date(device.wallNow()).setHours(0, 0, 0, 0);
    const now = new Date(midnight).getTimezoneOffset();
    if (now !== offset) device.faults["clock change"] += 1;
    offset = now;
    parent.planDay(midnight);
    mischief.planDay(midnight);
    const [beats, events, sessions] = [home.alarms.fired, screen.tabEvents, parent.sessions];
    await run(midnight + DAY + 3_600_000 * 2 - device.wallOffset);
    const isFull =
      home.alarms.fired - beats >= 60 &&
      screen.tabEvents - events >= 20 &&
      parent.sessions - sessions >= 2;
    if (isFull) year.fullDays += 1;
    watch.lookAtAll();
    await breathe();
    if (watch.breaches.length > 0) break;
  }
  return {
    ...year,
    heartbeats: home.alarms.fired,
    cards: watch.cards,
    sessions: parent.sessions,
    lives: device.lives,
    faults: device.faults,
    breaches: watch.breaches,
    history: device.history.slice(device.isTracing ? -400 : -40),
  };
}

/** Runs everything up to a time, looking on after each event. */
function runner(home: Home) {
  const { device, timeline, watch } = home;
  return async (until: number) => {
    while (watch.breaches.length === 0) {
      const timerAt = device.nextTimerAt;
      if (Math.min(timerAt, timeline.nextAt) > until) break;
      if (timerAt <= timeline.nextAt) device.runNextTimer();
      else timeline.runNext();
      if (!device.isStirred) continue;
      device.isStirred = false;
      await settled();
      watch.look();
    }
    timeline.now = Math.max(timeline.now, until);
  };
}

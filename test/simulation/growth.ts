import type { StoredOffer } from "../../src/core/offer/stored-offer";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import { Home } from "./home";
import { Random } from "./random";
import { leaveStage, moveTo, settled } from "./stage";
import { Timeline } from "./timeline";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BEGINS = Date.UTC(2026, 10, 23, 18);
const BEATS = 120;

interface Cost {
  of: string;
  /** Microseconds for one heartbeat in a running background, and in one that was just started. */
  beat: number;
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
  const home = new Home(new Timeline(BEGINS), new Random(1), "chrome");
  home.device.mishapsOn = false;
  home.device.stopsWhenStill = 0;
  moveTo("Europe/Brussels");
  try {
    fill(home, size);
    home.screen.input(BEGINS + DAY);
    home.screen.focus(home.screen.windows[0] ?? null);
    await beat(home);
    const beats = await timed(() => beat(home));
    const wakes = await timed(() => {
      home.device.endLife();
      return beat(home);
    });
    const offers = (home.store.values.offers as unknown[] | undefined)?.length ?? 0;
    return { of: `${count} ${name}`, beat: beats, wake: wakes, offers };
  } finally {
    leaveStage();
  }
}

async function timed(run: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  for (let beats = 0; beats < BEATS; beats += 1) await run();
  return Math.round(((performance.now() - begin) / BEATS) * 1_000);
}

async function beat({ device, timeline }: Home): Promise<void> {
  timeline.now += MINUTE;
  device.fire("alarms.onAlarm", { name: "heartbeat" });
  await settled();
}

function fill({ store, screen }: Home, { quietTimes = 5, offerDays = 0, tabs = 5 }: Size): void {
  store.values = {
    quietTimes: Array.from({ length: quietTimes }, (_, index) => quietTimeOf(index)),
    offers: Array.from({ length: offerDays * 5 }, (_, index) => offerOf(offerDays, index)),
    session: {
      current: null,
      presence: "away",
      observedAt: BEGINS - MINUTE,
      ended: [{ from: BEGINS - 60 * MINUTE, to: BEGINS - 50 * MINUTE }],
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
  const at = BEGINS - days * DAY + Math.floor(index / 5) * DAY + (index % 5) * 60 * MINUTE;
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
    endsAt: at + 30 * MINUTE,
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
    answeredAt: at + MINUTE,
  };
}

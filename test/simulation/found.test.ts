import { afterEach, describe, expect, it, vi } from "vitest";
import { Home } from "./home";
import { Random } from "./random";
import { leaveStage, moveTo, settled } from "./stage";
import { Timeline } from "./timeline";

vi.mock("webextension-polyfill", () => import("./stand-in"));
afterEach(leaveStage);

const MINUTE = 60_000;
const BEGINS = Date.UTC(2026, 10, 23, 18);
const BEDTIME = {
  id: "bedtime",
  routines: ["bedtime"],
  name: "",
  forWhom: "all",
  days: [1],
  start: 18 * 60,
  lengthMinutes: 60,
  leadInMinutes: 0,
  on: true,
  fortnightFrom: null,
};

/** Reading in one window, in a quiet time that has begun, without random faults. */
async function reading(): Promise<Home> {
  const home = new Home(new Timeline(BEGINS), new Random(1), "chrome");
  home.device.mishapsOn = false;
  home.device.stopsWhenStill = 0;
  moveTo("UTC");
  home.store.values = { quietTimes: [BEDTIME] };
  home.screen.input(BEGINS + 60 * MINUTE);
  home.screen.focus(home.screen.openWindow());
  home.hasPageAccess = true;
  await pass(home, 2_000);
  return home;
}

async function pass({ device, timeline }: Home, ms: number): Promise<void> {
  const until = timeline.now + ms;
  while (Math.min(timeline.nextAt, device.nextTimerAt) <= until) {
    if (device.nextTimerAt <= timeline.nextAt) device.runNextTimer();
    else timeline.runNext();
    await settled();
  }
  timeline.now = until;
}

/** Whether the session that began at the start is still the current one. */
function hasItsSession({ store, device }: Home): boolean {
  const session = store.values.session as
    | { current: { start: number } | null; observedAt: number }
    | undefined;
  const isRecent = session !== undefined && device.wallNow() - session.observedAt < 2 * MINUTE;
  return isRecent && (session.current?.start ?? BEGINS + MINUTE) < BEGINS + MINUTE;
}

describe("found by living many years", () => {
  it("a background stopped between hearing its alarm and setting the next is woken again", async () => {
    const home = await reading();
    home.device.fire = fireOnce(home, () => home.device.endLife());
    await pass(home, 10 * MINUTE);
    expect(hasItsSession(home)).toBe(true);
  });

  it("a store that could not be read once is read again, not given up for a whole life", async () => {
    const home = await reading();
    const whole = home.store.values;
    home.device.endLife();
    const read = vi.spyOn(home.store as unknown as { read(): object }, "read");
    read.mockImplementationOnce(() => {
      throw new Error("IO error");
    });
    await pass(home, 3 * MINUTE);
    expect(home.store.values.quietTimes).toEqual(whole.quietTimes);
    expect(hasItsSession(home)).toBe(true);
  });

  it("a store that can't be read makes no file that looks like all there is, and nothing is lost", async () => {
    const home = await reading();
    home.device.endLife();
    const read = vi.spyOn(home.store as unknown as { read(): object }, "read");
    read.mockImplementation(() => {
      throw new Error("IO error");
    });
    const ask = async (message: object) => {
      const asked = home.askFromPage(message);
      await pass(home, MINUTE);
      return asked;
    };
    expect(await ask({ name: "export" })).toEqual({ text: null });
    expect(await ask({ name: "view" })).toMatchObject({ view: { trouble: ["not-read"] } });
    read.mockRestore();
    expect(await ask({ name: "export" })).toMatchObject({
      text: expect.stringContaining("bedtime"),
    });
    expect(await ask({ name: "view" })).toMatchObject({ view: { trouble: [] } });
    expect(home.store.values.quietTimes).toEqual([BEDTIME]);
  });

  it("no card comes while it can't be saved that it came, or the next life would bring it again", async () => {
    const home = await reading();
    await pass(home, 2 * MINUTE);
    home.store.isFull = true;
    await loadPage(home);
    home.device.endLife();
    await loadPage(home);
    expect(home.watch.cards).toBe(0);
    home.store.isFull = false;
    await pass(home, 5 * MINUTE);
    await loadPage(home);
    expect(home.watch.cards).toBe(1);
  });

  it("a change that could not be saved is not told to the parent's other browsers until it is", async () => {
    const home = await reading();
    const keep = (momentId: string) => home.askFromPage({ name: "keep", momentId, kept: true });
    void home.askFromPage({ name: "share", on: true });
    await pass(home, MINUTE);
    home.store.isFull = true;
    void keep("n1");
    await pass(home, 20 * MINUTE);
    expect(home.shared.keys).not.toContain("kept.n1");
    home.store.isFull = false;
    await pass(home, 20 * MINUTE);
    expect(home.store.values.kept).toMatchObject([{ momentId: "n1" }]);
    expect(home.shared.keys).toContain("kept.n1");
  });

  it("what is shared puts back what got lost here, also where the store is read again in mid-life", async () => {
    const home = await reading();
    const keep = (momentId: string) => home.askFromPage({ name: "keep", momentId, kept: true });
    void home.askFromPage({ name: "share", on: true });
    void keep("n1");
    await pass(home, 20 * MINUTE);
    home.device.endLife();
    home.store.values = { ...home.store.values, kept: [] };
    const read = vi.spyOn(home.store as unknown as { read(): object }, "read");
    read.mockImplementation(() => {
      throw new Error("IO error");
    });
    const { lives } = home.device;
    void home.askFromPage({ name: "view" });
    await settled();
    read.mockRestore();
    void keep("n2");
    await settled();
    expect(home.device.lives).toBe(lives + 1);
    expect(home.store.values.kept).toMatchObject([{ momentId: "n1" }, { momentId: "n2" }]);
  });

  it("an alarm that could not be cleared is cleared when it comes", async () => {
    const home = await reading();
    home.screen.focus(null);
    refuseOnce(home, "alarms.clear");
    await pass(home, 20 * MINUTE);
    expect(home.alarms.count).toBe(0);
  });
});

/** The next alarm is lost, because the background is stopped just before. */
function fireOnce({ device }: Home, end: () => void) {
  const fire = device.fire.bind(device);
  return (event: string, ...details: unknown[]) => {
    if (event !== "alarms.onAlarm") return fire(event, ...details);
    device.fire = fire;
    end();
  };
}

/** The browser rejects this call once. */
function refuseOnce({ device }: Home, refused: string): void {
  const call = device.call.bind(device);
  device.call = (name, make, may) => {
    if (name !== refused) return call(name, make, may);
    device.call = call;
    return Promise.reject(new Error(`${name} failed`));
  };
}

async function loadPage(home: Home): Promise<void> {
  const tab = home.screen.activeTab;
  if (tab) home.screen.load(tab);
  await pass(home, 10_000);
}

import { afterEach, describe, expect, it, vi } from "vitest";
import { BEDTIME, BEGINS } from "./bedtime";
import { DeviceSimulation } from "./device-simulation";
import { flushPromises, restoreGlobals, setTimeZone } from "./fake-globals";
import { Random } from "./random";
import { Timeline } from "./timeline";

vi.mock("webextension-polyfill", () => import("./fake-polyfill"));
afterEach(restoreGlobals);

const MINUTE_MS = 60_000;

/** Reading in one window, in a quiet time that has begun, without random faults. */
async function reading(): Promise<DeviceSimulation> {
  const simulation = new DeviceSimulation(new Timeline(BEGINS), new Random(1), "chrome");
  simulation.runtime.faultsEnabled = false;
  simulation.runtime.stopsWhenStill = 0;
  setTimeZone("UTC");
  simulation.store.values = { quietTimes: [BEDTIME] };
  simulation.screen.input(BEGINS + 60 * MINUTE_MS);
  simulation.screen.focus(simulation.screen.openWindow());
  simulation.hasPageAccess = true;
  await pass(simulation, 2_000);
  return simulation;
}

async function pass({ runtime, timeline }: DeviceSimulation, ms: number): Promise<void> {
  const until = timeline.now + ms;
  while (Math.min(timeline.nextAt, runtime.nextTimerAt) <= until) {
    if (runtime.nextTimerAt <= timeline.nextAt) runtime.runNextTimer();
    else timeline.runNext();
    await flushPromises();
  }
  timeline.now = until;
}

/** Whether the session that began at the start is still the current one. */
function hasItsSession({ store, runtime }: DeviceSimulation): boolean {
  const session = store.values.session as
    | { current: { start: number } | null; observedAt: number }
    | undefined;
  const isRecent = session !== undefined && runtime.wallNow() - session.observedAt < 2 * MINUTE_MS;
  return isRecent && (session.current?.start ?? BEGINS + MINUTE_MS) < BEGINS + MINUTE_MS;
}

describe("found by living many years", () => {
  it("a background stopped between hearing its alarm and setting the next is woken again", async () => {
    const simulation = await reading();
    simulation.runtime.fire = fireOnce(simulation, () => simulation.runtime.stopInstance());
    await pass(simulation, 10 * MINUTE_MS);
    expect(hasItsSession(simulation)).toBe(true);
  });

  it("a store that could not be read once is read again, not given up for a whole life", async () => {
    const simulation = await reading();
    const whole = simulation.store.values;
    simulation.runtime.stopInstance();
    const read = vi.spyOn(simulation.store as unknown as { read(): object }, "read");
    read.mockImplementationOnce(() => {
      throw new Error("IO error");
    });
    await pass(simulation, 3 * MINUTE_MS);
    expect(simulation.store.values.quietTimes).toEqual(whole.quietTimes);
    expect(hasItsSession(simulation)).toBe(true);
  });

  it("a store that can't be read makes no file that looks like all there is, and nothing is lost", async () => {
    const simulation = await reading();
    simulation.runtime.stopInstance();
    const read = vi.spyOn(simulation.store as unknown as { read(): object }, "read");
    read.mockImplementation(() => {
      throw new Error("IO error");
    });
    const ask = async (message: object) => {
      const asked = simulation.askFromPage(message);
      await pass(simulation, MINUTE_MS);
      return asked;
    };
    expect(await ask({ kind: "export" })).toEqual({ text: null });
    expect(await ask({ kind: "view" })).toMatchObject({ view: { warnings: ["not-read"] } });
    read.mockRestore();
    expect(await ask({ kind: "export" })).toMatchObject({
      text: expect.stringContaining("bedtime"),
    });
    expect(await ask({ kind: "view" })).toMatchObject({ view: { warnings: [] } });
    expect(simulation.store.values.quietTimes).toEqual([BEDTIME]);
  });

  it("no card comes while it can't be saved that it came, or the next life would bring it again", async () => {
    const simulation = await reading();
    await pass(simulation, 2 * MINUTE_MS);
    simulation.store.isFull = true;
    await loadPage(simulation);
    simulation.runtime.stopInstance();
    await loadPage(simulation);
    expect(simulation.invariants.cards).toBe(0);
    simulation.store.isFull = false;
    await pass(simulation, 5 * MINUTE_MS);
    await loadPage(simulation);
    expect(simulation.invariants.cards).toBe(1);
  });

  it("a change that could not be saved is not told to the parent's other browsers until it is", async () => {
    const simulation = await reading();
    const keep = (momentId: string) =>
      simulation.askFromPage({ kind: "keep", momentId, kept: true });
    void simulation.askFromPage({ kind: "share", on: true });
    await pass(simulation, MINUTE_MS);
    simulation.store.isFull = true;
    void keep("n1");
    await pass(simulation, 20 * MINUTE_MS);
    expect(simulation.shared.keys).not.toContain("kept.n1");
    simulation.store.isFull = false;
    await pass(simulation, 20 * MINUTE_MS);
    expect(simulation.store.values.kept).toMatchObject([{ momentId: "n1" }]);
    expect(simulation.shared.keys).toContain("kept.n1");
  });

  it("what is shared puts back what got lost here, also where the store is read again in mid-life", async () => {
    const simulation = await reading();
    const keep = (momentId: string) =>
      simulation.askFromPage({ kind: "keep", momentId, kept: true });
    void simulation.askFromPage({ kind: "share", on: true });
    void keep("n1");
    await pass(simulation, 20 * MINUTE_MS);
    simulation.runtime.stopInstance();
    simulation.store.values = { ...simulation.store.values, kept: [] };
    const read = vi.spyOn(simulation.store as unknown as { read(): object }, "read");
    read.mockImplementation(() => {
      throw new Error("IO error");
    });
    const { instanceCount: before } = simulation.runtime;
    void simulation.askFromPage({ kind: "view" });
    await flushPromises();
    read.mockRestore();
    void keep("n2");
    await flushPromises();
    expect(simulation.runtime.instanceCount).toBe(before + 1);
    expect(simulation.store.values.kept).toMatchObject([{ momentId: "n1" }, { momentId: "n2" }]);
  });

  it("an alarm that could not be cleared is cleared when it comes", async () => {
    const simulation = await reading();
    simulation.screen.focus(null);
    refuseOnce(simulation, "alarms.clear");
    await pass(simulation, 20 * MINUTE_MS);
    expect(simulation.alarms.count).toBe(0);
  });
});

/** The next alarm is lost, because the background is stopped just before. */
function fireOnce({ runtime }: DeviceSimulation, end: () => void) {
  const fire = runtime.fire.bind(runtime);
  return (event: string, ...details: unknown[]) => {
    if (event !== "alarms.onAlarm") return fire(event, ...details);
    runtime.fire = fire;
    end();
  };
}

/** The browser rejects this call once. */
function refuseOnce({ runtime }: DeviceSimulation, refused: string): void {
  const call = runtime.call.bind(runtime);
  runtime.call = (name, make, may) => {
    if (name !== refused) return call(name, make, may);
    runtime.call = call;
    return Promise.reject(new Error(`${name} failed`));
  };
}

async function loadPage(simulation: DeviceSimulation): Promise<void> {
  const tab = simulation.screen.activeTab;
  if (tab) simulation.screen.load(tab);
  await pass(simulation, 10_000);
}

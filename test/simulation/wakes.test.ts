import { afterEach, describe, expect, it, vi } from "vitest";
import { BEDTIME, BEGINS } from "./bedtime";
import { DeviceSimulation } from "./device-simulation";
import { flushPromises, restoreGlobals, setTimeZone } from "./fake-globals";
import { Random } from "./random";
import { Timeline } from "./timeline";

vi.mock("webextension-polyfill", () => import("./fake-polyfill"));
afterEach(restoreGlobals);

const MINUTE_MS = 60_000;

/** A device on which one page is read, before a quiet time. */
function readingDevice(): DeviceSimulation {
  const start = new Timeline(BEGINS - 60 * MINUTE_MS);
  const simulation = new DeviceSimulation(start, new Random(1), "chrome");
  simulation.runtime.faultsEnabled = false;
  simulation.runtime.stopsWhenStill = 0;
  setTimeZone("UTC");
  simulation.store.values = { quietTimes: [BEDTIME] };
  simulation.screen.input(BEGINS + 60 * MINUTE_MS);
  simulation.screen.focus(simulation.screen.openWindow());
  return simulation;
}

/** Minutes pass, and in each the background is stopped ten seconds after its alarm. */
async function pass({ runtime, timeline }: DeviceSimulation, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    const stopAt = Math.ceil((timeline.now + 1) / MINUTE_MS) * MINUTE_MS + 10_000;
    while (Math.min(timeline.nextAt, runtime.nextTimerAt) <= stopAt) {
      if (runtime.nextTimerAt <= timeline.nextAt) runtime.runNextTimer();
      else timeline.runNext();
      await flushPromises();
    }
    timeline.now = stopAt;
    runtime.stopInstance();
  }
}

/** Counts the calls that the background makes from now on. */
function countCalls({ runtime }: DeviceSimulation): Record<string, number> {
  const counts: Record<string, number> = {};
  const call = runtime.call.bind(runtime);
  vi.spyOn(runtime, "call").mockImplementation((name, ...rest) => {
    counts[name] = (counts[name] ?? 0) + 1;
    return call(name, ...rest);
  });
  return counts;
}

describe("a background that its alarm starts each minute", () => {
  it("asks the browser once, and writes neither alarm nor button that are as they should be", async () => {
    const simulation = readingDevice();
    await pass(simulation, 2);
    const counts = countCalls(simulation);
    const { created } = simulation.alarms;
    const started = simulation.runtime.instanceCount;
    await pass(simulation, 20);
    expect(simulation.runtime.instanceCount - started).toBe(20);
    expect(counts["windows.getAll"]).toBe(20);
    expect(simulation.alarms.created).toBe(created);
    expect(counts["action.setIcon"] ?? 0).toBe(0);
    expect(counts["action.setTitle"] ?? 0).toBe(0);
    expect(counts["storage.set"]).toBe(20);
  });

  it("asks nothing more for what happens in tabs meanwhile, far from a quiet time", async () => {
    const simulation = readingDevice();
    await pass(simulation, 2);
    const { runtime, timeline } = simulation;
    const counts = countCalls(simulation);
    for (let event = 0; event < 5; event += 1) {
      runtime.fire("tabs.onUpdated", 1, { status: event % 2 ? "complete" : "loading" });
      await flushPromises();
      timeline.now += 1_000;
    }
    expect(counts["windows.getAll"]).toBe(1);
    expect(counts["tabs.query"]).toBeLessThanOrEqual(2);
  });

  it("saves what could not be saved at the next thing that happens in a tab", async () => {
    const simulation = readingDevice();
    await pass(simulation, 2);
    const { runtime, timeline, store } = simulation;
    const loads = async () => {
      runtime.fire("tabs.onUpdated", 1, { status: "complete" });
      await flushPromises();
    };
    timeline.now += 35_000;
    store.isFull = true;
    await loads();
    const before = store.values.session;
    store.isFull = false;
    timeline.now += 1_000;
    await loads();
    expect(store.values.session).not.toEqual(before);
  });

  it("sets both again where the browser has lost them", async () => {
    const simulation = readingDevice();
    await pass(simulation, 2);
    const { created } = simulation.alarms;
    const counts = countCalls(simulation);
    simulation.alarms.lose();
    simulation.resetButton();
    simulation.runtime.fire("tabs.onActivated", { tabId: 1 });
    await pass(simulation, 2);
    expect(simulation.alarms.created).toBe(created + 1);
    expect(counts["action.setTitle"]).toBe(1);
    expect(simulation.alarms.count).toBe(1);
  });
});

describe("a background whose button is to change twice at once", () => {
  it("draws the second only after the first, which would not see it", async () => {
    const simulation = readingDevice();
    await pass(simulation, 1);
    const { runtime, invariants } = simulation;
    const answers: (() => void)[] = [];
    const call = runtime.call.bind(runtime);
    vi.spyOn(runtime, "call").mockImplementation(async (name, ...rest) => {
      if (name === "action.getTitle") await new Promise<void>((answer) => answers.push(answer));
      return call(name, ...rest);
    });
    for (const until of ["i-say-so", "now"] as const) {
      void simulation.askFromPage({ kind: "pause", until });
      await flushPromises();
    }
    const drawn: string[] = [];
    for (let drawing = 0; drawing < answers.length; drawing += 1) {
      // The next one has not even asked how the button is.
      expect(answers).toHaveLength(drawing + 1);
      answers[drawing]?.();
      await flushPromises();
      drawn.push(invariants.icon);
    }
    // As it was when the background started, paused, and as it was.
    expect(drawn).toEqual([drawn[0], expect.stringContaining("paused"), drawn[0]]);
    expect(drawn[0]).not.toContain("paused");
  });
});

describe("a background whose browser takes long to draw the button", () => {
  it("has it drawn at its next alarm", async () => {
    const simulation = readingDevice();
    await pass(simulation, 1);
    const { runtime, invariants } = simulation;
    const call = runtime.call.bind(runtime);
    let isBusy = true;
    vi.spyOn(runtime, "call").mockImplementation((name, ...rest) =>
      isBusy && name === "action.setIcon" ? new Promise(() => {}) : call(name, ...rest),
    );
    void simulation.askFromPage({ kind: "pause", until: "i-say-so" });
    await flushPromises();
    isBusy = false;
    expect(invariants.icon).not.toContain("paused");
    await pass(simulation, 1);
    expect(invariants.icon).toContain("paused");
  });
});

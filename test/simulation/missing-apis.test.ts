import { afterEach, describe, expect, it, vi } from "vitest";
import { OPTIONAL_APIS } from "../../src/browser/optional-apis";
import type { View } from "../../src/core/view/view";
import { BEDTIME, BEGINS } from "./bedtime";
import { DeviceSimulation } from "./device-simulation";
import { flushPromises, restoreGlobals, setTimeZone } from "./fake-globals";
import { Random } from "./random";
import { NOT_IN_SAFARI, removeApi } from "./remove-api";
import { Timeline } from "./timeline";

vi.mock("webextension-polyfill", () => import("./fake-polyfill"));
afterEach(() => {
  restoreGlobals();
  vi.restoreAllMocks();
});

const MINUTE_MS = 60_000;

/** A browser without these APIs, in front, with a page, in a quiet time whose card may come at once. */
async function browserWithout(
  paths: readonly string[],
  hasPageAccess = true,
): Promise<DeviceSimulation> {
  const simulation = new DeviceSimulation(new Timeline(BEGINS), new Random(1), "chrome");
  simulation.runtime.faultsEnabled = false;
  simulation.runtime.stopsWhenStill = 0;
  for (const path of paths) removeApi(simulation.runtime.api, path);
  setTimeZone("UTC");
  simulation.store.values = { quietTimes: [BEDTIME], settings: { cardAfter: 0 } };
  simulation.hasPageAccess = hasPageAccess;
  simulation.screen.input(BEGINS + 60 * MINUTE_MS);
  simulation.screen.focus(simulation.screen.openWindow());
  await pass(simulation, 5_000);
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

async function viewOf(simulation: DeviceSimulation): Promise<View | undefined> {
  const asked = simulation.askFromPage({ kind: "view" }) as Promise<{ view: View } | null>;
  await pass(simulation, 3_000);
  return (await asked)?.view;
}

/** The page loads until its card is there: each time is a natural break. */
async function loadUntilCard(simulation: DeviceSimulation): Promise<void> {
  for (let load = 0; load < 4 && simulation.invariants.cards === 0; load += 1) {
    const tab = simulation.screen.activeTab;
    if (tab) simulation.screen.load(tab);
    await pass(simulation, MINUTE_MS);
  }
}

const cases: [string, readonly string[]][] = [
  ["nothing", []],
  ...Object.keys(OPTIONAL_APIS).map((path): [string, string[]] => [path, [path]]),
  ["all that Safari lacks", NOT_IN_SAFARI],
  ["all that may be missing", Object.keys(OPTIONAL_APIS)],
];

describe.each(cases)("a browser that lacks %s", (_, paths) => {
  it("has a background that starts without a fault, answers its pages, and brings the card", async () => {
    const fault = vi.spyOn(console, "error");
    const simulation = await browserWithout(paths);
    const view = await viewOf(simulation);
    expect(view?.session).not.toBeNull();
    expect(view?.quietTimes).toHaveLength(1);
    expect(view?.places.phone).toBe(paths.includes("windows"));
    expect(view?.canSync).toBe(!paths.includes("storage.sync") && !paths.includes("windows"));
    await loadUntilCard(simulation);
    expect(simulation.invariants.cards).toBe(1);
    expect(simulation.invariants.breaches).toEqual([]);
    expect(fault).not.toHaveBeenCalled();
  });

  it("knows that the popup is open: the card is seen there, and none comes beside it on the page", async () => {
    const simulation = await browserWithout(paths, false);
    simulation.openPopup(false);
    await pass(simulation, 1_000);
    simulation.hasPageAccess = true;
    await loadUntilCard(simulation);
    await simulation.popup?.refresh();
    expect(simulation.popup?.view?.card).not.toBeNull();
    expect(simulation.invariants.cards).toBe(0);
  });
});

describe("without word of idleness", () => {
  it("the toolbar never opens by itself, the dot tells of the card, and the popup says so", async () => {
    const simulation = await browserWithout(["idle"], false);
    await loadUntilCard(simulation);
    expect(simulation.popup).toBeNull();
    expect(simulation.invariants.icon).toBe("/icons/waiting/16.png");
    const view = await viewOf(simulation);
    expect(view?.places.toolbar).toBe("needs-click");
    expect(view?.reason).toBe("waiting-for-a-pause");
  });
});

/** What must be there always is not in the table; if it is missing all the same, only its own part is gone. */
describe.each([
  "alarms.onAlarm",
  "tabs.onCreated",
  "permissions.onAdded",
  "runtime.onConnect",
  "runtime.onInstalled",
  "storage.onChanged",
])("a browser in which %s turns out to be missing", (path) => {
  it("still answers its pages, and says what failed", async () => {
    const fault = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const simulation = await browserWithout([path]);
    expect((await viewOf(simulation))?.quietTimes).toHaveLength(1);
    expect(fault).toHaveBeenCalled();
  });
});

import type { DeviceSimulation } from "./device-simulation";
import type { List } from "./expected-state";
import { setTimeZone } from "./fake-globals";

const MINUTE_MS = 60_000;
const ZONES = [
  "Europe/Brussels",
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "UTC",
];
const JUNK: readonly unknown[] = [
  null,
  42,
  "x",
  [],
  {},
  [[]],
  [null],
  { current: 7 },
  [{ id: "q" }],
];
const KEYS = [
  "settings",
  "quietTimes",
  "session",
  "offers",
  "kept",
  "notForUs",
  "own",
  "pause",
  "adjustments",
  "beforeImport",
  "version",
  "sync",
  "removedElsewhere",
];

/** Injects faults into a device on some days. */
export class FaultInjector {
  private past: Record<string, unknown> = {};

  constructor(private readonly simulation: DeviceSimulation) {}

  planDay(midnight: number): void {
    const { random, timeline, runtime } = this.simulation;
    const sometimes = (probability: number, run: () => void) => {
      if (!random.chance(probability)) return;
      const at = midnight - runtime.wallOffset + random.between(7 * 60, 21 * 60) * MINUTE_MS;
      timeline.at(at, run);
    };
    const inSession = (probability: number, run: () => void) => {
      if (!random.chance(probability)) return;
      const at =
        midnight - runtime.wallOffset + (15 * 60 + 55 + random.between(35, 60)) * MINUTE_MS;
      timeline.at(at, run);
    };
    inSession(0.06, () => this.clock());
    inSession(0.03, () => this.update());
    inSession(0.02, () => this.travel());
    sometimes(0.02, () => this.travel());
    inSession(0.03, () => this.fillStore());
    inSession(0.05, () => this.withdrawAccess());
    sometimes(0.01, () => this.corrupt());
    sometimes(0.01, () => this.restoreOldValues());
    if (random.chance(0.1)) this.past = { ...this.simulation.store.values };
  }

  private clock(): void {
    const { runtime, store, invariants, random } = this.simulation;
    const size = random.pick([20_000, 50_000, 3 * MINUTE_MS, 30 * MINUTE_MS, 26 * 60 * MINUTE_MS]);
    const jump = random.chance(0.5) ? size : -size;
    const set = (by: number) => {
      runtime.wallOffset += by;
      invariants.sessions.jumped(by, runtime.timeline.now);
      if (store.isFull) invariants.sessions.lost();
      if (by < 0) invariants.clockWasSetBack();
      if (by < -23 * 60 * MINUTE_MS) invariants.forgetFuture();
      runtime.faults[by > 0 ? "clock forward" : "clock back"] += 1;
      runtime.note(`the clock is set by ${by / 1000} s`);
    };
    set(jump);
    runtime.timeline.after(random.between(1, 20) * MINUTE_MS, () => set(-jump));
  }

  private travel(): void {
    const { runtime, random } = this.simulation;
    const zone = random.pick(ZONES);
    runtime.faults.travel += 1;
    runtime.note(`travels to ${zone}`);
    setTimeZone(zone);
  }

  /** Updates the extension while data of an older version, which lacked some fields, are stored. */
  private update(): void {
    const { runtime, alarms, screen, store, invariants } = this.simulation;
    if (!runtime.isRunning || !runtime.isAwake) return;
    runtime.faults["update from an earlier shape"] += 1;
    runtime.note("updated");
    runtime.stopInstance();
    this.simulation.resetButton();
    if (alarms.lose()) runtime.faults["alarms lost at update"] += 1;
    for (const tab of screen.tabs.values()) tab.card?.leave();
    const { version: _, smallWasOffered: __, ...values } = store.values;
    const settings = { ...(values.settings as object) } as Record<string, unknown>;
    delete settings.smallWasOffered;
    store.values = { ...values, ...(values.settings ? { settings } : {}) };
    invariants.sessions.crashed(false, runtime.timeline.now);
    runtime.fire("runtime.onInstalled", { reason: "update" });
  }

  private fillStore(): void {
    const { store, timeline, random, invariants, runtime } = this.simulation;
    store.isFull = true;
    runtime.note("the store is full");
    invariants.sessions.lost();
    timeline.after(random.between(1, 12) * MINUTE_MS, () => {
      store.isFull = false;
    });
  }

  private withdrawAccess(): void {
    const { simulation } = this;
    if (!simulation.hasPageAccess) {
      simulation.grantAccess();
      return;
    }
    simulation.hasPageAccess = false;
    simulation.runtime.faults["page access withdrawn"] += 1;
    simulation.runtime.fire("permissions.onRemoved", { origins: ["*://*/*"] });
    simulation.timeline.after(3 * 24 * 60 * MINUTE_MS, () => simulation.grantAccess());
  }

  private corrupt(): void {
    const { runtime, store, random, invariants, group } = this.simulation;
    runtime.stopInstance();
    const key = random.pick(KEYS);
    const before = store.values[key];
    const isEntry = Array.isArray(before) && before.length > 0 && random.chance(0.6);
    const value = isEntry
      ? before.with(random.between(0, before.length - 1), random.pick(JUNK))
      : random.pick(JUNK);
    runtime.faults["stored value corrupt"] += 1;
    runtime.note(`${key} is ${JSON.stringify(value).slice(0, 60)}`);
    store.values = { ...store.values, [key]: value };
    // A number is taken for a newer version: reading and writing go on.
    if (key === "offers" || key === "adjustments" || key === "quietTimes") invariants.suspend();
    // What was said is a setting.
    if (key === "settings") invariants.once.forget();
    invariants.expected.acceptStoredUntil(
      key as List,
      runtime.timeline.now + (group ? 72 : 24) * 60 * MINUTE_MS,
    );
    invariants.sessions.lost();
  }

  private restoreOldValues(): void {
    const { runtime, store, invariants, group } = this.simulation;
    runtime.stopInstance();
    runtime.faults["store gave old values"] += 1;
    runtime.note("the store is as it was some days ago");
    store.values = { ...this.past };
    invariants.expected.allowStoredAgain(store.values);
    invariants.acceptStored();
    // Values that were broken in it are set aside on the next read.
    invariants.suspend((group ? 48 : 24) * 60 * MINUTE_MS);
    invariants.sessions.lost();
  }
}

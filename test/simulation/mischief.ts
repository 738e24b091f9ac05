import type { Home } from "./home";
import type { List } from "./ledger";
import { moveTo } from "./stage";

const MINUTE = 60_000;
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
export class Mischief {
  private past: Record<string, unknown> = {};

  constructor(private readonly home: Home) {}

  planDay(midnight: number): void {
    const { chance, timeline, device } = this.home;
    const sometimes = (probability: number, run: () => void) => {
      if (!chance.may(probability)) return;
      const at = midnight - device.wallOffset + chance.between(7 * 60, 21 * 60) * MINUTE;
      timeline.at(at, run);
    };
    const inSession = (probability: number, run: () => void) => {
      if (!chance.may(probability)) return;
      const at = midnight - device.wallOffset + (15 * 60 + 55 + chance.between(35, 60)) * MINUTE;
      timeline.at(at, run);
    };
    inSession(0.06, () => this.clock());
    inSession(0.03, () => this.update());
    inSession(0.02, () => this.travel());
    sometimes(0.02, () => this.travel());
    inSession(0.03, () => this.fillStore());
    inSession(0.05, () => this.withdrawAccess());
    sometimes(0.01, () => this.corrupt());
    sometimes(0.01, () => this.bringBackOld());
    if (chance.may(0.1)) this.past = { ...this.home.store.values };
  }

  private clock(): void {
    const { device, store, watch, chance } = this.home;
    const size = chance.pick([20_000, 50_000, 3 * MINUTE, 30 * MINUTE, 26 * 60 * MINUTE]);
    const jump = chance.may(0.5) ? size : -size;
    const set = (by: number) => {
      device.wallOffset += by;
      watch.reference.jumped(by, device.timeline.now);
      if (store.isFull) watch.reference.lost();
      if (by < 0) watch.clockWasSetBack();
      if (by < -23 * 60 * MINUTE) watch.forgetFuture();
      device.faults[by > 0 ? "clock forward" : "clock back"] += 1;
      device.note(`the clock is set by ${by / 1000} s`);
    };
    set(jump);
    device.timeline.after(chance.between(1, 20) * MINUTE, () => set(-jump));
  }

  private travel(): void {
    const { device, chance } = this.home;
    const zone = chance.pick(ZONES);
    device.faults.travel += 1;
    device.note(`travels to ${zone}`);
    moveTo(zone);
  }

  /** Updates the extension while data of an older version, which lacked some fields, are stored. */
  private update(): void {
    const { device, alarms, screen, store, watch } = this.home;
    if (!device.isRunning || !device.isAwake) return;
    device.faults["update from an earlier shape"] += 1;
    device.note("updated");
    device.endLife();
    if (alarms.lose()) device.faults["alarms lost at update"] += 1;
    for (const tab of screen.tabs.values()) tab.card?.leave();
    const { version: _, smallWasOffered: __, ...values } = store.values;
    const settings = { ...(values.settings as object) } as Record<string, unknown>;
    delete settings.smallWasOffered;
    store.values = { ...values, ...(values.settings ? { settings } : {}) };
    watch.reference.crashed(false, device.timeline.now);
    device.fire("runtime.onInstalled", { reason: "update" });
  }

  private fillStore(): void {
    const { store, timeline, chance, watch, device } = this.home;
    store.isFull = true;
    device.note("the store is full");
    watch.reference.lost();
    timeline.after(chance.between(1, 12) * MINUTE, () => {
      store.isFull = false;
    });
  }

  private withdrawAccess(): void {
    const { home } = this;
    if (!home.hasPageAccess) {
      home.giveAccess();
      return;
    }
    home.hasPageAccess = false;
    home.device.faults["page access withdrawn"] += 1;
    home.device.fire("permissions.onRemoved", { origins: ["*://*/*"] });
    home.timeline.after(3 * 24 * 60 * MINUTE, () => home.giveAccess());
  }

  private corrupt(): void {
    const { device, store, chance, watch, family } = this.home;
    device.endLife();
    const key = chance.pick(KEYS);
    const before = store.values[key];
    const isEntry = Array.isArray(before) && before.length > 0 && chance.may(0.6);
    const value = isEntry
      ? before.with(chance.between(0, before.length - 1), chance.pick(JUNK))
      : chance.pick(JUNK);
    device.faults["stored value corrupt"] += 1;
    device.note(`${key} is ${JSON.stringify(value).slice(0, 60)}`);
    store.values = { ...store.values, [key]: value };
    // A number is taken for a newer version: reading and writing go on.
    if (key === "offers" || key === "adjustments" || key === "quietTimes") watch.forgive();
    watch.ledger.adopt(key as List, device.timeline.now + (family ? 72 : 24) * 60 * MINUTE);
    watch.reference.lost();
  }

  private bringBackOld(): void {
    const { device, store, watch, family } = this.home;
    device.endLife();
    device.faults["store gave old values"] += 1;
    device.note("the store is as it was some days ago");
    store.values = { ...this.past };
    watch.ledger.expectAgain(store.values);
    watch.takeAsIs();
    // Values that were broken in it are set aside on the next read.
    watch.forgive((family ? 48 : 24) * 60 * MINUTE);
    watch.reference.lost();
  }
}

import type { Device } from "./device";

export type Values = Record<string, unknown>;

/** Fakes `storage.local`: its values are frozen, so they can't be mutated from outside. */
export class StoreArea {
  values: Values = {};
  isFull = false;
  onTorn: () => void = () => undefined;
  onUnreadable: (forMs: number) => void = () => undefined;
  private brokenUntil = -1;

  constructor(private readonly device: Device) {}

  get api(): object {
    const { device } = this;
    return {
      get: () => device.call("storage.get", () => this.read(), ["killed", "slow"]),
      set: (items: Values) =>
        device.call("storage.set", () => this.write(items), ["killed", "slow"]),
      clear: () =>
        device.call("storage.clear", () => {
          this.values = {};
        }, ["killed", "slow"]),
      remove: (keys: string | string[]) =>
        device.call("storage.remove", () => {
          this.values = { ...this.values };
          for (const key of [keys].flat()) delete this.values[key];
        }),
      onChanged: device.event("storage.local.onChanged"),
    };
  }

  private read(): Values {
    const { chance, faults } = this.device;
    const { now } = this.device.timeline;
    if (this.device.mishapsOn && chance.may(0.004))
      this.brokenUntil = now + chance.pick([0, 0, 10_000, 600_000]);
    if (this.brokenUntil >= now) {
      faults["store not readable"] += 1;
      this.device.note("the store can't be read");
      this.onUnreadable(this.brokenUntil - now);
      throw new Error("IO error: Corruption: 1 missing files");
    }
    return { ...this.values };
  }

  private write(items: Values): void {
    const { chance, faults } = this.device;
    if (this.isFull) {
      faults["store full"] += 1;
      throw new Error("QuotaExceededError: storage.local");
    }
    if (this.device.mishapsOn && chance.may(0.0008)) {
      faults["store not writable"] += 1;
      this.device.note("the store can't be written");
      throw new Error("IO error: .../LOCK: file is locked");
    }
    const isTorn = this.device.mishapsOn && Object.keys(items).length > 2 && chance.may(0.01);
    const kept = isTorn
      ? Object.entries(items).filter(() => chance.may(0.5))
      : Object.entries(items);
    this.values = { ...this.values, ...freeze(Object.fromEntries(kept)) };
    if (!isTorn) return;
    faults["write torn"] += 1;
    this.device.note(`only ${kept.map(([key]) => key).join(" ")} written, then the end`);
    this.onTorn();
    this.device.endLife();
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const name in value) freeze(value[name]);
  return Object.freeze(value);
}

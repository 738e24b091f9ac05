import type { BackgroundRuntime } from "./background-runtime";

export type Values = Record<string, unknown>;

/** Fakes `storage.local`: its values are frozen, so they can't be mutated from outside. */
export class FakeLocalStorage {
  values: Values = {};
  isFull = false;
  onPartialWrite: () => void = () => undefined;
  onUnreadable: (forMs: number) => void = () => undefined;
  private unreadableUntil = -1;

  constructor(private readonly runtime: BackgroundRuntime) {}

  get api(): object {
    const { runtime } = this;
    return {
      get: () => runtime.call("storage.get", () => this.read(), ["killed", "slow"]),
      set: (items: Values) =>
        runtime.call("storage.set", () => this.write(items), ["killed", "slow"]),
      clear: () =>
        runtime.call("storage.clear", () => {
          this.values = {};
        }, ["killed", "slow"]),
      remove: (keys: string | string[]) =>
        runtime.call("storage.remove", () => {
          this.values = { ...this.values };
          for (const key of [keys].flat()) delete this.values[key];
        }),
      onChanged: runtime.event("storage.local.onChanged"),
    };
  }

  private read(): Values {
    const { randomSource: random, faults } = this.runtime;
    const { now } = this.runtime.timeline;
    if (this.runtime.faultsEnabled && random.chance(0.004))
      this.unreadableUntil = now + random.pick([0, 0, 10_000, 600_000]);
    if (this.unreadableUntil >= now) {
      faults["store not readable"] += 1;
      this.runtime.note("the store can't be read");
      this.onUnreadable(this.unreadableUntil - now);
      throw new Error("IO error: Corruption: 1 missing files");
    }
    return { ...this.values };
  }

  private write(items: Values): void {
    const { randomSource: random, faults } = this.runtime;
    if (this.isFull) {
      faults["store full"] += 1;
      throw new Error("QuotaExceededError: storage.local");
    }
    if (this.runtime.faultsEnabled && random.chance(0.0008)) {
      faults["store not writable"] += 1;
      this.runtime.note("the store can't be written");
      throw new Error("IO error: .../LOCK: file is locked");
    }
    const isTorn =
      this.runtime.faultsEnabled && Object.keys(items).length > 2 && random.chance(0.01);
    const kept = isTorn
      ? Object.entries(items).filter(() => random.chance(0.5))
      : Object.entries(items);
    this.values = { ...this.values, ...freeze(Object.fromEntries(kept)) };
    if (!isTorn) return;
    faults["write torn"] += 1;
    this.runtime.note(`only ${kept.map(([key]) => key).join(" ")} written, then the end`);
    this.onPartialWrite();
    this.runtime.stopInstance();
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const name in value) freeze(value[name]);
  return Object.freeze(value);
}

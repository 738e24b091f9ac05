import type { List, Snapshot } from "./expected-state";

/**
 * Every value that was given to each thing on any device and may still have to reach the others.
 * While sharing is on, a thing may take one of these values and no other.
 */
export class ReplicatedState {
  private values = new Map<string, Set<string | undefined>>();
  /** On how many devices a change is not confirmed yet. */
  private readonly pending = new Map<string, number>();

  allow(list: List, id: string, value: string | undefined): void {
    const key = `${list} ${id}`;
    const known = this.values.get(key);
    if (known) known.add(value);
    else this.values.set(key, new Set([value]));
  }

  markPending(key: string, by: 1 | -1): void {
    this.pending.set(key, (this.pending.get(key) ?? 0) + by);
  }

  allows(list: List, id: string, value: string | undefined): boolean {
    const key = `${list} ${id}`;
    return (this.pending.get(key) ?? 0) > 0 || this.values.get(key)?.has(value) === true;
  }

  /**
   * All devices are in sync: from here on only their present values, and later changes, are
   * allowed.
   */
  resetTo(snapshots: readonly Snapshot[]): void {
    this.values = new Map();
    for (const snapshot of snapshots)
      for (const [list, things] of Object.entries(snapshot))
        for (const [id, value] of things) this.allow(list as List, id, value);
  }
}

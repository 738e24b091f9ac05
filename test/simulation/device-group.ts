import type { DeviceSimulation } from "./device-simulation";
import { LISTS, type List, snapshotOf } from "./expected-state";
import { ReplicatedState } from "./replicated-state";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Two devices of one parent, whose browsers sync through one account. */
export class DeviceGroup {
  /** While true nothing is changed, so that everything can be synced. */
  isQuiet = false;
  private readonly replicated = new ReplicatedState();

  constructor(readonly simulations: readonly [DeviceSimulation, DeviceSimulation]) {
    for (const simulation of simulations) {
      simulation.group = this;
      simulation.invariants.expected.replicated = this.replicated;
    }
  }

  /** Plans the faults of the account for one day. */
  planDay(): void {
    const [{ random, shared }] = this.simulations;
    const { runtime } = random.pick(this.simulations);
    this.sometimes(0.1, 3 * DAY_MS, (isOff) =>
      isOff ? shared.offline.add(runtime) : shared.offline.delete(runtime),
    );
    this.sometimes(0.05, DAY_MS, (isFull) => {
      shared.isFull = isFull;
    });
    this.sometimes(0.1, DAY_MS / 2, (isRefusing) => {
      shared.isRefusing = isRefusing;
    });
    for (const { isSharing, parent, timeline } of this.simulations)
      if (!isSharing && random.chance(0.3))
        timeline.after(random.between(0, DAY_MS), () => void parent?.edits.share(true));
  }

  /** Begins at some time of the day, and ends after ten minutes or more. */
  private sometimes(probability: number, most: number, set: (begins: boolean) => void): void {
    const [{ random, timeline }] = this.simulations;
    if (!random.chance(probability)) return;
    const at = timeline.now + random.between(0, DAY_MS);
    timeline.at(at, () => this.isQuiet || set(true));
    timeline.at(at + random.between(10 * MINUTE_MS, most), () => set(false));
  }

  /**
   * Once nothing changes or fails and both devices are online and awake, both must have the same
   * data.
   */
  async converge(run: (until: number) => Promise<void>): Promise<void> {
    const [{ shared, timeline, runtime: first }] = this.simulations;
    this.isQuiet = true;
    shared.isFull = false;
    shared.isRefusing = false;
    shared.offline.clear();
    for (const { runtime, store, parent } of this.simulations) {
      runtime.faultsEnabled = false;
      store.isFull = false;
      timeline.after(0, () => parent?.wakeDevice());
    }
    // Pending retries run, and then changes are carried over and back.
    for (let times = 0; times < 4; times += 1) {
      for (const { runtime } of this.simulations)
        timeline.after(0, () => {
          runtime.stopInstance();
          runtime.fire("runtime.onStartup");
        });
      await run(timeline.now + 25 * MINUTE_MS);
    }
    first.note(`all is quiet${shared.isCarried ? "" : ", and something is still under way"}`);
    this.compare();
    for (const { runtime } of this.simulations) runtime.faultsEnabled = true;
    this.isQuiet = false;
  }

  private compare(): void {
    const [one, other] = this.simulations;
    const pages = this.simulations.map(({ store }) => snapshotOf(store.values));
    const [here, there] = pages;
    // Data that was erased on one device only, or is no longer shared, stays on the other device
    // and in the account.
    if (!one.isSharing || !other.isSharing || !here || !there) return;
    for (const list of LISTS)
      for (const id of new Set([...here[list].keys(), ...there[list].keys()]))
        if (differ(list, here[list].get(id), there[list].get(id)))
          other.invariants.breach(
            `${list} ${id} is ${there[list].get(id)} and on the other device ${here[list].get(id)}`,
          );
    if (this.simulations.every(({ invariants }) => invariants.expected.isConfirmed))
      this.replicated.resetTo(pages);
  }
}

/** A setting that was never changed need not be stored. */
const differ = (list: List, here: string | undefined, there: string | undefined): boolean =>
  here !== there && !(list === "settings" && (here === undefined || there === undefined));

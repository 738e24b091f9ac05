import type { Home } from "./home";
import { LISTS, type List, pageOf } from "./ledger";
import { Said } from "./said";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Two devices of one parent, whose browsers sync through one account. */
export class Family {
  /** While true nothing is changed, so that everything can be synced. */
  isQuiet = false;
  private readonly said = new Said();

  constructor(readonly homes: readonly [Home, Home]) {
    for (const home of homes) {
      home.family = this;
      home.watch.ledger.said = this.said;
    }
  }

  /** Plans the faults of the account for one day. */
  planDay(): void {
    const [{ chance, shared }] = this.homes;
    const { device } = chance.pick(this.homes);
    this.sometimes(0.1, 3 * DAY, (isOff) =>
      isOff ? shared.offline.add(device) : shared.offline.delete(device),
    );
    this.sometimes(0.05, DAY, (isFull) => {
      shared.isFull = isFull;
    });
    this.sometimes(0.1, DAY / 2, (isRefusing) => {
      shared.isRefusing = isRefusing;
    });
    for (const { isSharing, parent, timeline } of this.homes)
      if (!isSharing && chance.may(0.3))
        timeline.after(chance.between(0, DAY), () => void parent?.edits.share(true));
  }

  /** Begins at some time of the day, and ends after ten minutes or more. */
  private sometimes(probability: number, most: number, set: (begins: boolean) => void): void {
    const [{ chance, timeline }] = this.homes;
    if (!chance.may(probability)) return;
    const at = timeline.now + chance.between(0, DAY);
    timeline.at(at, () => this.isQuiet || set(true));
    timeline.at(at + chance.between(10 * MINUTE, most), () => set(false));
  }

  /**
   * Once nothing changes or fails and both devices are online and awake, both must have the same
   * data.
   */
  async agree(run: (until: number) => Promise<void>): Promise<void> {
    const [{ shared, timeline, device: first }] = this.homes;
    this.isQuiet = true;
    shared.isFull = false;
    shared.isRefusing = false;
    shared.offline.clear();
    for (const { device, store, parent } of this.homes) {
      device.mishapsOn = false;
      store.isFull = false;
      timeline.after(0, () => parent?.wakeDevice());
    }
    // Pending retries run, and then changes are carried over and back.
    for (let times = 0; times < 4; times += 1) {
      for (const { device } of this.homes)
        timeline.after(0, () => {
          device.endLife();
          device.fire("runtime.onStartup");
        });
      await run(timeline.now + 25 * MINUTE);
    }
    first.note(`all is quiet${shared.isCarried ? "" : ", and something is still under way"}`);
    this.compare();
    for (const { device } of this.homes) device.mishapsOn = true;
    this.isQuiet = false;
  }

  private compare(): void {
    const [one, other] = this.homes;
    const pages = this.homes.map(({ store }) => pageOf(store.values));
    const [here, there] = pages;
    // Data that was erased on one device only, or is no longer shared, stays on the other device
    // and in the account.
    if (!one.isSharing || !other.isSharing || !here || !there) return;
    for (const list of LISTS)
      for (const id of new Set([...here[list].keys(), ...there[list].keys()]))
        if (differ(list, here[list].get(id), there[list].get(id)))
          other.watch.breach(
            `${list} ${id} is ${there[list].get(id)} and on the other device ${here[list].get(id)}`,
          );
    if (this.homes.every(({ watch }) => watch.ledger.isSure)) this.said.agree(pages);
  }
}

/** A setting that was never changed need not be stored. */
const differ = (list: List, here: string | undefined, there: string | undefined): boolean =>
  here !== there && !(list === "settings" && (here === undefined || there === undefined));

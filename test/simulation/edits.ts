import { PRESETS } from "../../src/core/quiet-time/presets";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import type { DeviceSimulation } from "./device-simulation";
import { LISTS, type List, type Snapshot } from "./expected-state";
import { FileEdits } from "./file-edits";
import { isSaved, sendFromPage } from "./send-from-page";

const MOMENTS = ["n1", "y1", "h1", "z1", "b1", "f1", "k1", "o1", "r1", "w1"];

/** Makes the changes of a parent in popup and home, and records them in the expected state. */
export class Edits {
  made = 0;
  readonly files: FileEdits;
  private counter = 0;

  constructor(
    private readonly simulation: DeviceSimulation,
    /** Distinguishes ids made here from those made on another device. */
    private readonly mark = "",
  ) {
    this.files = new FileEdits(simulation, (message, after) => this.replaceAll(message, after));
  }

  /** The first setup: a few quiet times and some settings. */
  async setUp(): Promise<void> {
    for (const [id, preset] of Object.entries(PRESETS)) {
      if (id === "wednesday-afternoon") continue;
      const rest = { id, name: "", forWhom: "all", on: true, fortnightFrom: null };
      await this.putQuietTime({ ...preset, ...rest } as QuietTime);
    }
    const cardAfter = this.simulation.random.pick([0, 2, 5]);
    await this.change(
      { kind: "set", settings: { cardAfter, notify: true } },
      "settings",
      "cardAfter",
    );
  }

  async makeOne(): Promise<void> {
    const { random } = this.simulation;
    this.made += 1;
    const roll = random.next();
    if (roll < 0.22) return this.keepSome();
    if (roll < 0.34) return this.hideSome();
    if (roll < 0.5) return this.changeQuietTime();
    if (roll < 0.62) return this.writeOwn();
    if (roll < 0.72) return this.changeSettings();
    if (roll < 0.8) return this.changeToday();
    if (roll < 0.84) return this.pause();
    if (roll < 0.9) return this.files.export();
    if (roll < 0.95) return this.files.import();
    if (roll < 0.97) return this.files.undoImport();
    if (roll < 0.975) return this.erase();
    if (this.simulation.group && roll < 0.99) return this.restoreRemoved();
    if (this.simulation.group && roll < 0.995)
      return this.share(this.simulation.isSharing === false);
    return this.readOnly();
  }

  /** Pending until the background confirmed that it is saved. */
  private async change(message: object, list: List, id: string): Promise<boolean> {
    const { expected } = this.simulation.invariants;
    expected.markPending(list, id);
    const reply = await sendFromPage(this.simulation, message);
    if (!isSaved(reply)) return false;
    expected.confirm(this.simulation.store.values);
    return true;
  }

  private async putQuietTime(quietTime: QuietTime): Promise<void> {
    await this.change({ kind: "put-quiet-time", quietTime }, "quietTimes", quietTime.id);
  }

  private stored(list: "quietTimes"): QuietTime[];
  private stored(list: List): { id: string; momentId: string }[];
  private stored(list: List): unknown {
    const value = this.simulation.store.values[list];
    return Array.isArray(value) ? value.filter((one) => one && typeof one === "object") : [];
  }

  private async changeQuietTime(): Promise<void> {
    const { random } = this.simulation;
    const all = this.stored("quietTimes");
    if (all.length === 0) return this.setUp();
    const quietTime = random.pick(all);
    const roll = random.next();
    if (roll < 0.15 && all.length > 3)
      await this.change(
        { kind: "remove-quiet-time", id: quietTime.id },
        "quietTimes",
        quietTime.id,
      );
    else if (roll < 0.35 && all.length < 8)
      await this.putQuietTime({
        ...quietTime,
        id: `q${this.mark}${this.counter++}`,
        start: random.between(6, 22) * 60,
      });
    else
      await this.putQuietTime({
        ...quietTime,
        start: Math.min(1_400, Math.max(0, quietTime.start + random.between(-20, 20))),
        lengthMinutes: random.between(15, 60),
        leadInMinutes: random.pick([0, 5, 10, 15] as const),
        fortnightFrom: random.chance(0.2) ? "2026-11-23" : null,
        on: random.chance(0.9),
      });
  }

  private async keepSome(): Promise<void> {
    const { random } = this.simulation;
    const kept = this.stored("kept");
    const momentId = random.pick(MOMENTS);
    const isKept = kept.some((one) => one.momentId === momentId);
    await this.change({ kind: "keep", momentId, kept: !isKept }, "kept", momentId);
  }

  private async hideSome(): Promise<void> {
    const momentId = this.simulation.random.pick(MOMENTS);
    const isOn = this.stored("notForUs").some((one) => one.momentId === momentId);
    await this.change({ kind: "not-for-us", momentId, on: !isOn }, "notForUs", momentId);
  }

  private async writeOwn(): Promise<void> {
    const { random } = this.simulation;
    const own = this.stored("own");
    if (own.length > 20) {
      const { id } = random.pick(own);
      this.simulation.invariants.expected.markPending("kept", id);
      await this.change({ kind: "remove-own", id }, "own", id);
      return;
    }
    const moment = () => {
      const id = `own-${this.mark}${this.counter++}`;
      const text = `${random.between(2, 90)} cups, one sinks.`;
      return { id, routine: "bath", title: "Boats", text, madeAt: 1 };
    };
    const first = moment();
    if (random.chance(0.8)) {
      await this.change({ kind: "put-own", own: first }, "own", first.id);
      return;
    }
    // A pasted list.
    const second = moment();
    this.simulation.invariants.expected.markPending("own", second.id);
    await this.change({ kind: "put-own-list", own: [first, second] }, "own", first.id);
  }

  private async changeSettings(): Promise<void> {
    const { random } = this.simulation;
    const cardAfter = random.pick([0, 2, 2, 5, 10]);
    await this.change({ kind: "set", settings: { cardAfter } }, "settings", "cardAfter");
    const dose = random.pick(["each-quiet-time", "each-quiet-time", "two-a-day"]);
    const language = random.pick(["browser", "nl", "fr"]);
    const settings = {
      dose,
      language,
      smallFirst: random.chance(0.1),
      toolbar: random.chance(0.9),
    };
    await this.change({ kind: "set", settings }, "settings", "language");
  }

  private async changeToday(): Promise<void> {
    const { random } = this.simulation;
    const reply = await sendFromPage(this.simulation, { kind: "view" });
    const next = reply?.view.next;
    if (!next) return;
    const byMinutes = random.pick([15, 30, -15, 60]);
    if (random.chance(0.5))
      await sendFromPage(this.simulation, { kind: "move-today", occurrence: next.key, byMinutes });
    else
      await sendFromPage(this.simulation, {
        kind: "skip-today",
        occurrence: next.key,
        skip: random.chance(0.5),
      });
  }

  /** A few days without cards, or none after all. */
  private async planHoliday(): Promise<void> {
    const { random, timeline } = this.simulation;
    const dateIn = (days: number) =>
      new Date(timeline.now + days * 86_400_000).toISOString().slice(0, 10);
    const first = random.between(1, 20);
    const days = { from: dateIn(first), until: dateIn(first + random.between(0, 4)) };
    await sendFromPage(this.simulation, {
      kind: "plan-holiday",
      days: random.chance(0.3) ? null : days,
    });
  }

  private async pause(): Promise<void> {
    const { screen, timeline, random } = this.simulation;
    if (random.chance(0.3)) return this.planHoliday();
    await sendFromPage(this.simulation, {
      kind: "pause",
      until: random.pick(["tomorrow", "i-say-so"]),
    });
    timeline.after(3 * 3_600_000, () => {
      // Where idleness is not told, what a parent sets is a sign of use.
      if (screen.kind === "safari") screen.input(timeline.now);
      void sendFromPage(this.simulation, { kind: "pause", until: "now" });
    });
  }

  /** Turns sharing between the devices on or off. */
  async share(on: boolean): Promise<void> {
    if (this.simulation.group?.isQuiet) return;
    await sendFromPage(this.simulation, { kind: "share", on });
  }

  /** Takes back what the other device removed here in the last days. */
  private async restoreRemoved(): Promise<void> {
    const { expected } = this.simulation.invariants;
    const { removedElsewhere } = this.simulation.store.values;
    const lists = { time: "quietTimes", kept: "kept", not: "notForUs", own: "own" } as const;
    for (const { key } of Array.isArray(removedElsewhere) ? removedElsewhere : []) {
      const dot = key.indexOf(".");
      expected.markPending(lists[key.slice(0, dot) as keyof typeof lists], key.slice(dot + 1));
      this.simulation.runtime.faults["taken back what another device removed"] += 1;
    }
    const reply = await sendFromPage(this.simulation, { kind: "restore-removed" });
    if (isSaved(reply)) expected.confirm(this.simulation.store.values);
  }

  private async erase(): Promise<void> {
    const { invariants, group, runtime, random } = this.simulation;
    if (!invariants.expected.isConfirmed) return;
    this.files.forgetImport();
    // The running session is erased too.
    invariants.sessions.lost();
    const everywhere = this.simulation.isSharing && random.chance(0.5);
    if (group)
      runtime.faults[everywhere ? "sharing ended by an erasing" : "erased on one of two devices"] +=
        1;
    invariants.expected.isErasing = true;
    await this.replaceAll({ kind: "erase", everywhere }, null);
    invariants.expected.isErasing = false;
    invariants.suspend();
    this.beginAnew();
  }

  /** Starts again after everything was erased here. */
  beginAnew(): void {
    const { timeline, group } = this.simulation;
    timeline.after(60_000, () => void this.setUp());
    timeline.after(90_000, () => this.simulation.grantAccess());
    if (group) timeline.after(3 * 24 * 3_600_000, () => void this.share(true));
  }

  /**
   * Replaces everything: the expected state is the new one, or the old one if the request failed. Null: it is
   * empty, and no other device may lose anything by that.
   */
  private async replaceAll(message: object, after: Snapshot | null): Promise<boolean> {
    const { expected } = this.simulation.invariants;
    const { timeline, group } = this.simulation;
    // What is replaced here replaces what another device of the parent knows.
    for (const { invariants } of group?.simulations ?? [this.simulation]) invariants.once.forget();
    for (const list of LISTS) expected.acceptStoredUntil(list, timeline.now + 10 * 60_000);
    const reply = await sendFromPage(this.simulation, message);
    if (!isSaved(reply) || reply.problems.length > 0) {
      // Unsaved changes are saved once the store works again.
      for (const list of LISTS) expected.acceptStoredUntil(list, timeline.now + 24 * 3_600_000);
      return false;
    }
    for (const list of LISTS) if (list !== "settings") expected.acceptStoredUntil(list, 0);
    if (after) expected.replaceWith(after);
    else expected.erase();
    return true;
  }

  private async readOnly(): Promise<void> {
    const filters = { handsFull: true, onTheRoad: false, calm: true, tired: false };
    for (const message of [
      { kind: "moment-now", filters, except: [] },
      { kind: "moment-shown", momentId: "n1" },
      { kind: "look-back", monday: "2027-03-01" },
    ])
      await sendFromPage(this.simulation, message);
  }
}

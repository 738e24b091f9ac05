import type { DeviceSimulation } from "./device-simulation";
import { type Snapshot, snapshotOf } from "./expected-state";
import { type LastImport, lastImport, withoutImport } from "./last-import";
import { copyOf, isSame, union } from "./merged-page";

/** Exports, imports and undoes as a parent does, and records that in the expected state. */
export class FileEdits {
  private exported: { text: string; page: Snapshot } | null = null;
  private lastImport: LastImport | null = null;

  constructor(
    private readonly simulation: DeviceSimulation,
    /** Whether everything was replaced, by the message, with this. */
    private readonly replaceAll: (message: object, after: Snapshot) => Promise<boolean>,
  ) {}

  async export(): Promise<void> {
    const { expected } = this.simulation.invariants;
    if (!expected.isConfirmed) return;
    const page = expected.copy();
    const asked = this.simulation.askFromPage({ kind: "export" });
    const reply = (await asked) as { text: string | null } | null;
    // There is none while the store can't be read.
    if (typeof reply?.text !== "string") return;
    if (reply.text.includes("canary")) this.simulation.invariants.breach("an address was exported");
    if (!expected.isConfirmed || !isSame(page, expected.snapshot)) return;
    // A change of another device may be in the reply and not yet in the store; the reply counts.
    const file = { ...snapshotOf(JSON.parse(reply.text)), settings: page.settings };
    const isTrue =
      this.simulation.group !== null ||
      expected.isAcceptingStored(this.simulation.timeline.now) ||
      isSame(file, page);
    if (!isTrue) this.simulation.invariants.breach("a file is not what there is");
    this.exported = { text: reply.text, page: file };
  }

  async import(): Promise<void> {
    const { expected } = this.simulation.invariants;
    if (!this.exported || !expected.isConfirmed) return;
    const mode = this.simulation.random.pick(["replace", "merge"]);
    const before = expected.copy();
    const after =
      mode === "replace" ? copyOf(this.exported.page) : union(before, this.exported.page);
    this.lastImport = null;
    const isDone = await this.replaceAll({ kind: "import", mode, text: this.exported.text }, after);
    if (isDone) this.remember(before, after, false);
  }

  /** Exports and undo can no longer be checked. */
  forget(): void {
    this.exported = null;
    this.lastImport = null;
  }

  forgetImport(): void {
    this.lastImport = null;
  }

  /** Undoes the last import, or takes that undo back. */
  async undoImport(): Promise<void> {
    const { invariants, store } = this.simulation;
    const last = this.lastImport;
    if (!last || !invariants.expected.isConfirmed) return;
    this.lastImport = null;
    if (!store.values.beforeImport) return;
    const before = invariants.expected.copy();
    const after = withoutImport(before, store.values, last);
    const name = last.isUndone ? "redo-import" : "undo-import";
    if (await this.replaceAll({ name }, after)) this.remember(before, after, !last.isUndone);
  }

  private remember(before: Snapshot, after: Snapshot, isUndone: boolean): void {
    this.lastImport = lastImport([before, after], this.simulation.store.values, isUndone);
  }
}

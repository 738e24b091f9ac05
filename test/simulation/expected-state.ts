import { type SettingName, SHARED_SETTINGS } from "../../src/core/parent-data/settings";
import type { Values } from "./fake-local-storage";
import type { ReplicatedState } from "./replicated-state";

export const LISTS = ["quietTimes", "kept", "notForUs", "own", "settings"] as const;
export type List = (typeof LISTS)[number];
type Things = Map<string, string>;
export type Snapshot = Record<List, Things>;

/** A card changes these too, when the parent answers its question, so they are not the parent's edits alone. */
const ASKED_ON_CARD: readonly SettingName[] = ["dose", "smallFirst"];
/** A card changes this of a quiet time, also by going unanswered. */
const HANDOVER = "handover";
const SETTINGS = SHARED_SETTINGS.filter((name) => !ASKED_ON_CARD.includes(name));

/** What the parent set, kept or removed, and therefore expects: none of it may change by itself. */
export class ExpectedState {
  snapshot: Snapshot = emptySnapshot();
  /** What the devices may tell each other; null: there is only this device. */
  replicated: ReplicatedState | null = null;
  /** Everything is being erased here; no other device may lose anything by that. */
  isErasing = false;
  /** How many things gave way to an equal one under another id. */
  twinsMet = 0;
  private readonly pending = new Set<string>();
  private readonly acceptedUntil = new Map<List, number>();

  get isConfirmed(): boolean {
    return this.pending.size === 0;
  }

  /** A change of this thing was requested; its state is unknown until the reply. */
  markPending(list: List, id: string): void {
    const name = `${list} ${id}`;
    if (!this.pending.has(name)) this.replicated?.markPending(name, 1);
    this.pending.add(name);
  }

  /**
   * The background confirmed that everything is saved: the stored state is now the expected one.
   */
  confirm(stored: Values): void {
    for (const name of this.pending) {
      const list = name.slice(0, name.indexOf(" ")) as List;
      const id = name.slice(name.indexOf(" ") + 1);
      const value = thingsOf(list, stored).get(id);
      if (value === undefined) this.snapshot[list].delete(id);
      else this.snapshot[list].set(id, value);
      this.replicated?.markPending(name, -1);
      this.replicated?.allow(list, id, value);
    }
    this.pending.clear();
  }

  /** All of it was erased, on this device alone. */
  erase(): void {
    this.snapshot = emptySnapshot();
  }

  /** The parent replaced everything at once. */
  replaceWith(snapshot: Snapshot): void {
    for (const list of LISTS)
      for (const id of new Set([...this.snapshot[list].keys(), ...snapshot[list].keys()]))
        this.replicated?.allow(list, id, snapshot[list].get(id));
    this.snapshot = snapshot;
  }

  /**
   * The store itself lost or changed this list: its content is accepted until then, or longer if
   * that was said before. 0: no longer.
   */
  acceptStoredUntil(list: List, until: number): void {
    this.acceptedUntil.set(
      list,
      until === 0 ? 0 : Math.max(until, this.acceptedUntil.get(list) ?? 0),
    );
  }

  /** The store was reset to an older state: the other devices may send their newer values again. */
  allowStoredAgain(stored: Values): void {
    for (const list of LISTS)
      for (const id of thingsOf(list, stored).keys())
        this.replicated?.allow(list, id, this.snapshot[list].get(id));
  }

  isAcceptingStored(now: number): boolean {
    return [...this.acceptedUntil.values()].some((until) => until >= now);
  }

  copy(): Snapshot {
    return Object.fromEntries(
      LISTS.map((list) => [list, new Map(this.snapshot[list])]),
    ) as Snapshot;
  }

  /** The first difference between what is stored and what is expected; null: none. */
  differenceFrom(stored: Values, now: number): string | null {
    for (const list of LISTS) {
      const here = thingsOf(list, stored);
      if ((this.acceptedUntil.get(list) ?? 0) >= now) {
        for (const id of new Set([...here.keys(), ...this.snapshot[list].keys()]))
          if (!this.isErasing) this.replicated?.allow(list, id, here.get(id));
        this.snapshot[list] = here;
        continue;
      }
      const known = this.snapshot[list];
      for (const id of new Set([...here.keys(), ...known.keys()])) {
        if (here.get(id) === known.get(id)) continue;
        const isDoubtful = this.pending.has(`${list} ${id}`);
        if (isDoubtful) this.replicated?.allow(list, id, here.get(id));
        // A default that was never changed may be stored.
        if (isDoubtful || (list === "settings" && !known.has(id))) continue;
        const isTwin = this.replicated !== null && !here.has(id) && hasTwin(here, known.get(id));
        if (isTwin) this.twinsMet += 1;
        if (!isTwin && !this.replicated?.allows(list, id, here.get(id)))
          return `${list} ${id}: ${known.get(id)} became ${here.get(id)}`;
        if (!isTwin && !here.has(id) && !isRestorable(stored, list, id))
          return `${list} ${id} went away by another device and can't be taken back`;
        if (here.has(id)) known.set(id, here.get(id) as string);
        else known.delete(id);
      }
    }
    return null;
  }
}

const KINDS: Readonly<Record<List, string>> = {
  quietTimes: "time",
  kept: "kept",
  notForUs: "not",
  own: "own",
  settings: "set",
};

/** What another device removed can be taken back for a week. */
function isRestorable({ removedElsewhere }: Values, list: List, id: string): boolean {
  const all = Array.isArray(removedElsewhere) ? removedElsewhere : [];
  return all.some((one) => one?.key === `${KINDS[list]}.${id}`);
}

/** Equal but for id, switch, age and when it was written. */
export function contentOf(words: string): string {
  if (words === "here") return words;
  const { id: _, on: __, forWhom: ___, madeAt: ____, ours: _____, ...content } = JSON.parse(words);
  return JSON.stringify(content);
}

function hasTwin(here: Things, words: string | undefined): boolean {
  if (words === undefined || !words.startsWith("{")) return false;
  return [...here.values()].some((other) => contentOf(other) === contentOf(words));
}

export const emptySnapshot = (): Snapshot =>
  Object.fromEntries(LISTS.map((list) => [list, new Map<string, string>()])) as Snapshot;

/** The stored data, serialized so that equal data give equal text on every device. */
export const snapshotOf = (stored: Values): Snapshot =>
  Object.fromEntries(LISTS.map((list) => [list, thingsOf(list, stored)])) as Snapshot;

function thingsOf(list: List, stored: Values): Things {
  const value = stored[list];
  if (list === "settings") {
    if (typeof value !== "object" || value === null) return new Map();
    const settings = value as Values;
    const known = SETTINGS.filter((name) => settings[name] !== undefined);
    return new Map(known.map((name) => [name, JSON.stringify(settings[name])]));
  }
  if (!Array.isArray(value)) return new Map();
  const things: Things = new Map();
  for (const thing of value) {
    if (typeof thing !== "object" || thing === null) continue;
    const isMoment = list === "kept" || list === "notForUs";
    const id: unknown = isMoment ? thing.momentId : thing.id;
    // Injected damage that the background has not read yet is nothing of the parent's.
    if (typeof id !== "string") continue;
    // The time at which it was kept does not matter here.
    things.set(id, isMoment ? "here" : serialize(thing));
  }
  return things;
}

// Stored values are replaced, never mutated.
const serialized = new WeakMap<object, string>();

function serialize(thing: object): string {
  const known = serialized.get(thing);
  if (known !== undefined) return known;
  const fields = Object.entries(thing)
    .filter(([name]) => name !== HANDOVER)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const written = JSON.stringify(Object.fromEntries(fields));
  serialized.set(thing, written);
  return written;
}

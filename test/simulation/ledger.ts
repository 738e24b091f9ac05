import { type SettingName, SHARED_SETTINGS } from "../../src/core/parent-data/settings";
import type { Said } from "./said";
import type { Values } from "./store-area";

export const LISTS = ["quietTimes", "kept", "notForUs", "own", "settings"] as const;
export type List = (typeof LISTS)[number];
type Things = Map<string, string>;
export type Page = Record<List, Things>;

/** A card changes these too, when the parent answers its question, so they are not the parent's edits alone. */
const ASKED_ON_CARD: readonly SettingName[] = ["dose", "smallFirst"];
const SETTINGS = SHARED_SETTINGS.filter((name) => !ASKED_ON_CARD.includes(name));

/** What the parent set, kept or removed, and therefore expects: none of it may change by itself. */
export class Ledger {
  page: Page = emptyPage();
  /** What the devices may tell each other; null: there is only this device. */
  said: Said | null = null;
  /** Everything is being erased here; no other device may lose anything by that. */
  isErasing = false;
  /** How many things gave way to an equal one under another id. */
  twinsMet = 0;
  private readonly doubtful = new Set<string>();
  private readonly adopted = new Map<List, number>();

  get isSure(): boolean {
    return this.doubtful.size === 0;
  }

  /** A change of this thing was requested; its state is unknown until the reply. */
  doubt(list: List, id: string): void {
    const name = `${list} ${id}`;
    if (!this.doubtful.has(name)) this.said?.doubt(name, 1);
    this.doubtful.add(name);
  }

  /**
   * The background confirmed that everything is saved: the stored state is now the expected one.
   */
  settle(stored: Values): void {
    for (const name of this.doubtful) {
      const list = name.slice(0, name.indexOf(" ")) as List;
      const id = name.slice(name.indexOf(" ") + 1);
      const value = thingsOf(list, stored).get(id);
      if (value === undefined) this.page[list].delete(id);
      else this.page[list].set(id, value);
      this.said?.doubt(name, -1);
      this.said?.tell(list, id, value);
    }
    this.doubtful.clear();
  }

  /** All of it was erased, on this device alone. */
  erase(): void {
    this.page = emptyPage();
  }

  /** The parent replaced everything at once. */
  replaceBy(page: Page): void {
    for (const list of LISTS)
      for (const id of new Set([...this.page[list].keys(), ...page[list].keys()]))
        this.said?.tell(list, id, page[list].get(id));
    this.page = page;
  }

  /**
   * The store itself lost or changed this list: its content is accepted until then, or longer if
   * that was said before. 0: no longer.
   */
  adopt(list: List, until: number): void {
    this.adopted.set(list, until === 0 ? 0 : Math.max(until, this.adopted.get(list) ?? 0));
  }

  /** The store was reset to an older state: the other devices may send their newer values again. */
  expectAgain(stored: Values): void {
    for (const list of LISTS)
      for (const id of thingsOf(list, stored).keys())
        this.said?.tell(list, id, this.page[list].get(id));
  }

  isAdopting(now: number): boolean {
    return [...this.adopted.values()].some((until) => until >= now);
  }

  copy(): Page {
    return Object.fromEntries(LISTS.map((list) => [list, new Map(this.page[list])])) as Page;
  }

  /** The first difference between what is stored and what is expected; null: none. */
  differenceFrom(stored: Values, now: number): string | null {
    for (const list of LISTS) {
      const here = thingsOf(list, stored);
      if ((this.adopted.get(list) ?? 0) >= now) {
        for (const id of new Set([...here.keys(), ...this.page[list].keys()]))
          if (!this.isErasing) this.said?.tell(list, id, here.get(id));
        this.page[list] = here;
        continue;
      }
      const known = this.page[list];
      for (const id of new Set([...here.keys(), ...known.keys()])) {
        if (here.get(id) === known.get(id)) continue;
        const isDoubtful = this.doubtful.has(`${list} ${id}`);
        if (isDoubtful) this.said?.tell(list, id, here.get(id));
        // A default that was never changed may be stored.
        if (isDoubtful || (list === "settings" && !known.has(id))) continue;
        const isTwin = this.said !== null && !here.has(id) && hasTwin(here, known.get(id));
        if (isTwin) this.twinsMet += 1;
        if (!isTwin && !this.said?.may(list, id, here.get(id)))
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
  const { id: _, on: __, forWhom: ___, madeAt: ____, ...content } = JSON.parse(words);
  return JSON.stringify(content);
}

function hasTwin(here: Things, words: string | undefined): boolean {
  if (words === undefined || !words.startsWith("{")) return false;
  return [...here.values()].some((other) => contentOf(other) === contentOf(words));
}

export const emptyPage = (): Page =>
  Object.fromEntries(LISTS.map((list) => [list, new Map<string, string>()])) as Page;

/** The stored data, serialized so that equal data give equal text on every device. */
export const pageOf = (stored: Values): Page =>
  Object.fromEntries(LISTS.map((list) => [list, thingsOf(list, stored)])) as Page;

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
    things.set(id, isMoment ? "here" : wordsOf(thing));
  }
  return things;
}

// Stored values are replaced, never mutated.
const words = new WeakMap<object, string>();

function wordsOf(thing: object): string {
  const known = words.get(thing);
  if (known !== undefined) return known;
  const fields = Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1));
  const written = JSON.stringify(Object.fromEntries(fields));
  words.set(thing, written);
  return written;
}

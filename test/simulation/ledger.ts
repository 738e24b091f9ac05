import type { Said } from "./said";
import type { Values } from "./store-area";

export const LISTS = ["quietTimes", "kept", "notForUs", "own", "settings"] as const;
export type List = (typeof LISTS)[number];
type Things = Map<string, string>;
export type Page = Record<List, Things>;

const SETTINGS = ["cardAfter", "avoid", "language", "showSince"];

/** What the parent knows to have set, kept or removed: nothing of it may change by itself. */
export class Ledger {
  page: Page = emptyPage();
  /** What the family's devices may tell each other; null: this device is alone. */
  said: Said | null = null;
  private readonly doubtful = new Set<string>();
  private readonly adopted = new Map<List, number>();

  get isSure(): boolean {
    return this.doubtful.size === 0;
  }

  /** Something about this thing was asked for; until it is answered nobody knows. */
  doubt(list: List, id: string): void {
    const name = `${list} ${id}`;
    if (!this.doubtful.has(name)) this.said?.doubt(name, 1);
    this.doubtful.add(name);
  }

  /** The background said that all is saved: as it is stored now it is to stay. */
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

  /** This is how the parent made it, all at once. */
  replaceBy(page: Page): void {
    for (const list of LISTS)
      for (const id of new Set([...this.page[list].keys(), ...page[list].keys()]))
        this.said?.tell(list, id, page[list].get(id));
    this.page = page;
  }

  /**
   * The store itself lost or changed this list: until then, or longer where that was said before, whatever is
   * there is taken for right. 0: no more.
   */
  adopt(list: List, until: number): void {
    this.adopted.set(list, until === 0 ? 0 : Math.max(until, this.adopted.get(list) ?? 0));
  }

  /** The store is as it was: what the others know better of what is in it now, they may say again. */
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

  /** What is stored and ought not to be so, or the other way round; null: all is well. */
  differenceFrom(stored: Values, now: number): string | null {
    for (const list of LISTS) {
      const here = thingsOf(list, stored);
      if ((this.adopted.get(list) ?? 0) >= now) {
        for (const id of new Set([...here.keys(), ...this.page[list].keys()]))
          this.said?.tell(list, id, here.get(id));
        this.page[list] = here;
        continue;
      }
      const known = this.page[list];
      for (const id of new Set([...here.keys(), ...known.keys()])) {
        if (here.get(id) === known.get(id)) continue;
        const isDoubtful = this.doubtful.has(`${list} ${id}`);
        if (isDoubtful) this.said?.tell(list, id, here.get(id));
        // A default that was never touched may be written down.
        if (isDoubtful || (list === "settings" && !known.has(id))) continue;
        if (!this.said?.may(list, id, here.get(id)))
          return `${list} ${id}: ${known.get(id)} became ${here.get(id)}`;
        if (here.has(id)) known.set(id, here.get(id) as string);
        else known.delete(id);
      }
    }
    return null;
  }
}

export const emptyPage = (): Page =>
  Object.fromEntries(LISTS.map((list) => [list, new Map<string, string>()])) as Page;

/** All that is stored, in words that are the same on every device that has the same. */
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
    // When it was kept is no matter here.
    things.set(String(isMoment ? thing.momentId : thing.id), isMoment ? "here" : wordsOf(thing));
  }
  return things;
}

// What is stored is replaced, never changed.
const words = new WeakMap<object, string>();

function wordsOf(thing: object): string {
  const known = words.get(thing);
  if (known !== undefined) return known;
  const fields = Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1));
  const written = JSON.stringify(Object.fromEntries(fields));
  words.set(thing, written);
  return written;
}

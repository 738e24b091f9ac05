import type { Values } from "./store-area";

export const LISTS = ["quietTimes", "kept", "notForUs", "own", "settings"] as const;
export type List = (typeof LISTS)[number];
type Things = Map<string, string>;
export type Page = Record<List, Things>;

const SETTINGS = ["cardAfter", "avoid", "language", "showSince"];

/** What the parent knows to have set, kept or removed: nothing of it may change by itself. */
export class Ledger {
  page: Page = emptyPage();
  private readonly doubtful = new Set<string>();
  private readonly adopted = new Map<List, number>();

  get isSure(): boolean {
    return this.doubtful.size === 0;
  }

  /** Something about this thing was asked for; until it is answered nobody knows. */
  doubt(list: List, id: string): void {
    this.doubtful.add(`${list} ${id}`);
  }

  /** The background said that all is saved: as it is stored now it is to stay. */
  settle(stored: Values): void {
    for (const name of this.doubtful) {
      const list = name.slice(0, name.indexOf(" ")) as List;
      const id = name.slice(name.indexOf(" ") + 1);
      const value = thingsOf(list, stored).get(id);
      if (value === undefined) this.page[list].delete(id);
      else this.page[list].set(id, value);
    }
    this.doubtful.clear();
  }

  /** The store itself lost or changed this list: until then whatever is there is taken for right. */
  adopt(list: List, until: number): void {
    this.adopted.set(list, until);
  }

  copy(): Page {
    return Object.fromEntries(LISTS.map((list) => [list, new Map(this.page[list])])) as Page;
  }

  /** What is stored and ought not to be so, or the other way round; null: all is well. */
  differenceFrom(stored: Values, now: number): string | null {
    for (const list of LISTS) {
      const here = thingsOf(list, stored);
      if ((this.adopted.get(list) ?? 0) >= now) {
        this.page[list] = here;
        continue;
      }
      const known = this.page[list];
      for (const id of new Set([...here.keys(), ...known.keys()])) {
        if (this.doubtful.has(`${list} ${id}`) || here.get(id) === known.get(id)) continue;
        // A default that was never touched may be written down.
        if (list === "settings" && !known.has(id)) continue;
        return `${list} ${id}: ${known.get(id)} became ${here.get(id)}`;
      }
    }
    return null;
  }
}

export const emptyPage = (): Page =>
  Object.fromEntries(LISTS.map((list) => [list, new Map<string, string>()])) as Page;

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
    const id = list === "kept" || list === "notForUs" ? thing.momentId : thing.id;
    // When it was kept is no matter here.
    const known = list === "kept" || list === "notForUs" ? "here" : JSON.stringify(thing);
    things.set(String(id), known);
  }
  return things;
}

import type { List, Page } from "./ledger";

/**
 * What a family did to each thing on any of its devices, as far as the others may still have to hear of
 * it. Where sharing is on, a thing may become this and nothing else.
 */
export class Said {
  private values = new Map<string, Set<string | undefined>>();
  /** On how many devices it is not known yet whether a change was made. */
  private readonly doubts = new Map<string, number>();

  tell(list: List, id: string, value: string | undefined): void {
    const key = `${list} ${id}`;
    const known = this.values.get(key);
    if (known) known.add(value);
    else this.values.set(key, new Set([value]));
  }

  doubt(key: string, by: 1 | -1): void {
    this.doubts.set(key, (this.doubts.get(key) ?? 0) + by);
  }

  may(list: List, id: string, value: string | undefined): boolean {
    const key = `${list} ${id}`;
    return (this.doubts.get(key) ?? 0) > 0 || this.values.get(key)?.has(value) === true;
  }

  /** All have heard all: from here on only what they have now, and what is done from now on. */
  agree(pages: readonly Page[]): void {
    this.values = new Map();
    for (const page of pages)
      for (const [list, things] of Object.entries(page))
        for (const [id, value] of things) this.tell(list as List, id, value);
  }
}

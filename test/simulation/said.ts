import type { List, Page } from "./ledger";

/**
 * Every value that was given to each thing on any device and may still have to reach the others.
 * While sharing is on, a thing may take one of these values and no other.
 */
export class Said {
  private values = new Map<string, Set<string | undefined>>();
  /** On how many devices a change is not confirmed yet. */
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

  /**
   * All devices are in sync: from here on only their present values, and later changes, are
   * allowed.
   */
  agree(pages: readonly Page[]): void {
    this.values = new Map();
    for (const page of pages)
      for (const [list, things] of Object.entries(page))
        for (const [id, value] of things) this.tell(list as List, id, value);
  }
}

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** One area of `storage`, in memory; values are JSON, as a browser stores them. */
export class StorageArea {
  private readonly texts = new Map<string, string>();

  constructor(private readonly onChanged: (changes: Changes) => void) {}

  keys(): string[] {
    return [...this.texts.keys()];
  }

  /** Null: all of it. */
  get(keys: string | string[] | null): Items {
    const asked = keys === null ? this.keys() : [keys].flat();
    const there = asked.filter((key) => this.texts.has(key));
    return Object.fromEntries(there.map((key) => [key, this.read(key)]));
  }

  set(items: Items): void {
    const all = Object.entries(items);
    for (const [key, value] of all) this.texts.set(key, JSON.stringify(value));
    this.onChanged(Object.fromEntries(all.map(([key, newValue]) => [key, { newValue }])));
  }

  remove(keys: string[]): void {
    const there = keys.filter((key) => this.texts.has(key));
    const changes = there.map((key) => [key, { oldValue: this.read(key) }] as const);
    for (const key of there) this.texts.delete(key);
    if (there.length > 0) this.onChanged(Object.fromEntries(changes));
  }

  private read(key: string): unknown {
    return JSON.parse(this.texts.get(key) as string);
  }
}

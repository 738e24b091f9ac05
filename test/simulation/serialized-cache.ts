/** The length of a value in JSON, and whether it contains a page's address. */
interface Serialized {
  length: number;
  hasAddress: boolean;
}

function writtenOut(value: unknown): Serialized {
  const text = JSON.stringify(value) ?? "";
  return { length: text.length, hasAddress: text.includes("canary") };
}

/** Stored values are never mutated, so each value, and each item of a list, is serialized once. */
export class SerializedCache {
  private readonly known = new WeakMap<object, Serialized>();

  of(value: unknown): Serialized {
    if (typeof value !== "object" || value === null) return writtenOut(value);
    const known = this.known.get(value) ?? this.anew(value);
    this.known.set(value, known);
    return known;
  }

  private anew(value: object): Serialized {
    const parts = Object.values(value);
    if (!parts.some((part) => typeof part === "object")) return writtenOut(value);
    const all = [writtenOut(Object.keys(value)), ...parts.map((part) => this.of(part))];
    return {
      length: all.reduce((sum, { length }) => sum + length, 0),
      hasAddress: all.some(({ hasAddress }) => hasAddress),
    };
  }
}

type Items = Record<string, unknown>;

/** `storage.sync` with the quotas of the browsers, counted as Chromium counts them: bytes of key and JSON. */
export class QuotaArea {
  items: Items = {};
  sets: number[] = [];
  /** Refuses any growth, as an account that is full for another reason. */
  isFull = false;
  maxBytes = 102_400;

  get bytes(): number {
    return Object.entries(this.items).reduce((sum, [key, item]) => sum + sizeOf(key, item), 0);
  }

  readonly api = {
    get: async () => structuredClone(this.items),
    set: async (items: Items) => {
      this.sets.push(Object.keys(items).length);
      const next = { ...this.items, ...JSON.parse(JSON.stringify(items)) };
      const sizes = Object.entries(next).map(([key, item]) => sizeOf(key, item));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      if (sizes.length > 512) throw new Error("MAX_ITEMS quota exceeded");
      if (sizes.some((size) => size > 8_192))
        throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
      if (bytes > this.maxBytes || (this.isFull && bytes > this.bytes))
        throw new Error("QUOTA_BYTES quota exceeded");
      this.items = next;
    },
    remove: async (keys: string[]) => {
      this.items = Object.fromEntries(
        Object.entries(this.items).filter(([key]) => !keys.includes(key)),
      );
    },
  };
}

const sizeOf = (key: string, item: unknown): number =>
  Buffer.byteLength(key) +
  Buffer.byteLength(JSON.stringify(item).replaceAll("<", String.raw`\u003C`));

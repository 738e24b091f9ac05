import type { BackgroundRuntime } from "./background-runtime";
import type { Values } from "./fake-local-storage";

const MOST_CHARACTERS = 102_400;
const MAX_ITEM_BYTES = 8_192;
const MAX_ITEMS = 512;
const MAX_WRITES_PER_MINUTE = 120;
const MAX_WRITES_PER_HOUR = 1_800;
const MINUTE_MS = 60_000;
const RECHECK_AFTER_MS = 5 * MINUTE_MS;

/** One browser's copy of what the account carries. */
interface Copy {
  device: BackgroundRuntime;
  mine: Values;
  /** Keys changed here that the account has not received. */
  unsent: Set<string>;
  /** How much of the account's history has reached this copy. */
  received: number;
  writtenAt: number[];
  isSending: boolean;
  isReceiving: boolean;
}

/**
 * `storage.sync`: each browser writes to its own copy, which reaches the account after a while and from
 * there the other browsers, key by key, the last that arrives there winning. Bounds as Chromium has them:
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export class SharedArea {
  /** What arrived at the account, in its order. */
  private readonly history: { key: string; value: unknown; from: Copy }[] = [];
  private readonly copies: Copy[] = [];
  readonly offline = new Set<BackgroundRuntime>();
  /** The account takes no more for now. */
  isFull = false;
  isRefusing = false;

  apiFor(runtime: BackgroundRuntime): object {
    const copy: Copy = {
      device: runtime,
      mine: {},
      unsent: new Set(),
      received: 0,
      writtenAt: [],
      isSending: false,
      isReceiving: false,
    };
    this.copies.push(copy);
    return {
      get: () => runtime.call("sync.get", () => ({ ...copy.mine })),
      set: (items: Values) =>
        runtime.call("sync.set", () => this.change(copy, { ...copy.mine, ...items }, items)),
      remove: (keys: string | string[]) =>
        runtime.call("sync.remove", () => {
          const next = { ...copy.mine };
          const gone = [keys].flat();
          for (const key of gone) delete next[key];
          this.change(copy, next, Object.fromEntries(gone.map((key) => [key, undefined])));
        }),
    };
  }

  /** What the account was ever told of. */
  get keys(): string[] {
    return this.history.map(({ key }) => key);
  }

  /** Whether every copy holds what the account holds. */
  get isCarried(): boolean {
    return this.copies.every(
      ({ unsent, received }) => unsent.size === 0 && received === this.history.length,
    );
  }

  private change(copy: Copy, next: Values, changed: Values): void {
    this.refuse(copy, next, changed);
    const sorted = Object.keys(next).sort();
    const asGiven = (key: string) => (key in changed ? inOrder(next[key]) : next[key]);
    copy.mine = Object.fromEntries(sorted.map((key) => [key, asGiven(key)]));
    for (const key of Object.keys(changed)) copy.unsent.add(key);
    this.notify(copy, 5);
    this.send(copy);
  }

  private refuse(copy: Copy, next: Values, changed: Values): void {
    const { device: runtime } = copy;
    const { now } = runtime.timeline;
    copy.writtenAt = copy.writtenAt.filter((at) => now - at < 60 * MINUTE_MS);
    const lastMinute = copy.writtenAt.filter((at) => now - at < MINUTE_MS).length;
    if (this.isRefusing || lastMinute >= MAX_WRITES_PER_MINUTE) {
      runtime.faults["sharing refused for its rate"] += 1;
      throw new Error("This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.");
    }
    if (copy.writtenAt.length >= MAX_WRITES_PER_HOUR)
      throw new Error("This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.");
    copy.writtenAt.push(now);
    const isMore = Object.values(changed).some((value) => value !== undefined);
    const lengths = Object.entries(next).map(([key, value]) => key.length + lengthOf(value));
    if (lengths.length > MAX_ITEMS) throw new Error("MAX_ITEMS quota exceeded");
    if (lengths.some((length) => length > MAX_ITEM_BYTES))
      throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
    const all = lengths.reduce((sum, length) => sum + length, 0);
    if (isMore && (this.isFull || all > MOST_CHARACTERS)) {
      runtime.faults["sharing full"] += 1;
      throw new Error("QUOTA_BYTES quota exceeded");
    }
  }

  /** From a browser to the account, once it is there and on line. */
  private send(copy: Copy): void {
    if (copy.isSending) return;
    copy.isSending = true;
    this.once(copy, () => {
      copy.isSending = false;
      for (const key of copy.unsent) this.history.push({ key, value: copy.mine[key], from: copy });
      copy.unsent.clear();
      for (const other of this.copies) this.receive(other);
    });
  }

  /** From the account to a browser; what was changed there and not sent yet stays, and comes to win. */
  private receive(copy: Copy): void {
    if (copy.isReceiving) return;
    copy.isReceiving = true;
    this.once(copy, () => {
      copy.isReceiving = false;
      const news = this.history.slice(copy.received).filter(({ key }) => !copy.unsent.has(key));
      copy.received = this.history.length;
      const next = { ...copy.mine };
      for (const { key, value } of news)
        if (value === undefined) delete next[key];
        else next[key] = value;
      const isNew = news.some(({ from }) => from !== copy);
      copy.mine = next;
      if (!isNew) return;
      copy.device.faults["sharing carried to the other"] += 1;
      this.notify(copy, 1);
    });
  }

  /** After what the way takes, or later where the browser is closed, asleep or off line. */
  private once(copy: Copy, run: () => void): void {
    const { device: runtime } = copy;
    const attempt = () => {
      if (runtime.isRunning && runtime.isAwake && !this.offline.has(runtime)) return run();
      if (this.offline.has(runtime)) runtime.faults["sharing while off line"] += 1;
      runtime.timeline.after(RECHECK_AFTER_MS, attempt);
    };
    runtime.timeline.after(runtime.randomSource.between(2_000, 10 * MINUTE_MS), attempt);
  }

  private notify(copy: Copy, ms: number): void {
    copy.device.timeline.after(ms, () => copy.device.fire("storage.onChanged", {}, "sync"));
  }
}

/** What lies in a store is replaced, never changed: so much is reckoned once for each value. */
const lengths = new WeakMap<object, number>();

function lengthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)?.length ?? 0;
  const known = lengths.get(value) ?? JSON.stringify(value).length;
  lengths.set(value, known);
  return known;
}

/** A copy whose fields are in the order of their names, as the browsers give it. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value as Values).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, inOrder(field)]),
  );
}

/**
 * A last-writer-wins map with Lamport revisions. Of two records for one key the higher (revision, device)
 * wins, so that every browser picks the same one, in whatever order records arrive and whatever clocks say.
 * A removed value leaves a tombstone: a record whose value is null.
 */
export interface SyncRecord<Value> {
  value: Value | null;
  revision: number;
  /** Random name of the browser that wrote it. */
  device: string;
}

export type SyncMap<Value> = Readonly<Record<string, SyncRecord<Value>>>;

/** A record further ahead than this was not reached by counting changes: it is refused. */
export const MAX_REVISION_LEAD = 1_000_000;

/** The Lamport clock: the highest revision known here. */
export const clockOf = (map: SyncMap<unknown>): number =>
  Object.values(map).reduce((clock, { revision }) => Math.max(clock, revision), 0);

export const isCredible = ({ revision }: SyncRecord<unknown>, clock: number): boolean =>
  revision <= clock + MAX_REVISION_LEAD;

/** A total order. A copied browser profile shares its device name: then the values decide. */
export function isNewer(one: SyncRecord<unknown>, other: SyncRecord<unknown>): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  if (one.device !== other.device) return one.device > other.device;
  return textOf(one.value) > textOf(other.value);
}

/** The same text in every browser: each returns stored fields in an order of its own. */
const textOf = (value: unknown): string => JSON.stringify(value, Object.keys(Object(value)).sort());

/** The remote records that win over what is known here. */
export function newsIn<Value>(known: SyncMap<Value>, remote: SyncMap<Value>): SyncMap<Value> {
  const clock = clockOf(known);
  const news = Object.entries(remote).filter(([key, record]) => {
    const mine = known[key];
    return isCredible(record, clock) && (!mine || isNewer(record, mine));
  });
  return Object.fromEntries(news);
}

/** Records for what was changed here, newer than everything known; null: removed. */
export function recordsFor<Value>(
  known: SyncMap<Value>,
  device: string,
  changed: ReadonlyMap<string, Value | null>,
): SyncMap<Value> {
  const revision = clockOf(known) + 1;
  return Object.fromEntries([...changed].map(([key, value]) => [key, { value, revision, device }]));
}

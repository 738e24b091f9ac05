import { isRecord, type RawRecord } from "./raw-record";

/**
 * The key `sharing` held revisions, eras and what was received for each key. It becomes `sync`, a last-writer-
 * wins map. `sharing` stays as null, which an older build reads as "off" after a rollback.
 */
export function sharingToSync(raw: RawRecord): RawRecord {
  const { sharing } = raw;
  if (!isRecord(sharing)) return raw;
  const { device, era, entries, goneSince } = sharing;
  // An older build shared after a rollback, unseen by `sync`: this browser joins anew, and loses nothing.
  if (isRecord(raw.sync))
    return {
      ...raw,
      sharing: null,
      sync: { device, generation: null, records: {}, removedSince: {} },
    };
  if (!isRecord(entries)) return raw;
  const records = Object.entries(entries).map(([key, entry]) => [key, recordOf(entry)]);
  const sync = {
    device,
    generation: era,
    records: Object.fromEntries(records),
    removedSince: goneSince,
  };
  return { ...raw, sharing: null, sync };
}

function recordOf(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const { rev, device, value } = entry;
  return { value, revision: rev, device };
}

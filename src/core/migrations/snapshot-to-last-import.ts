import { isRecord, type RawRecord } from "./raw-record";

/**
 * The key `beforeImport` held what was here before the last import, and not what the import left. What is here
 * now counts as what it left, so an undo takes back nothing that is set from now on.
 */
export function snapshotToLastImport(raw: RawRecord): RawRecord {
  const { beforeImport } = raw;
  if (!isRecord(beforeImport) || "after" in beforeImport) return raw;
  const after = Object.keys(beforeImport).map((key) => [key, raw[key] ?? []]);
  return { ...raw, beforeImport: { ...beforeImport, after: Object.fromEntries(after) } };
}

import { isRecord, type RawRecord } from "./raw-record";

/** The marker of which sharing this is; see `Area`. */
export const MARKER_KEY = "sharing";
/** Where the forerunner of the marker told every browser to erase itself. Nothing does so any more. */
const ERASED_KEY = "erased";

/**
 * What lies in `storage.sync`, with the keys of the earlier protocol as this version writes them: records
 * `{rev, device, at, era?, value | gone}` that came after the last erasing, and the erasing itself as the end
 * of a sharing. Keys of older erasings are left as they are, and so not understood.
 */
export function migrateSharedArea(raw: RawRecord): RawRecord {
  const era = eraOf(raw[ERASED_KEY], "erasedAt");
  const items = Object.entries(raw).map(
    ([key, item]) => [key, migrateItem(key, item, era)] as const,
  );
  const marker = markerFor(
    raw,
    era,
    items.some(([key, item]) => item !== raw[key]),
  );
  return { ...Object.fromEntries(items), ...marker };
}

const eraOf = (item: unknown, field: string): number =>
  isRecord(item) && typeof item[field] === "number" ? item[field] : 0;

function migrateItem(key: string, item: unknown, era: number): unknown {
  if (!isRecord(item) || !("device" in item) || eraOf(item, "era") < era) return item;
  const { rev, device: by, value } = item;
  if (item.gone === true) return { rev, by, gone: true };
  return { rev, by, value: isRecord(value) ? withoutId(key, value) : value };
}

/** A thing's id stood in its value as well; under another's key it is not understood. */
function withoutId(key: string, { id, momentId, ...value }: RawRecord): unknown {
  return (id ?? momentId) === key.slice(key.indexOf(".") + 1) ? value : null;
}

function markerFor(raw: RawRecord, era: number, isInUse: boolean): RawRecord {
  const generation = eraOf(raw[MARKER_KEY], "generation");
  return era > generation ? { [MARKER_KEY]: { generation: era, ended: !isInUse } } : {};
}

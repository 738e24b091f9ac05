import { isRecord } from "../core/migrations/raw-record";

/**
 * What was parsed, with the fields of the raw value that this version does not know: a later version wrote
 * them, and reading and saving here must not drop them.
 */
export function carryUnknown<Value>(raw: unknown, parsed: Value): Value {
  if (!isRecord(raw) || !isRecord(parsed)) return parsed;
  const unknown = Object.entries(raw).filter(([field]) => !Object.hasOwn(parsed, field));
  return unknown.length === 0 ? parsed : { ...parsed, ...Object.fromEntries(unknown) };
}

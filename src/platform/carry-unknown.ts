/**
 * What was parsed, with the fields of the raw value that this version does not know: a later version wrote
 * them, and reading and saving here must not drop them.
 */
export function carryUnknown<Value>(raw: unknown, parsed: Value): Value {
  if (!isPlain(raw) || !isPlain(parsed)) return parsed;
  const unknown = Object.entries(raw).filter(
    ([field]) => !Object.hasOwn(parsed, field) && !UNSAFE.has(field),
  );
  return unknown.length === 0 ? parsed : { ...parsed, ...Object.fromEntries(unknown) };
}

const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

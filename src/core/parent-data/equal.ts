/** Same content, whatever the order of fields: it is plain data. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  const fields = other as Record<string, unknown>;
  return keys.every((key) => isSame((one as Record<string, unknown>)[key], fields[key]));
}

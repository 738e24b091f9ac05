/** What `storage.sync` takes in Chromium and Firefox; bytes of a key and its value as JSON. */
export const MAX_BYTES = 102_400;
export const MAX_ITEM_BYTES = 8_192;
export const MAX_ITEMS = 512;

/** The bytes that Chromium counts: UTF-8, and `<` escaped, as its JSON writer does. */
export function bytesOf(key: string, value: unknown): number {
  let bytes = 0;
  for (const sign of key + (JSON.stringify(value) ?? "")) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += sign === "<" ? 6 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A plain archive without compression: Firefox keeps no folder for good, only an archive. */
export async function zipFolder(folder: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const path of await filesIn(folder)) {
    const name = Buffer.from(relative(folder, path).split(sep).join("/"));
    const data = await readFile(path);
    const description = describe(name, data);
    const head = Buffer.concat([u32(0x04034b50), description, name]);
    index.push(
      u32(0x02014b50),
      u16(20),
      description,
      u16(0),
      u16(0),
      u16(0),
      u32(0),
      u32(at),
      name,
    );
    parts.push(head, data);
    at += head.length + data.length;
  }
  const list = Buffer.concat(index);
  const count = u16(index.length / 9);
  const end = [u32(0x06054b50), u32(0), count, count, u32(list.length), u32(at), u16(0)];
  return Buffer.concat([...parts, list, ...end]);
}

/** The part that a file's head and its line in the index share. */
function describe(name: Buffer, data: Buffer): Buffer {
  const size = u32(data.length);
  const first1980 = u16(0x21);
  const head = [u16(20), u16(0), u16(0), u16(0), first1980, u32(crc32(data)), size, size];
  return Buffer.concat([...head, u16(name.length), u16(0)]);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function crc32(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

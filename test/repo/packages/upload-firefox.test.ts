import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  type LoopbackStore,
  type StoreAnswer,
  startLoopbackStore,
} from "../../../scripts/release/loopback-store";
import { uploadToAmo } from "../../../scripts/release/upload-firefox.mjs";

const ID = "peekaboo@small-moments";
const SIGN_MS = 180_000;
const MANIFEST = {
  manifest_version: 3,
  name: "Peekaboo",
  version: "1.2.3",
  browser_specific_settings: { gecko: { id: ID } },
};
const KEYS = { WEB_EXT_API_KEY: "user:1:2", WEB_EXT_API_SECRET: "secret" };
const METADATA = { categories: ["alerts-updates"], version: { license: "MIT" } };

let folder: string;
let store: LoopbackStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "peekaboo-amo-"));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** What addons.mozilla.org answers to a version of an add-on that it knows. */
function answerAsAmo(method: string, path: string, valid: boolean): StoreAnswer {
  const detail = { uuid: "upload-1", processed: true, valid, validation: { errors: 1 } };
  const version = { id: 7, edit_url: "https://addons.mozilla.org/developers" };
  const known: Record<string, StoreAnswer> = {
    "POST /api/v5/addons/upload/": { status: 201, json: { ...detail, processed: false } },
    "GET /api/v5/addons/upload/upload-1/": { status: 200, json: detail },
    [`PUT /api/v5/addons/addon/${ID}/`]: { status: 200, json: { guid: ID, version } },
    [`PATCH /api/v5/addons/addon/${ID}/versions/7/`]: { status: 200, json: version },
  };
  return known[`${method} ${path}`] ?? { status: 404, json: {} };
}

async function upload(valid: boolean) {
  store = await startLoopbackStore(({ method, path }) => answerAsAmo(method, path, valid));
  const sourceZip = join(folder, "source.zip");
  await writeFile(sourceZip, zipSync({ "README.md": strToU8("Source") }));
  const files = { "manifest.json": strToU8(JSON.stringify(MANIFEST)), "a/b.js": strToU8("1;") };
  const release = {
    zip: zipSync(files),
    sourceZip,
    metadata: METADATA,
    folder: join(folder, "amo"),
  };
  await uploadToAmo(release, { ...process.env, ...KEYS }, `${store.url}/api/v5/`);
  return { sourceZip };
}

it("web-ext submits the package's files, what the store shows, and the source", {
  timeout: SIGN_MS,
}, async () => {
  const { sourceZip } = await upload(true);
  const [posted, , put, patched] = store.received;
  expect(store.received.map(({ method }) => method)).toEqual(["POST", "GET", "PUT", "PATCH"]);
  const form = posted?.body ?? Buffer.alloc(0);
  const begin = form.indexOf("PK\u0003\u0004");
  const end = form.indexOf("\r\n--", form.lastIndexOf("PK\u0005\u0006"));
  const sent = unzipSync(new Uint8Array(form.subarray(begin, end)));
  const files = Object.keys(sent).filter((name) => !name.endsWith("/"));
  expect(files.sort()).toEqual(["a/b.js", "manifest.json"]);
  expect(JSON.parse(String(put?.body))).toEqual({
    ...METADATA,
    version: { upload: "upload-1", ...METADATA.version },
  });
  expect(patched?.body.includes(await readFile(sourceZip))).toBe(true);
  for (const { headers } of store.received) expect(headers.authorization).toMatch(/^JWT /);
});

it("what the store says of a package that it refuses is in the error", {
  timeout: SIGN_MS,
}, async () => {
  await expect(upload(false)).rejects.toThrow(/addons\.mozilla\.org failed[\s\S]*"errors": 1/);
});

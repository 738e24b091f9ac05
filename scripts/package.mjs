// Makes the zips for the stores: `npm run package` writes out/packages/*.zip and prints their
// SHA-256. The same source gives the same bytes: names are sorted, times and modes are fixed, and
// neither git, the clock, the path nor the locale gets in. The source zip alone makes them all again.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { build } from "vite";
import { PACKAGE_FOLDER, packagePath, readVersion } from "./release/release-files.mjs";
import { sha256 } from "./release/sums.mjs";

/** What the source zip contains, so that no stray file of the folder is added. */
const SOURCES = [
  ".ci",
  ".gitattributes",
  ".github",
  ".gitignore",
  ".npmrc",
  ".nvmrc",
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "PRIVACY.md",
  "README.md",
  "RELEASING.md",
  "SECURITY.md",
  "biome.json",
  "build",
  "docs",
  "icons",
  "knip.json",
  "manifest.json",
  "package-lock.json",
  "package.json",
  "review",
  "scripts",
  "src",
  "store",
  "stryker.config.json",
  "test",
  "tsconfig.app.json",
  "tsconfig.base.json",
  "tsconfig.core.json",
  "tsconfig.json",
  "tsconfig.node.json",
  "vite.config.ts",
  "vite.site.config.ts",
  "vitest.config.ts",
];

/**
 * Local fields, because a zip holds local time; so the bytes are the same in every zone. This is
 * the earliest time that a zip can hold.
 */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * The bytes of a zip of these files.
 * @param {Map<string, Uint8Array>} files by name inside the zip
 */
export function zip(files) {
  const names = [...files.keys()].sort();
  const entries = names.map((name) => [name, [files.get(name), { mtime: FIXED_TIME, level: 9 }]]);
  return zipSync(Object.fromEntries(entries));
}

/**
 * Every file below a path, or the file itself, by its name relative to `from`.
 * @param {string} from
 * @param {string} path
 * @returns {Promise<[string, Uint8Array][]>}
 */
async function filesBelow(from, path = "") {
  const entries = await readdir(join(from, path), { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const name = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return filesBelow(from, name);
      return [/** @type {[string, Uint8Array]} */ ([name, await readFile(join(from, name))])];
    }),
  );
  return nested.flat();
}

async function sourceFiles() {
  const all = await Promise.all(
    SOURCES.map(async (name) => {
      const bytes = await readFile(name).catch(() => null);
      if (bytes) return [/** @type {[string, Uint8Array]} */ ([name, bytes])];
      return filesBelow(".", name).catch(() => []);
    }),
  );
  return new Map(all.flat());
}

// Another value (test runners set one) would make a development build, which contains paths.
process.env.NODE_ENV = "production";
const version = await readVersion();
await mkdir(PACKAGE_FOLDER, { recursive: true });
for (const mode of ["chrome", "firefox", "safari"])
  await build({ mode, logLevel: "warn", configLoader: "runner" });
const packages = {
  chrome: new Map(await filesBelow("dist/chrome")),
  firefox: new Map(await filesBelow("dist/firefox")),
  safari: new Map(await filesBelow("dist/safari")),
  source: await sourceFiles(),
};
for (const [kind, files] of Object.entries(packages)) {
  const bytes = zip(files);
  const path = packagePath(/** @type {keyof typeof packages} */ (kind), version);
  await writeFile(path, bytes);
  console.log(`${sha256(bytes)}  ${path}  ${bytes.length} bytes, ${files.size} files`);
}

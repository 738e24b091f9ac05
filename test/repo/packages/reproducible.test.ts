import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { copyProject, linkPackages } from "./copy-project";

const PACKAGE_MS = 400_000;
const OTHER_NODE = process.env.PEEKABOO_OTHER_NODE;

const workshop = mkdtempSync(join(tmpdir(), "peekaboo-packages-"));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** Makes the packages in a folder as another machine would: in another zone, locale and path. */
function packagesOf(
  folder: string,
  env: NodeJS.ProcessEnv = {},
  node = process.execPath,
): Record<string, string> {
  linkPackages(folder);
  const { status, stderr } = spawnSync(node, ["scripts/package.mjs"], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout: PACKAGE_MS,
  });
  if (status !== 0) throw new Error(stderr);
  const made = readdirSync(join(folder, "out/packages")).sort();
  return Object.fromEntries(made.map((name) => [name, sumOf(join(folder, "out/packages", name))]));
}

const sumOf = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("hex");

function unpackTo(folder: string, zip: string): string {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

describe("the packages", () => {
  const first = copyProject(join(workshop, "first"));
  const sums = packagesOf(first, { TZ: "UTC", LC_ALL: "C" });

  it("are four: for Chrome, Firefox and Safari, and the source", () => {
    const kinds = Object.keys(sums).map((name) => name.replace(/^.*-(\w+)\.zip$/, "$1"));
    expect(kinds).toEqual(["chrome", "firefox", "safari", "source"]);
  });

  it("hold for Safari a background page and its scripts, which know where sync reaches nobody", () => {
    const name = Object.keys(sums).find((one) => one.endsWith("-safari.zip")) ?? "";
    const files = unzipSync(readFileSync(join(first, "out/packages", name)));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    expect(manifest.background).toEqual({
      scripts: ["service-worker-loader.js"],
      type: "module",
      persistent: false,
    });
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    const scripts = Object.keys(files).filter((path) => path.endsWith(".js"));
    expect(scripts).toEqual(expect.arrayContaining(["card.js", "service-worker-loader.js"]));
    const texts = scripts.map((path) => strFromU8(files[path] ?? new Uint8Array()));
    // `canSync` in `src/browser/sync-store.ts`, by which sharing is offered; pages ask the background.
    expect(texts.filter((text) => /startsWith\([`"']safari[`"']\)/.test(text))).toHaveLength(1);
  });

  it("are the same bytes from a folder of another depth, zone and language", () => {
    const deep = copyProject(join(workshop, "a", "longer name", "further", "down"));
    const env = { TZ: "Pacific/Chatham", LC_ALL: "nl_BE.UTF-8", LANG: "nl_BE.UTF-8" };
    expect(packagesOf(deep, env)).toEqual(sums);
  });

  it("are the same bytes from the source package alone", () => {
    const source = Object.keys(sums).find((name) => name.endsWith("-source.zip")) ?? "";
    const alone = unpackTo(join(workshop, "alone"), join(first, "out/packages", source));
    expect(packagesOf(alone)).toEqual(sums);
  });

  // The path of another Node, such as 24, if there is one.
  it.runIf(OTHER_NODE)("are the same bytes by another Node", () => {
    const other = copyProject(join(workshop, "other"));
    expect(packagesOf(other, {}, OTHER_NODE)).toEqual(sums);
  });
});

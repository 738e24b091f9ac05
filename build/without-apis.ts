import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CompatData, Identifier, SupportStatement } from "@mdn/browser-compat-data";

const SCRIPT = "without-apis.js";
// Read instead of imported, because transforming 16 MB is slow.
const DATA = "node_modules/@mdn/browser-compat-data/data.json";

type Engine = "firefox_android" | "safari" | "safari_ios";

/**
 * Copies a build and takes APIs away, by their paths ("windows", "tabs.move"), before the product's own code runs in
 * the background and in each page, so that a desktop browser can run it in a test. Nothing of this ships.
 * `also` is code that runs after it.
 */
export function copyWithoutApis(
  built: string,
  folder: string,
  paths: readonly string[],
  also = "",
): void {
  cpSync(built, folder, { recursive: true });
  const script = `(${String(takeAway)})(${JSON.stringify(paths)});\n${also}`;
  writeFileSync(join(folder, SCRIPT), script);
  runFirstInBackground(folder);
  for (const page of pagesIn(folder)) {
    const html = readFileSync(page, "utf8");
    writeFileSync(page, html.replace("<head>", `<head><script src="/${SCRIPT}"></script>`));
  }
}

function runFirstInBackground(folder: string): void {
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const { service_worker: worker, scripts } = manifest.background;
  if (worker) {
    const code = readFileSync(join(folder, worker), "utf8");
    writeFileSync(join(folder, worker), `import "./${SCRIPT}";\n${code}`);
    return;
  }
  scripts.unshift(SCRIPT);
  writeFileSync(path, JSON.stringify(manifest));
}

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(".html"))
    .map(({ parentPath, name }) => join(parentPath, name));

/** Runs first in the background and in each page. Throws where something can't be taken away, or a test would test nothing. */
function takeAway(paths: readonly string[]): void {
  type Area = Record<string, unknown>;
  const { browser, chrome } = globalThis as { browser?: Area; chrome?: Area };
  for (const root of new Set([browser, chrome])) {
    for (const path of paths) {
      const names = path.split(".");
      const last = names.pop() as string;
      let area: Area | undefined = root;
      for (const name of names) area = area?.[name] as Area | undefined;
      if (area?.[last] === undefined) continue;
      // Not deleted: it might be inherited, and Chromium adds what is deleted again when permissions change.
      Object.defineProperty(area, last, {
        value: undefined,
        enumerable: false,
        configurable: false,
      });
      if (area[last] !== undefined) throw new Error(`${path} is still there`);
    }
  }
}

/**
 * What an engine lacks, by MDN's data: whole namespaces and single members. Without a version: in every one so far.
 */
export function lackingIn(engine: Engine, version = Number.POSITIVE_INFINITY): string[] {
  return membersOf(engine, version).flatMap(({ area, members, there }) => {
    if (there.length === 0) return [area];
    return members.filter((member) => !there.includes(member)).map((name) => `${area}.${name}`);
  });
}

/** The members that the newest version of an engine has: `{ alarms: ["clear", "create", ...], ... }`. */
export const havingIn = (engine: Engine): Record<string, string[]> =>
  Object.fromEntries(
    membersOf(engine, Number.POSITIVE_INFINITY)
      .filter(({ there }) => there.length > 0)
      .map(({ area, there }) => [area, there]),
  );

function membersOf(engine: Engine, version: number) {
  const { webextensions }: CompatData = JSON.parse(readFileSync(DATA, "utf8"));
  const isThere = ({ __compat }: Identifier): boolean => {
    const support = ([] as SupportStatement[]).concat(__compat?.support[engine] ?? []);
    return support.flat().some(({ version_added: added, version_removed: removed, flags }) => {
      const since = typeof added === "string" ? Number.parseFloat(added.replace("≤", "")) : NaN;
      return since <= version && !removed && !flags;
    });
  };
  return partsOf(webextensions.api as Identifier).map(([area, about]) => {
    const all = partsOf(about).filter(([, { __compat }]) => __compat);
    const there = all.filter(([, member]) => isThere(member)).map(([name]) => name);
    return { area, members: all.map(([name]) => name), there };
  });
}

const partsOf = (about: Identifier): [string, Identifier][] =>
  Object.entries(about).filter((part): part is [string, Identifier] => part[0] !== "__compat");
